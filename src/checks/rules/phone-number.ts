import { channelNumbers, contentNumberFinder } from '../channel-numbers.ts';
import { recordFiles } from '../content.ts';
import { passages } from '../passages.ts';
import { digitsOf } from '../phone-numbers.ts';
import type { Rule } from '../rule.ts';

interface Numbered {
  readonly id: string;
  readonly numbers: ReadonlySet<string>;
}

/**
 * A number is written once, in the file of its service, so that one change changes every page: nowhere in a sentence.
 * A service's own file may write its own numbers; the titles of sources are quoted as they are.
 */
export const phoneNumber: Rule = {
  name: 'phone-number',
  *check(content) {
    const channels = recordFiles(content, 'channel').map((file) => ({ id: file.id, numbers: channelNumbers(file) }));
    const find = contentNumberFinder(content);
    for (const { file, from, role, text, inBody, lineAt } of passages(content)) {
      const isDialled = role === 'address' && /^(?:tel|sms):/.test(text);
      if (role !== 'prose' && !isDialled) continue;
      const own = channelNumbers(from);
      for (const { index, typed, digits } of isDialled ? [{ index: 0, typed: text, digits: digitsOf(text) }] : find(text)) {
        if (own.has(digits)) continue;
        yield {
          file,
          line: lineAt(index),
          message: `Le numéro « ${typed} » est tapé dans le texte : s’il change, cette phrase serait oubliée.`,
          fix: inBody && from.kind !== 'term'
            ? tagFor(channelOf(digits, channels)?.id)
            : 'Ici, dites le service sans son numéro : « la police », « la ligne d’écoute ».',
        };
      }
    }
  },
};

function tagFor(id: string | undefined): string {
  return id === undefined
    ? 'Créez la fiche du service dans content/channels, puis écrivez <Channel id="…" />.'
    : `Écrivez <Channel id="${id}" />.`;
}

/** The channel of a number: of several that share it, the one named after it. */
function channelOf(digits: string, channels: readonly Numbered[]): Numbered | undefined {
  const sharing = channels.filter(({ numbers }) => numbers.has(digits));
  return sharing.find(({ id }) => id.endsWith(`-${digits}`)) ?? sharing[0];
}
