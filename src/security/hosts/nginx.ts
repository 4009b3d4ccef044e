import { contentTypes } from '../content-types.ts';
import type { HeaderRule } from '../headers.ts';
import { literal } from '../literal.ts';
import { unserved } from '../unserved.ts';
import { headerNames, plainHeaders, writable, type HostedSite } from './hosted-site.ts';

/** nginx reads its configuration by this many bytes, and refuses a word that is longer. */
const longestWord = 4096;

/**
 * The site for nginx: what a `server` block includes to serve it as our own server does.
 *
 * Each header is a variable of the server, set by the rules in their order and sent when it is not empty. Both hang on `$uri`,
 * which is decoded and stays below the root: what `$request_uri` shows, `/embed/../`, would let any page be framed. nginx sets them
 * again when it turns to the page for wrong addresses, which thus has its own headers.
 * @throws Error when nginx could not read what the rules say.
 */
export function nginxConf({ base, rules, folders }: HostedSite): string {
  const names = headerNames(rules);
  const addHeaders = names.map((name) => `add_header ${name} ${variableOf(name)} always;`);
  return `# The site at ${base} for nginx 1.13 or newer: include this file in the server whose root holds the site at that path.
# The build writes it again each time: reload nginx after a build. Add your own settings beside the include.
# Where ngx_brotli is loaded, write "brotli_static on;" before the include.

${names.map((name) => `set ${variableOf(name)} "";\n`).join('')}
${rules.map(setHeaders).join('')}set $site_not_found ${quoted(`${base}404.html`)};
${folders.map((folder) => notFoundIn(`${base}${folder}/`)).join('')}${redirectToBase(base, addHeaders)}
# "^~": no expression of the server, such as one that keeps scripts for a month, comes before these.
location ^~ ${quoted(base)} {
    # These stand for all that are added outside, X-Frame-Options among them, which would refuse the frames of other sites.
${indented(addHeaders)}
    expires off;
    absolute_redirect off;
    gzip_static on;
    gzip_vary on;
    charset off;
    default_type application/octet-stream;
    types {
${indented(Object.entries(contentTypes).map(([extension, type]) => `    ${quoted(type)} ${extension};`))}
    }
    error_page 404 $site_not_found;

    location ~ ${quotedExpression(unserved(base))} {
        return 404;
    }
${rules.toReversed().map(typeLocation).join('')}    location ~ "[^/]$" {
        if (-f "$request_filename/index.html") {
            return 308 "$uri/$is_args$args";
        }
        try_files $uri =404;
    }
    try_files "\${uri}index.html" =404;
}
`;
}

function variableOf(header: string): string {
  return `$site_${header.toLowerCase().replaceAll('-', '_')}`;
}

function setHeaders(rule: HeaderRule): string {
  const lines = plainHeaders(rule).map(([name, value]) => `set ${variableOf(name)} ${quoted(value)};`);
  if (lines.length === 0) return '';
  if (rule.except === undefined) return when(rule.match, lines);
  return `set $site_applies "";
${when(rule.match, ['set $site_applies 1;'])}${when(rule.except, ['set $site_applies "";'])}if ($site_applies) {
${indented(lines)}
}
`;
}

function notFoundIn(folder: string): string {
  return when(`^${literal(folder)}`, [`set $site_not_found ${quoted(`${folder}404/index.html`)};`]);
}

/** A header added would stand beside that of the file: its type comes from the location instead, the last rule first. */
function typeLocation({ match, except, headers }: HeaderRule): string {
  const type = headers['Content-Type'];
  if (type === undefined) return '';
  if (except !== undefined) throw new Error(`The rule for ${match} has both a Content-Type and an exception, ${except}: a location of nginx has none.`);
  return `    location ~ ${quotedExpression(match)} {
        types { }
        default_type ${quoted(type)};
        try_files $uri =404;
    }
`;
}

function redirectToBase(base: string, addHeaders: readonly string[]): string {
  if (base === '/') return '';
  return `
location = ${quoted(base.slice(0, -1))} {
${indented(addHeaders)}
    absolute_redirect off;
    return 308 "${base}$is_args$args";
}
`;
}

function when(expression: string, lines: readonly string[]): string {
  return `if ($uri ~ ${quotedExpression(expression)}) {\n${indented(lines)}\n}\n`;
}

/** A dollar would begin the name of a variable. */
function quoted(text: string): string {
  return quotedExpression(writable(text, /\$/, 'nginx'));
}

function quotedExpression(text: string): string {
  const word = `"${writable(text, /[\r\n]/, 'nginx').replace(/["\\]/g, String.raw`\$&`)}"`;
  if (word.length < longestWord) return word;
  throw new Error(`nginx reads no word of ${longestWord} bytes, and this one of the header rules has ${word.length}: ${text.slice(0, 200)}…`);
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `    ${line}`).join('\n');
}
