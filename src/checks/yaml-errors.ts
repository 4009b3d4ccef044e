import { visit, type Document, type YAMLError } from 'yaml';
import { Unreadable } from './unreadable.ts';

const explanations: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  DUPLICATE_KEY: ['Ce champ est écrit deux fois.', 'Gardez-en un seul.'],
  TAB_AS_INDENT: ['La ligne commence par une tabulation.', 'Remplacez-la par des espaces, deux par niveau.'],
  MISSING_CHAR: ['Il manque « : » après le nom d’un champ, ou la fin d’une liste entre crochets.', 'Écrivez « champ: valeur », ou fermez le crochet.'],
  BAD_INDENT: [
    'La ligne n’est pas décalée comme on l’attend, ou un crochet ouvert plus haut n’est pas fermé.',
    'Alignez-la sur ses voisines, ou fermez le crochet.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'Un texte sans apostrophes contient « : », ou la ligne d’après est décalée.',
    "Mettez le texte entre apostrophes : 'Le titre : la suite'.",
  ],
  MULTILINE_IMPLICIT_KEY: [
    'Cette ligne n’a pas de « : » après le nom du champ, ou un texte ouvert n’est pas fermé au bon endroit.',
    'Écrivez « champ: valeur », et regardez les apostrophes de cette ligne et de celle du dessus.',
  ],
  BAD_SCALAR_START: ['Un texte sans apostrophes ne peut pas commencer par ce signe.', 'Mettez le texte entre apostrophes.'],
  UNEXPECTED_TOKEN: [
    'Quelque chose suit un texte déjà fini, souvent après une apostrophe droite.',
    'Écrivez l’apostrophe courbe (’), et regardez aussi si la ligne du dessus est bien fermée.',
  ],
  BAD_DQ_ESCAPE: ['Entre guillemets droits, la barre oblique inversée (\\) a un sens particulier.', 'Mettez le texte entre apostrophes.'],
  BAD_ALIAS: ['Un texte qui commence par « * » est pris pour un renvoi.', 'Mettez le texte entre apostrophes.'],
  MULTIPLE_DOCS: ['Une ligne « --- » coupe le fichier en deux.', 'Supprimez-la.'],
};

/** What the YAML parser did not understand in `document`, in French; `lineAt` gives the line of an offset. */
export function yamlUnreadable(error: YAMLError, document: Document, lineAt: (offset: number) => number): Unreadable {
  if (/closing .quote/.test(error.message)) {
    const message = 'Un texte entre apostrophes ou entre guillemets n’est jamais fermé.';
    return new Unreadable({ rule: 'yaml', line: lineAt(lastText(document, error)), message, fix: 'Fermez-le au bout du texte.' });
  }
  const [message, fix] = explanations[error.code] ?? [
    `La ligne n’est pas du YAML valable (${error.code}).`,
    'Comparez-la à l’exemple de content/README.md.',
  ];
  return new Unreadable({ rule: 'yaml', line: lineAt(error.pos[0]), message, fix });
}

/** A quotation mark that is never closed is only noticed at the end of the file: the last text is where it was opened. */
function lastText(document: Document, error: YAMLError): number {
  let offset = error.pos[0];
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key') offset = node.range?.[0] ?? offset;
    },
  });
  return offset;
}
