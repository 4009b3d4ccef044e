import type { HostedSite } from './hosted-site.ts';

/** A small site with a rule of each kind, in the order that matters. */
export const small: HostedSite = {
  base: '/a.b/',
  rules: [
    { match: '^/', headers: { 'Cache-Control': 'no-cache' } },
    { match: '^/', except: String.raw`^/a\.b/fonts/`, headers: { 'Content-Security-Policy': "default-src 'none'" } },
    { match: String.raw`^/a\.b/data/`, headers: { 'Access-Control-Allow-Origin': '*' } },
    { match: String.raw`^/a\.b/data/.+\.vcf$`, headers: { 'Content-Type': 'text/vcard; charset=utf-8', 'Cache-Control': 'no-store' } },
    { match: String.raw`^/a\.b/data/last\.vcf$`, headers: { 'Content-Type': 'text/plain' } },
  ],
  folders: ['en'],
};

/** The same site, whose one rule says `value`. */
export const saying = (value: string): HostedSite => ({ ...small, rules: [{ match: '^/', headers: { A: value } }] });

/** The lines of `text` that hold `part`, without their indentation. */
export const linesWith = (text: string, part: string): string[] => text.split('\n').filter((line) => line.includes(part)).map((line) => line.trim());
