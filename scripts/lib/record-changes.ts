import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../../src/checks/file-source.ts';
import { publishedReaches, recordedDays, unreadChannels } from '../../src/checks/ledger.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { isDay } from '../../src/domain/calendar.ts';
import { changeLine, changesBetween, recorded, type ChannelChange } from '../../src/domain/ledger.ts';
import type { Localized } from '../../src/domain/localized.ts';
import { Failure } from './cli.ts';

const first: Localized = { fr: 'Première publication : les services, leurs numéros et leurs horaires.', en: 'First publication: the services, with their numbers and hours.' };
const later: Localized = { fr: 'Des numéros ou des horaires ont changé.', en: 'Some numbers or opening hours have changed.' };

/**
 * Writes `content/changes/<on>.yaml` below `root`: what changed in numbers and hours since the days before `on`. Run again
 * on the same day, it keeps the sentence of the file and writes its list anew.
 * @returns what was recorded; an empty list when nothing changed, and then there is no file.
 * @throws Failure when a file of content/ can't be read, or when a later day is recorded already.
 */
export async function recordChanges(root: string, on: string): Promise<ChannelChange[]> {
  if (!isDay(on)) throw new Failure(`« ${on} » n’est pas un jour : écrivez AAAA-MM-JJ.`);
  const { content } = await readContent(filesIn(root));
  const days = recordedDays(content);
  const unread = unreadChannels(content);
  if (!days || unread.size > 0) {
    throw new Failure(`Des fichiers ont des erreurs : lancez d’abord « npm run check:content ». ${[...unread].join(', ')}`.trim());
  }
  const after = days.find(({ change }) => change.on > on);
  if (after) throw new Failure(`${after.from.file} est plus récent : donnez ce jour, ou un jour suivant.`);
  const before = days.filter(({ change }) => change.on < on).map(({ change }) => change);
  const changes = changesBetween(recorded(before), publishedReaches(content));
  const file = join(root, 'content/changes', `${on}.yaml`);
  if (changes.length === 0) {
    await rm(file, { force: true });
    return changes;
  }
  const summary = days.find(({ change }) => change.on === on)?.change.summary ?? (before.length === 0 ? first : later);
  await mkdir(join(root, 'content/changes'), { recursive: true });
  await writeFile(file, dayFile(on, summary, changes));
  return changes;
}

function dayFile(on: string, summary: Localized, changes: readonly ChannelChange[]): string {
  const sentences = Object.entries(summary).map(([locale, text]) => `  ${locale}: '${text.replaceAll("'", "''")}'`);
  return [`on: '${on}'`, 'summary:', ...sentences, 'changes:', ...changes.map(changeLine), ''].join('\n');
}
