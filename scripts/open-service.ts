import { hashesOfName } from '../src/domain/open-services.ts';
import { Failure, runCommand } from './lib/cli.ts';

await runCommand(async () => {
  const name = process.argv.slice(2).join(' ');
  if (!/[\p{L}\p{N}]/u.test(name))
    throw new Failure("Give the name of the service: node scripts/open-service.ts 'its name'");
  console.log(
    hashesOfName(name)
      .map((hash) => `  '${hash}',`)
      .join('\n'),
  );
});
