import { join } from 'node:path';
import { runCommand } from './lib/cli.ts';
import { addressFrom } from './lib/listen.ts';
import { serve } from './lib/serve.ts';

await runCommand((signal) => serve(join(import.meta.dirname, '..', 'dist'), addressFrom(process.env), signal));
