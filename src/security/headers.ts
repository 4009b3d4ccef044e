import { literal } from './literal.ts';

/**
 * One rule of the site's header policy. Its expressions are tested on the path of the request: decoded, base included,
 * without its query. They keep to what all servers read: no look-around, which Caddy's lacks.
 */
export interface HeaderRule {
  /** Source of a regular expression: the rule is for the paths it matches. */
  readonly match: string;
  /** Source of another, for the paths among these that the rule leaves out. */
  readonly except?: string;
  /** Header values by name. A rule replaces what the rules before it say under the same name. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What `headers.json`, at the root of a built site, holds: all a server needs to know to serve it. */
export interface HeadersFile {
  /** Path the site was built for: `/`, or `/a/b/`. */
  readonly base: string;
  readonly rules: readonly HeaderRule[];
}

/** What the policy depends on: both are known once the site is built. */
export interface HeaderOptions {
  /** Hashes of the style sheets inlined in pages, as CSP writes them without quotes: `sha256-…`. */
  readonly styleHashes: readonly string[];
  /** Those of the sheets of embeds. */
  readonly embedStyleHashes: readonly string[];
  /** Path the site is served under: starts and ends with `/`. */
  readonly base: string;
}

/**
 * What a guide never needs, so that nothing that slips into a page can ask for it. Only names browsers know: an unknown
 * one is reported on every page. Sharing and the clipboard stay allowed, for pages that help pass a number on.
 */
const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/**
 * The site's one security and cache policy, as ordered rules any server can apply.
 *
 * `frame-ancestors` stands for `X-Frame-Options`, which it overrides in every browser that has `script-src`.
 * HSTS names neither sub-domains nor the preload list: those bind the publisher's whole domain, not this site.
 * No `Cross-Origin-Opener-Policy`: a tab opened from a frame that its page shuts in inherits its bounds, and browsers then refuse a page
 * that has one (HTML, « sandboxed popups »). Readers would get an error instead of the numbers.
 * `upgrade-insecure-requests` is left out: Safari applies it to `http://localhost` too.
 */
export function headerRules({ styleHashes, embedStyleHashes, base }: HeaderOptions): HeaderRule[] {
  const root = literal(base);
  // The name of these files changes with their content.
  const hashed = `^${root}(?:_astro|fonts)/`;
  return [
    {
      match: '^/',
      headers: {
        'Cross-Origin-Resource-Policy': 'same-origin',
        'X-Content-Type-Options': 'nosniff',
        // Checked again at each visit: a corrected phone number shows at once.
        'Cache-Control': 'no-cache',
      },
    },
    {
      // What browsers read on a document. Scripts and fonts go without: a kilobyte each, on a bad phone.
      match: '^/',
      except: hashed,
      headers: {
        'Content-Security-Policy': pagePolicy(styleHashes),
        'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
        'Referrer-Policy': 'no-referrer',
        'Strict-Transport-Security': 'max-age=63072000',
      },
    },
    {
      match: hashed,
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
    ...dataRules(root),
    ...embedRules(root, embedStyleHashes, styleHashes),
    // What a link shared elsewhere shows: the pages that print it are not ours.
    { match: `^${root}(?:.*/)?image\\.png$`, headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
    {
      // Pagefind compiles its WebAssembly in this worker only, and a worker obeys the policy of its own answer.
      match: `^${root}pagefind/pagefind-worker\\.js$`,
      headers: {
        'Content-Security-Policy': policy({
          'default-src': ["'none'"],
          'script-src': ["'self'", "'wasm-unsafe-eval'"],
          'connect-src': ["'self'"],
        }),
      },
    },
  ];
}

/**
 * The open data are made for other sites: their pages may read the files. The types that server tables lack are part of
 * the rules, so that phones take a card for a card. `root` is the base path as a regular expression.
 */
function dataRules(root: string): HeaderRule[] {
  const files = `^${root}donnees/`;
  return [
    { match: `${files}.`, headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' } },
    { match: `${files}.+\\.vcf$`, headers: { 'Content-Type': 'text/vcard; charset=utf-8' } },
    { match: `${files}.+\\.csv$`, headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
    { match: `${files}.+\\.xml$`, headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
    { match: `${files}SHA256SUMS$`, headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  ];
}

/**
 * What other sites may frame, and nothing else may be. A frame without an origin of its own, as WordPress makes it, takes a
 * script only from a site that lets any other have it; a page that isolates itself takes only frames that do the same.
 */
function embedRules(root: string, styleHashes: readonly string[], pageStyleHashes: readonly string[]): HeaderRule[] {
  const toAll = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
  return [
    {
      match: `^${root}embed/`,
      headers: { ...toAll, 'Content-Security-Policy': embedPolicy(styleHashes), 'Cross-Origin-Embedder-Policy': 'require-corp' },
    },
    { match: `^${root}_astro/frame-`, headers: toAll },
    {
      // Pages that give the hash of this script read it as any other site may; its name changes with its content.
      match: `^${root}embed/v1/element-[0-9.]+\\.js$`,
      headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
    { match: `^${root}(?:.+/)?oembed\\.(?:json|xml)$`, headers: { ...toAll, 'Access-Control-Allow-Origin': '*' } },
    // « Intégrer sur mon site » shows frames of ours.
    { match: `^${root}(?:integrer|en/embed)/`, headers: { 'Content-Security-Policy': pagePolicy(pageStyleHashes, ["'self'"]) } },
  ];
}

/** The headers `rules` give to the answer for `pathname`: the path of the request, base included, without its query. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Record<string, string> {
  const matching = rules.filter(
    ({ match, except }) => new RegExp(match).test(pathname) && !(except !== undefined && new RegExp(except).test(pathname)),
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}

function pagePolicy(styleHashes: readonly string[], frames: readonly string[] = []): string {
  return policy({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': styleSources(styleHashes),
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    ...(frames.length > 0 && { 'frame-src': frames }),
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  });
}

function embedPolicy(styleHashes: readonly string[]): string {
  return policy({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': styleSources(styleHashes),
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ['*'],
  });
}

function styleSources(styleHashes: readonly string[]): string[] {
  return styleHashes.length > 0 ? styleHashes.map((hash) => `'${hash}'`) : ["'none'"];
}

function policy(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
