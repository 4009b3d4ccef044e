import type { APIRoute } from 'astro';
import { builtArticles } from '../../syndication/build-files.ts';

export const GET: APIRoute = async () => new Response(await builtArticles());
