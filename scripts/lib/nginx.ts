import { chooseNginx } from './choose-nginx.ts';
import { thisMachine } from './machine.ts';

/**
 * Path of nginx on this machine, found or brought there. Stops when `signal` aborts.
 * @throws Failure that says what to install, when there is none to be had.
 */
export function findNginx(signal: AbortSignal = new AbortController().signal): Promise<string> {
  return chooseNginx(thisMachine(signal));
}
