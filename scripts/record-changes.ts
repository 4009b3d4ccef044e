import { resolve } from 'node:path';
import { dayIn } from '../src/domain/calendar.ts';
import { runCommand } from './lib/cli.ts';
import { recordChanges } from './lib/record-changes.ts';

await runCommand(async () => {
  const on = process.argv[2] ?? dayIn('Europe/Paris', new Date());
  const changes = await recordChanges(resolve(import.meta.dirname, '..'), on);
  console.log(changes.length === 0
    ? 'Aucun numéro ni horaire n’a changé.'
    : `content/changes/${on}.yaml, ${changes.length} ligne${changes.length > 1 ? 's' : ''} : relisez sa phrase (summary).`);
});
