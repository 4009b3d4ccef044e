import type { APIRoute } from 'astro';
import { dataFile } from '../../open-data/build-files.ts';

export const GET: APIRoute = () => dataFile('channels.json');
