import { Unreadable } from './unreadable.ts';

/**
 * The text of a content file: UTF-8, without a byte order mark, with LF line endings, and not empty, so that the same
 * text gives the same site on every machine.
 * @throws Unreadable that says which of these it is not.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (text.startsWith('\ufeff')) {
    throw new Unreadable({
      rule: 'file',
      message:
        'Le fichier commence par une marque d’ordre des octets (BOM), invisible, que certains outils prennent pour du texte.',
      fix: 'Enregistrez-le en « UTF-8 » et non en « UTF-8 avec BOM ».',
    });
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) {
    throw new Unreadable({
      rule: 'file',
      line: text.slice(0, carriageReturn).split('\n').length,
      message: 'Les lignes se terminent à la façon de Windows (CRLF) : le site ne serait pas le même partout.',
      fix: 'Dans votre éditeur, remplacez « CRLF » par « LF » et enregistrez. Pour toujours : git config core.autocrlf input',
    });
  }
  if (text.trim() === '') {
    throw new Unreadable({
      rule: 'file',
      message: 'Le fichier est vide.',
      fix: 'Écrivez-le ou supprimez-le ; content/README.md donne un exemple de chaque sorte.',
    });
  }
  return text;
}

function decode(bytes: Uint8Array): string {
  // ignoreBOM keeps the mark in the text, so that it can be refused.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Unreadable({
      rule: 'file',
      line: firstBadLine(bytes, decoder),
      message: 'Cette ligne contient des caractères qui ne sont pas en UTF-8 : les accents seraient perdus.',
      fix: 'Ouvrez le fichier avec son codage d’origine (souvent « Windows-1252 ») et enregistrez-le en « UTF-8 ».',
    });
  }
}

/** In UTF-8 no character holds the byte of a line feed, so each line can be decoded alone. */
function firstBadLine(bytes: Uint8Array, decoder: TextDecoder): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) break;
    start = end + 1;
  }
  return 1;
}
