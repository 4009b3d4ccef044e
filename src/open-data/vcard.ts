/** Longest line of a vCard, in octets, without its line break (RFC 2426 § 2.6). */
const lineOctets = 75;

/** A text as a value of a vCard 3.0 (RFC 2426 § 4). */
export function vcardText(text: string): string {
  return text.replace(/[\\,;]/g, String.raw`\$&`).replace(/\r?\n/g, String.raw`\n`);
}

/** A vCard of these content lines, folded between characters, each line ended as the format asks. */
export function vcard(lines: readonly string[]): string {
  return ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].map((line) => `${folded(line)}\r\n`).join('');
}

function folded(line: string): string {
  const parts = [''];
  for (const character of line) {
    const last = parts.length - 1;
    const next = `${parts[last]}${character}`;
    if (Buffer.byteLength(next) <= lineOctets) parts[last] = next;
    else parts.push(` ${character}`);
  }
  return parts.join('\r\n');
}
