/** One thing noted: its label, and the words as they were typed. */
export interface NoteLine {
  readonly label: string;
  readonly text: string;
}

/** Name of the file saved on `date`, by the device’s own calendar. It tells nothing of what the file is about. */
export function noteFileName(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `notes-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.txt`;
}

/**
 * Text of the file: the title, then each thing noted under its label, those left empty aside.
 * It starts with a byte order mark and ends its lines with CRLF, for the plainest editors to read it right.
 */
export function noteFileText(title: string, lines: readonly NoteLine[]): string {
  const parts = lines.filter(({ text }) => text.trim() !== '').map(({ label, text }) => `${label}\n${text.trim()}`);
  return `\uFEFF${[title, ...parts].join('\n\n')}\n`.replace(/\r\n?|\n/g, '\r\n');
}
