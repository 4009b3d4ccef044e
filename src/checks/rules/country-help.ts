import { kindApart } from '../../domain/channel.ts';
import { isCountry } from '../../domain/country.ts';
import { recordFiles, textFiles, type Content, type RecordFile } from '../content.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { attribute, attributeLine, isTag, walk } from '../tree.ts';
import type { YamlString } from '../yaml-text.ts';

/**
 * A country calls its own channels, or those of a wider area; each of its channels answers a need; its emergency numbers
 * can be dialled. Help for one’s own attraction stands nowhere that a child or a parent is sent to.
 */
export const countryHelp: Rule = {
  name: 'country-help',
  *check(content) {
    const channels = new Map(recordFiles(content, 'channel').map((file) => [file.id, file]));
    const countries = recordFiles(content, 'country');
    for (const country of countries) yield* wrongCalls(country, channels);
    yield* uncalled(channels, new Map(countries.map((file) => [file.id, file])), content.ids.country);
    yield* notApart(content, channels);
  },
};

/** Ids of channels in the fields of a file. */
function calls({ kind, fields }: RecordFile): YamlString[] {
  const isCall = ({ path: [top, second, third] }: YamlString): boolean => {
    if (kind === 'country') return top === 'emergency' || top === 'text' || top === 'needs' || (top === 'lines' && third === 'channel');
    return kind === 'channel' && top === 'notTaken' && typeof second === 'number' && third === 'instead';
  };
  return fields.strings.filter(isCall);
}

function areaOf(id: string): string {
  return id.split('-')[0] ?? '';
}

function* wrongCalls(country: RecordFile, channels: ReadonlyMap<string, RecordFile>): Generator<Finding> {
  for (const { path, value, lineAt } of calls(country)) {
    const channel = channels.get(value);
    if (!channel) continue;
    const at = { file: country.file, line: lineAt(0) };
    if (![country.id, 'eu', 'int'].includes(areaOf(value))) {
      yield { ...at, message: `« ${value} » répond dans un autre pays.`, fix: 'Mettez un service de ce pays, ou un service européen ou mondial.' };
    }
    const types = channel.fields.strings.filter(({ path: [top, , name] }) => top === 'contacts' && name === 'type').map((type) => type.value);
    if (path[0] === 'emergency' && !types.includes('phone')) {
      yield { ...at, message: `« ${value} » n’a pas de numéro à appeler.`, fix: 'Un numéro d’urgence a un contact « phone ».' };
    }
    if (path[0] === 'text' && !types.includes('sms')) {
      yield { ...at, message: `« ${value} » n’a pas de numéro qui prenne les SMS.`, fix: 'Ici, le service a un contact « sms ».' };
    }
  }
}

function* uncalled(channels: ReadonlyMap<string, RecordFile>, countries: ReadonlyMap<string, RecordFile>, known: ReadonlySet<string>): Generator<Finding> {
  for (const { id, file, fields } of channels.values()) {
    const area = areaOf(id);
    if (!isCountry(area) || isApart(fields.text(['kind']))) continue;
    const country = countries.get(area);
    if (!country && known.has(area)) continue;
    const needed = country?.fields.strings.some(({ path, value }) => path[0] === 'needs' && value === id);
    if (!needed) {
      yield { file, line: 1, message: `Aucun besoin de content/countries/${area}.yaml ne mène à ce service.`, fix: 'Ajoutez-le sous « needs », là où il aide vraiment.' };
    }
  }
}

function isApart(kind: string | undefined): boolean {
  return kind === kindApart;
}

function* notApart(content: Content, channels: ReadonlyMap<string, RecordFile>): Generator<Finding> {
  const apart = new Set([...channels.values()].filter(({ fields }) => isApart(fields.text(['kind']))).map(({ id }) => id));
  const told = { message: 'Ce service aide une personne inquiète de sa propre attirance.', fix: 'Il ne se montre que sur la page qui lui est faite (content/pages).' };
  for (const file of recordFiles(content, 'country', 'channel')) {
    for (const { value, lineAt } of calls(file)) if (apart.has(value)) yield { file: file.file, line: lineAt(0), ...told };
  }
  for (const file of textFiles(content, 'article')) {
    for (const { value, lineAt } of file.fields.texts(['channels'])) if (apart.has(value)) yield { file: file.file, line: lineAt(0), ...told };
    for (const { node } of walk(file.tree)) {
      if (isTag(node, 'Channel') && apart.has(attribute(node, 'id') ?? '')) yield { file: file.file, line: attributeLine(file, node, 'id'), ...told };
    }
  }
}
