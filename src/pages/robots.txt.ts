import type { APIRoute } from 'astro';
import { href } from '../i18n/href.ts';

/** Everything may be read; the map of the site says what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`);
