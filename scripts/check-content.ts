import { resolve } from 'node:path';
import { readContent } from '../src/checks/read-content.ts';
import { checkContent, formatProblems } from '../src/checks/run.ts';
import { Failure, runCommand } from './lib/cli.ts';

await runCommand(async () => {
  const root = resolve(process.argv[2] ?? resolve(import.meta.dirname, '..'));
  const problems = await checkContent(root, new Date());
  if (problems.length > 0) throw new Failure(formatProblems(problems));
  const { content } = await readContent(root);
  console.log(`${content.files.length + content.strings.length} fichiers, aucune erreur.`);
});
