/** A failure the person at the keyboard can act on: its message says it all, and is printed without a stack. */
export class Failure extends Error {
  override name = 'Failure';
}

/** The reason of an abort asked for by a signal. */
class Interruption extends Error {
  readonly exitCode: number;

  constructor(exitCode: number) {
    super('Interrupted.');
    this.exitCode = exitCode;
  }
}

/** Exit codes of a process that a signal ended: 128 and the number of the signal. */
const signalExitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs a command to its end. `command` gets a signal that Ctrl-C and SIGTERM abort, to stop what it started and clean up;
 * repeated signals change nothing, since one Ctrl-C can arrive several times through npm and the terminal.
 * The process exits with 0, with 1 after an error, or as a process interrupted by the signal does.
 */
export async function runCommand(command: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  for (const [signal, exitCode] of Object.entries(signalExitCodes)) {
    process.on(signal, () => controller.abort(new Interruption(exitCode)));
  }
  try {
    await command(controller.signal);
  } catch (error) {
    // Not process.exit(): it may cut short what is still being written to a pipe.
    process.exitCode = error instanceof Interruption ? error.exitCode : 1;
    if (!(error instanceof Interruption)) console.error(error instanceof Failure ? `\n${error.message}` : error);
  }
}
