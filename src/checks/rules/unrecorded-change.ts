import { changeLine, changesBetween, recorded, type ChannelChange, type Reaches } from '../../domain/ledger.ts';
import { recordFiles, type Content } from '../content.ts';
import { publishedReaches, recordedDays, unreadChannels, type RecordedDay } from '../ledger.ts';
import { nearestIn, type Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

/**
 * Numbers and hours change only with a line in content/changes, which people who copied them follow; and that record says
 * what happened, in order.
 */
export const unrecordedChange: Rule = {
  name: 'unrecorded-change',
  *check(content, today) {
    const days = recordedDays(content);
    if (!days) return;
    const wrong = days.flatMap((day, index) => [...wrongLines(day, recorded(days.slice(0, index).map(({ change }) => change)))]);
    // What a wrong record leaves out or adds is not known: its own errors come first.
    if (wrong.length > 0) return yield* wrong;
    yield* unrecorded(content, days, today);
  },
};

/** The channels whose contacts or hours are not those of the record, and those it lacks or still has. */
function* unrecorded(content: Content, days: readonly RecordedDay[], today: string): Generator<Finding> {
  const unread = unreadChannels(content);
  const changes = changesBetween(recorded(days.map(({ change }) => change)), publishedReaches(content)).filter(({ channel }) => !unread.has(channel));
  const files = new Map(recordFiles(content, 'channel').map((file) => [file.id, file]));
  for (const [channel, lines] of Map.groupBy(changes, (change) => change.channel)) {
    const kind = lines[0]?.kind ?? 'added';
    const file = kind === 'removed' ? undefined : files.get(channel);
    const last = days.findLast(({ change }) => change.changes.some((line) => line.channel === channel));
    const rank = last?.change.changes.findIndex((line) => line.channel === channel) ?? 0;
    const place = file
      ? { file: file.file, line: file.fields.lineOf([kind === 'hours' ? 'hours' : 'contacts']) }
      : { file: last?.from.file ?? 'content/changes', line: last?.from.fields.lineOf(['changes', rank]) ?? 1 };
    yield { ...place, message: messages[kind](channel), fix: remedy(lines, today), ...(!files.has(channel) && nearestIn(channel, files.keys())) };
  }
}

const messages: Readonly<Record<ChannelChange['kind'], (channel: string) => string>> = {
  added: (channel) => `Le service « ${channel} » n’est pas dans le journal des changements : ceux qui le suivent ne sauraient pas qu’il existe.`,
  contacts: (channel) => `Les contacts de « ${channel} » ont changé sans que le journal le dise : ceux qui ont copié l’ancien numéro le garderaient.`,
  hours: (channel) => `Les horaires de « ${channel} » ont changé sans que le journal le dise : ceux qui les ont copiés garderaient les anciens.`,
  removed: (channel) => `Le journal des changements compte encore « ${channel} », que le site ne publie pas.`,
};

function remedy(lines: readonly ChannelChange[], today: string): string {
  return `Lancez « npm run record:changes », ou écrivez dans content/changes/${today}.yaml, sous « changes: » :\n${lines.map(changeLine).join('\n')}`;
}

/** What a day says that does not follow from the days before it. */
function* wrongLines({ from, change }: RecordedDay, before: Reaches): Generator<Finding> {
  for (const [channel, lines] of Map.groupBy(change.changes, (line) => line.channel)) {
    const rank = change.changes.findIndex((line) => line.channel === channel);
    const told = wrongChannel(channel, lines, before.get(channel));
    if (told) yield { file: from.file, line: from.fields.lineOf(['changes', rank]), ...told };
  }
}

function wrongChannel(channel: string, lines: readonly ChannelChange[], was: string | undefined): Pick<Finding, 'message' | 'fix'> | undefined {
  const [first] = lines;
  const reach = first?.reach;
  if (first?.kind === 'removed' ? reach !== undefined : reach === undefined) {
    return {
      message: first?.kind === 'removed' ? `« ${channel} » est retiré : il n’a plus d’empreinte.` : `« ${channel} » : l’empreinte (reach) manque.`,
      fix: first?.kind === 'removed' ? 'Supprimez « reach ».' : 'Lancez « npm run record:changes » : il l’écrit.',
    };
  }
  if (was === undefined && first?.kind !== 'added') {
    return { message: `« ${channel} » change ou disparaît ce jour-là, sans avoir été ajouté avant.`, fix: 'Écrivez d’abord « kind: added », à ce jour ou avant.' };
  }
  if (was !== undefined && lines.some(({ kind }) => kind === 'added')) {
    return { message: `« ${channel} » est ajouté deux fois.`, fix: 'Écrivez « contacts » ou « hours » : ce qui a changé.' };
  }
  const right = changesBetween(new Map(was === undefined ? [] : [[channel, was]]), new Map(reach === undefined ? [] : [[channel, reach]]));
  const written = lines.map(changeLine).toSorted().join('\n');
  if (written === right.map(changeLine).toSorted().join('\n')) return undefined;
  return {
    message: `« ${channel} » : le journal ne dit pas ce qui a changé depuis la dernière fois.`,
    fix: right.length > 0 ? `Écrivez :\n${right.map(changeLine).join('\n')}` : 'Rien n’a changé : supprimez la ligne.',
  };
}
