import { resolve } from 'node:path';
import { filesIn } from '../src/checks/file-source.ts';
import { checkFiles, formatProblems } from '../src/checks/run.ts';
import { Failure, runCommand } from './lib/cli.ts';

await runCommand(async () => {
  const root = resolve(process.argv[2] ?? resolve(import.meta.dirname, '..'));
  const { problems, fileCount, table } = await checkFiles(filesIn(root), new Date());
  console.log(table);
  if (problems.length > 0) throw new Failure(formatProblems(problems));
  console.log(`\n${fileCount} fichiers, aucune erreur.`);
});
