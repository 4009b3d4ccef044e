import type { APIRoute } from 'astro';
import { builtArchive } from '../../syndication/build-files.ts';

export const GET: APIRoute = async () => new Response(Buffer.from(await builtArchive('fr')));
