import type { APIRoute } from 'astro';
import { builtFeeds } from '../../syndication/build-files.ts';

export const GET: APIRoute = async () => new Response((await builtFeeds('en')).json);
