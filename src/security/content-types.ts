const text = (type: string) => `${type}; charset=utf-8`;
const binary = 'application/octet-stream';

/** The type of each file the site may hold, by its extension, without the dot: the same from every server. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  mjs: text('text/javascript'),
  json: text('application/json'),
  xml: text('text/xml'),
  txt: text('text/plain'),
  csv: text('text/csv'),
  vcf: text('text/vcard'),
  svg: text('image/svg+xml'),
  webmanifest: 'application/manifest+json',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/vnd.microsoft.icon',
  pdf: 'application/pdf',
  zip: 'application/zip',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pagefind: binary,
  pf_meta: binary,
  pf_index: binary,
  pf_filter: binary,
  pf_fragment: binary,
};
