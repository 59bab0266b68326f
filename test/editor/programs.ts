/** Programs that the tests of the editor start and wait for. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** The first of these that stands in a folder of `PATH`. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs a program to its end and returns what it said; a failure is an error that says the same. */
export function run(program: string, args: readonly string[], options: SpawnOptions = {}): Promise<string> {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  listen(child, (text) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${said.slice(-4000)}`));
    });
  });
}

export function listen({ stdout, stderr }: ChildProcess, heard: (text: string) => void): void {
  for (const stream of [stdout, stderr]) stream?.on('data', (data) => heard(String(data)));
}

/** A program that runs until it is ended, with all that it starts. */
export class Service {
  /** All that it said so far. */
  said = '';
  private readonly child: ChildProcess;
  private readonly gone: Promise<void>;
  private readonly killAtExit = (): void => this.signal('SIGKILL');

  constructor(program: string, args: readonly string[], options: SpawnOptions) {
    // A process group of its own: a signal reaches what it has started, too.
    this.child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    listen(this.child, (text) => {
      this.said += text;
    });
    this.gone = new Promise((resolve) => {
      this.child.once('close', () => resolve());
    });
    this.child.once('error', (error) => {
      this.said += String(error);
    });
    process.once('exit', this.killAtExit);
  }

  get isRunning(): boolean {
    return this.child.pid !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  async end(): Promise<void> {
    process.off('exit', this.killAtExit);
    if (this.isRunning) {
      this.signal('SIGTERM');
      const patience = setTimeout(this.killAtExit, 5000);
      await this.gone;
      clearTimeout(patience);
    }
    // What it started may have outlived it.
    this.signal('SIGKILL');
  }

  private signal(signal: NodeJS.Signals): void {
    const { pid } = this.child;
    if (pid === undefined) return;
    try {
      process.kill(-pid, signal);
    } catch (error) {
      const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
      if (!isGone) throw error;
    }
  }
}
