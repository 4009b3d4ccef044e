import { build } from './build.ts';
import { runCommand } from './lib/cli.ts';
import { addressFrom, assertFree } from './lib/listen.ts';
import { serve } from './lib/serve.ts';

await runCommand(async (signal) => {
  const address = addressFrom(process.env);
  await assertFree(address);
  const { dist } = await build(signal);
  await serve(dist, address, signal);
});
