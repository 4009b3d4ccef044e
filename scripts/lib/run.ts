import { spawn } from 'node:child_process';

/** How a child process is run. */
export interface RunOptions {
  readonly cwd: string;
  /** Added to the environment of this process; an undefined value takes a variable away. */
  readonly env?: NodeJS.ProcessEnv;
  /** Ends the child when it aborts. */
  readonly signal?: AbortSignal;
  /** True to also show the child's output as it comes. */
  readonly echo?: boolean;
}

/** How a child process ended. */
export interface RunResult {
  /** Its exit code; 1 when a signal ended it. */
  readonly code: number;
  /** All it wrote, to both outputs. */
  readonly output: string;
}

/** How long, in milliseconds, a child may take to end when it is asked to. */
const patience = 5000;

/**
 * Runs a child process to its end and keeps what it wrote.
 * @throws the signal's reason, once the child has ended, when the signal aborted; the system's error when it can't start.
 */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  const { cwd, env, signal, echo = false } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    for (const [stream, screen] of [[child.stdout, process.stdout], [child.stderr, process.stderr]] as const) {
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (echo) screen.write(chunk);
      });
    }

    const stop = (): void => {
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), patience).unref();
    };
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
    child.once('error', reject);
    child.once('exit', () => {
      signal?.removeEventListener('abort', stop);
      if (!signal?.aborted) return;
      // What the child started itself may outlive it and keep these open.
      child.stdout.destroy();
      child.stderr.destroy();
      reject(signal.reason as Error);
    });
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}
