/** Real daemons in namespaces of their own, joined by bridges: what happens to them, and who holds which address. */
import { type ChildProcessWithoutNullStreams, execFileSync, spawn, spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { PROGRAM_FOLDERS } from '../support/sandbox.ts';

const SCRIPT = fileURLToPath(new URL('lab.sh', import.meta.url));

/** An address came to a node or left it. */
export interface Sighting {
  /** Seconds of the machine's clock. */
  readonly time: number;
  readonly node: string;
  readonly address: string;
  readonly isHeld: boolean;
}

const ENVIRONMENT = { ...process.env, PATH: PROGRAM_FOLDERS.join(delimiter), TZ: 'UTC', LC_ALL: 'C' };

/** What else runs on the machine should not make the daemons late; where that may not be said, they have to bear it. */
function urgently(): readonly string[] {
  const ways = [
    ['chrt', '--rr', '20'],
    ['nice', '-n', '-15'],
  ];
  return ways.find(([command = '', ...args]) => spawnSync(command, [...args, 'true']).status === 0) ?? [];
}

const PREFIX = urgently();

const NAMESPACES = ['--net', '--mount', '--pid', '--fork', '--kill-child'];

/** Why there can be no lab here; undefined where there can. */
export function labProblem(): string | undefined {
  const rootless = process.getuid?.() === 0 ? [] : ['--map-root-user'];
  try {
    const probe = 'ip link add name left type bridge && ip link add name one type veth peer name two';
    execFileSync('unshare', [...NAMESPACES, ...rootless, '--', 'sh', '-c', probe], {
      stdio: 'pipe',
      env: ENVIRONMENT,
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error);
  }
}

export class Lab {
  readonly sightings: Sighting[] = [];
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly waiting: { readonly line: string; readonly done: (time: number) => void }[] = [];
  private readonly monitored = new Map<string, number>();
  private readonly said: string[] = [];

  constructor(program: string, nodes: readonly string[]) {
    const rootless = process.getuid?.() === 0 ? [] : ['--map-root-user'];
    const shell = ['bash', SCRIPT, program, ...nodes];
    const [command = '', ...args] = [...PREFIX, 'unshare', ...NAMESPACES, ...rootless, '--', ...shell];
    this.child = spawn(command, args, { env: ENVIRONMENT });
    createInterface({ input: this.child.stdout }).on('line', (it) => this.read(it));
    createInterface({ input: this.child.stderr }).on('line', (it) => this.said.push(it));
  }

  /** What the commands complained of. */
  get complaints(): readonly string[] {
    return this.said;
  }

  configure(node: string, text: string): void {
    this.child.stdin.write(`config ${node}\n${text}\nend of file\n`);
  }

  /** Gives a command; the time at which it was done. */
  command(line: string): Promise<number> {
    return new Promise((done) => {
      this.waiting.push({ line, done });
      this.child.stdin.write(`${line}\n`);
    });
  }

  /** Ends all that runs in the lab. */
  async end(): Promise<void> {
    const ended = new Promise((done) => this.child.once('exit', done));
    this.child.stdin.end();
    await ended;
  }

  private read(line: string): void {
    const [first = '', second = '', ...rest] = line.split(' ');
    if (first === 'now') {
      const at = this.waiting.findIndex((it) => it.line === rest.join(' '));
      for (const it of at < 0 ? [] : this.waiting.splice(at, 1)) it.done(Number(second));
    } else if (second === 'Timestamp:') this.monitored.set(first, timeOf(rest));
    else this.sight(first, [second, ...rest].join(' '));
  }

  private sight(node: string, text: string): void {
    const address = /\binet6? ([^/ ]+)/.exec(text)?.[1];
    const time = this.monitored.get(node);
    if (address === undefined || time === undefined) return;
    this.sightings.push({ time, node, address, isHeld: !text.startsWith('Deleted') });
  }
}

/** Of `Sat Nov 21 19:42:19 2026 584242 usec`, in seconds. */
function timeOf([, month, day, clock, year, micros]: readonly string[]): number {
  return Date.parse(`${month} ${day} ${year} ${clock} UTC`) / 1000 + Number(micros) / 1_000_000;
}
