/**
 * What a page costs a parent on a bad phone: bytes and requests of a cold visit, layout shift, and first paint as a ratio
 * to a bare page visited in the same run over the same emulated connection. Needs a build: `npm run build && npm run bench`.
 */
import { createServer } from 'node:http';
import { listening, median, withBuiltSite } from './built-site.ts';
import { visit } from './visit.ts';

const pages = [
  '/', '/comprendre/chat-sans-inscription/', '/agir/sextorsion-pas-a-pas/', '/reperer/lire-une-conversation/', '/comprendre/affaire-coco/',
  '/signaler/', '/aide/france/', '/aide/france/chantage/', '/services/fr-3018/', '/urgence/france/', '/carnet-de-notes/',
];
const rounds = 5;
const bare = '<!doctype html><html lang="fr"><title>Bare page</title><p>Bare page</p></html>';

const bareServer = createServer((_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(bare));
const bareOrigin = await listening(bareServer);

await withBuiltSite(async ({ root, browser }) => {
  const rows = [];
  for (const path of pages) {
    const url = `${root}${path}`;
    const cold = await visit(browser, url, false);
    const ratios = [];
    for (let round = 0; round < rounds; round += 1) {
      const reference = await visit(browser, bareOrigin, true);
      ratios.push((await visit(browser, url, true)).firstPaint / reference.firstPaint);
    }
    rows.push({
      page: path,
      'document (B)': cold.documentBytes,
      'all (B)': cold.totalBytes,
      'scripts (B)': cold.scriptBytes,
      requests: cold.requests,
      'layout shift': Number(cold.layoutShift.toFixed(4)),
      'first paint / bare page': Number(median(ratios).toFixed(2)),
    });
  }
  console.table(rows);
  console.log('Goals for a guide: document at most 14,700 B without its headers (about 1,000 B of it), all at most 47,000 B with headers, layout shift 0.');
  console.log('Goals for a step of « Que se passe-t-il ? » and for a pocket: 14,000 B without headers; of the pocket, all of it.');
});
bareServer.close();
bareServer.closeAllConnections();
