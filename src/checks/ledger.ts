import { changeSchema, type Change } from '../domain/change.ts';
import { channelSchema, kindApart } from '../domain/channel.ts';
import type { Reaches } from '../domain/ledger.ts';
import { reachOf } from '../domain/reach.ts';
import { recordFiles, type Content, type RecordFile } from './content.ts';

/** A day of the record of changes, and the file it was read from. */
export interface RecordedDay {
  readonly from: RecordFile;
  readonly change: Change;
}

/** The days of the record, the oldest first; `undefined` when a file can't be read, since what it records is then unknown. */
export function recordedDays(content: Content): RecordedDay[] | undefined {
  const days = recordFiles(content, 'change').flatMap((from) => {
    const { data } = changeSchema.safeParse(from.fields.data);
    return data ? [{ from, change: data }] : [];
  });
  if (days.length < content.ids.change.size) return undefined;
  return days.toSorted((a, b) => (a.change.on < b.change.on ? -1 : Number(a.change.on > b.change.on)));
}

/** Fingerprints of the channels of content/ that the record follows: those of a page apart and those with errors are not there. */
export function publishedReaches(content: Content): Reaches {
  return new Map(recordFiles(content, 'channel').flatMap(({ id, fields }) => {
    const { data } = channelSchema.safeParse(fields.data);
    return data && data.kind !== kindApart ? [[id, reachOf(data)] as const] : [];
  }));
}

/** Ids of the channels whose file has errors: what they publish is unknown. */
export function unreadChannels(content: Content): Set<string> {
  const read = recordFiles(content, 'channel').filter(({ fields }) => channelSchema.safeParse(fields.data).success);
  return new Set(content.ids.channel).difference(new Set(read.map(({ id }) => id)));
}
