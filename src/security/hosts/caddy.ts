import { contentTypes } from '../content-types.ts';
import { headersFor, type HeaderRule } from '../headers.ts';
import { unserved } from '../unserved.ts';
import { headerNames, writable, type HostedSite } from './hosted-site.ts';

/**
 * The site for Caddy: what the block of a site imports.
 *
 * A `route` keeps its directives in their order, so that a later rule replaces what earlier ones set. When a file is missing, the
 * headers of its address are set already: those of the page that says so replace them, and the others are taken away.
 * @throws Error when Caddy could not read what the rules say.
 */
export function caddyfile({ base, rules, folders: names }: HostedSite): string {
  const notFound = { ...headersFor(rules, `${base}404.html`), 'Content-Type': contentTypes['html'] ?? '' };
  const stray = headerNames(rules).filter((name) => !(name in notFound));
  const folders = names.map((name) => `${base}${name}/`);
  return `# The site at ${base} for Caddy 2.6 or newer: import this file in the block of a site whose root holds the site at that path.
# The build writes it again each time: reload Caddy after a build.

${base === '/' ? '' : `redir ${base.slice(0, -1)} ${base} 308\n\n`}route ${base}* {
	header -X-Frame-Options
${Object.entries(contentTypes).map(([extension, type]) => typeOf(extension, type)).join('')}
${rules.map(setHeaders).join('')}
	@unserved path_regexp ${raw(unserved(base))}
	error @unserved 404
	file_server {
		precompressed br gzip
	}
}

handle_errors {
	@missing {
		path ${base}*
		expression {http.error.status_code} == 404
	}
	route @missing {
		header {
${stray.map((name) => `\t\t\t-${name}\n`).join('')}${lines(notFound, '\t\t\t')}		}
${folders.map((folder) => headersIn(folder, rules, notFound)).join('')}${notFoundPages(base, folders)}		file_server {
			precompressed br gzip
		}
	}
}
`;
}

/** Caddy would take the type from the machine it runs on. */
function typeOf(extension: string, type: string): string {
  return `\t@${extension} path *.${extension}\n\theader @${extension} Content-Type ${raw(type)}\n`;
}

function setHeaders({ match, except, headers }: HeaderRule, index: number): string {
  const name = `@rule${index + 1}`;
  const excepted = except === undefined ? '' : `\t\tnot path_regexp ${raw(except)}\n`;
  return `\t${name} {\n\t\tpath_regexp ${raw(match)}\n${excepted}\t}\n\theader ${name} {\n${lines(headers, '\t\t')}\t}\n`;
}

/** What the page for wrong addresses of `folder` says otherwise than that of the site: frames of others show that of embeds. */
function headersIn(folder: string, rules: readonly HeaderRule[], notFound: HeaderRule['headers']): string {
  const own = Object.entries(headersFor(rules, `${folder}404/index.html`)).filter(([name, value]) => notFound[name] !== value);
  return own.length === 0 ? '' : `\t\theader ${folder}* {\n${lines(Object.fromEntries(own), '\t\t\t')}\t\t}\n`;
}

/** A rewritten path is tested again by what follows: the page of the site comes last, for the paths of no language. */
function notFoundPages(base: string, folders: readonly string[]): string {
  const inLanguage = folders.map((folder) => `\t\trewrite ${folder}* ${folder}404/index.html\n`);
  if (folders.length === 0) return `\t\trewrite ${base}404.html\n`;
  return `${inLanguage.join('')}\t\t@other not path ${folders.map((folder) => `${folder}*`).join(' ')}\n\t\trewrite @other ${base}404.html\n`;
}

function lines(headers: HeaderRule['headers'], indent: string): string {
  return Object.entries(headers).map(([name, value]) => `${indent}${name} ${raw(value)}\n`).join('');
}

/** Between back quotes nothing stands for anything else, but braces hold the names of what Caddy fills in. */
function raw(text: string): string {
  return `\`${writable(text, /[`{}]/, 'Caddy')}\``;
}
