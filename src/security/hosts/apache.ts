import { contentTypes } from '../content-types.ts';
import type { HeaderRule } from '../headers.ts';
import { literal } from '../literal.ts';
import { unserved } from '../unserved.ts';
import { headerNames, plainHeaders, writable, type HostedSite } from './hosted-site.ts';

/**
 * The site for Apache: an `.htaccess` for its folder.
 *
 * Each rule is a variable that `SetEnvIf` sets when the path matches. Headers stand in the table that goes with errors too (`always`),
 * and are first taken out of both, so that what the host adds by itself never doubles them. Nothing tests for mod_headers: a host
 * without it must fail, not serve the site without its policy.
 * @throws Error when Apache could not read what the rules say.
 */
export function htaccess({ base, rules, folders }: HostedSite): string {
  // It would refuse the frames of other sites that the policy allows.
  const names = ['X-Frame-Options', ...headerNames(rules)];
  return `# The site at ${base} for Apache 2.4: put this file in the folder of the site, under the name .htaccess.
# It needs mod_headers, mod_setenvif, mod_alias and mod_mime, and "AllowOverride FileInfo".

${rules.map(setRule).join('')}
${names.map((name) => `Header unset ${name}\nHeader always unset ${name}\n`).join('')}
${rules.map(setHeaders).join('')}
${Object.entries(contentTypes).map(([extension, type]) => `AddType ${quoted(type)} .${extension}\n`).join('')}
# Compressed twins are for other hosts: here answers are compressed as they are sent.
<IfModule mod_filter.c>
${compressWith('mod_brotli.c', 'BROTLI_COMPRESS')}${compressWith('mod_deflate.c', 'DEFLATE')}</IfModule>

RedirectMatch 404 ${quoted(unserved(base))}
ErrorDocument 404 ${base}404.html
${folders.map((folder) => notFoundIn(`${base}${folder}/`)).join('')}`;
}

function variableOf(index: number): string {
  return `site_rule_${index + 1}`;
}

function setRule({ match, except }: HeaderRule, index: number): string {
  const lines = [`SetEnvIf Request_URI ${quoted(match)} ${variableOf(index)}\n`];
  if (except !== undefined) lines.push(`SetEnvIf Request_URI ${quoted(except)} !${variableOf(index)}\n`);
  return lines.join('');
}

function setHeaders(rule: HeaderRule, index: number): string {
  const always = plainHeaders(rule).map(([name, value]) => `Header always set ${name} ${quotedValue(value)} env=${variableOf(index)}\n`);
  const type = rule.headers['Content-Type'];
  return always.join('') + (type === undefined ? '' : `Header set Content-Type ${quotedValue(type)} env=${variableOf(index)}\n`);
}

function compressWith(module: string, filter: string): string {
  const texts = Object.values(contentTypes).filter((type) => type.includes('charset=')).map((type) => type.replace(/;.*/, ''));
  return `    <IfModule ${module}>
        AddOutputFilterByType ${filter} ${[...new Set(texts)].join(' ')}
    </IfModule>
`;
}

function notFoundIn(folder: string): string {
  return `<If "%{REQUEST_URI} =~ m#^${literal(folder)}#">
    ErrorDocument 404 ${folder}404/index.html
</If>
`;
}

/** A percent sign would begin a piece of information on the request. */
function quotedValue(text: string): string {
  return quoted(text.replaceAll('%', '%%'));
}

function quoted(text: string): string {
  return `"${writable(text, /[\r\n]/, 'Apache').replace(/["\\]/g, String.raw`\$&`)}"`;
}
