import { findBrowser } from './lib/browser.ts';
import { runCommand } from './lib/cli.ts';

await runCommand(async (signal) => console.log(await findBrowser(signal)));
