import type { APIRoute } from 'astro';
import { workerFile } from '../../../components/pocket/worker-file.ts';

export const GET: APIRoute = workerFile;
