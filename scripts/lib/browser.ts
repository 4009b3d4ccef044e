import { chooseBrowser } from './choose-browser.ts';
import { thisMachine } from './machine.ts';

/**
 * Path of a Chrome or Chromium that starts on this machine, found or brought there. Stops when `signal` aborts.
 * @throws Failure that says what to install, when none can be had.
 */
export function findBrowser(signal: AbortSignal = new AbortController().signal): Promise<string> {
  return chooseBrowser(thisMachine(signal));
}
