/** Encodings the site keeps compressed twins in, the smallest first. */
const encodings = ['br', 'gzip'] as const;

/** An encoding a twin exists in. */
export type Encoding = (typeof encodings)[number];

/** The encodings an `Accept-Encoding` header allows, the smallest first; one refused with `q=0` is not among them. */
export function acceptedEncodings(header: string | undefined): Encoding[] {
  const allowed = new Set(
    (header ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.trim())
      .filter((part) => !/;\s*q=0(?:\.0*)?$/.test(part))
      .map((part) => part.replace(/\s*;.*$/, '')),
  );
  return encodings.filter((encoding) => allowed.has(encoding));
}
