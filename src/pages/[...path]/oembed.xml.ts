import type { APIRoute } from 'astro';
import { embeddedPages } from '../../syndication/embedded-pages.ts';
import { oembedAnswer, oembedXml } from '../../syndication/oembed.ts';

export const getStaticPaths = embeddedPages;

export const GET: APIRoute = async ({ props }) => new Response(oembedXml(await oembedAnswer(props['embed'])));
