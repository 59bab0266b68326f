/** A language server that was started, and the client's side of its messages. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

const HEADER_END = '\r\n\r\n';
const TIMEOUT_MS = 60_000;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly version?: number };
  readonly result?: unknown;
}

/** A message, and the time at which the whole of it had come. */
export interface Received {
  readonly message: Message;
  readonly at: number;
}

interface Waiting {
  readonly isMeant: (message: Message) => boolean;
  readonly resolve: (received: Received) => void;
}

export class ServerProcess {
  /** When it was spawned. */
  readonly startedAt = performance.now();
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly ended: Promise<unknown>;
  private waiting: readonly Waiting[] = [];
  private input: Buffer = Buffer.alloc(0);
  private lastId = 0;

  constructor(args: readonly string[]) {
    this.child = spawn(process.execPath, args, { stdio: 'pipe' });
    this.ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.stdout.on('data', (data: Buffer) => this.receive(data));
    this.child.stderr.on('data', (data: Buffer) => process.stderr.write(data));
    // A server that ended early is noticed by the answer that does not come.
    this.child.stdin.on('error', () => undefined);
  }

  request(method: string, params: unknown): Promise<Received> {
    this.lastId++;
    const id = this.lastId;
    const answer = this.next(method, (it) => it.id === id && it.method === undefined);
    this.send({ id, method, params });
    return answer;
  }

  notify(method: string, params: unknown): void {
    this.send({ method, params });
  }

  /** The next diagnostics of that version of the document. */
  diagnostics(version: number): Promise<Received> {
    return this.next(
      'diagnostics',
      ({ method, params }) =>
        method === 'textDocument/publishDiagnostics' && (params?.version ?? version) === version,
    );
  }

  async stop(): Promise<void> {
    await this.request('shutdown', undefined);
    this.notify('exit', undefined);
    await this.ended;
  }

  private next(what: string, isMeant: (message: Message) => boolean): Promise<Received> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.child.kill();
        reject(new Error(`the server did not answer: ${what}`));
      }, TIMEOUT_MS);
      const done = (received: Received): void => {
        clearTimeout(timer);
        resolve(received);
      };
      this.waiting = [...this.waiting, { isMeant, resolve: done }];
    });
  }

  private send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}${HEADER_END}${body}`);
  }

  private receive(data: Buffer): void {
    const at = performance.now();
    this.input = Buffer.concat([this.input, data]);
    for (let body = this.nextBody(); body !== undefined; body = this.nextBody()) {
      this.deliver(JSON.parse(body) as Message, at);
    }
  }

  private nextBody(): string | undefined {
    const headerEnd = this.input.indexOf(HEADER_END);
    if (headerEnd < 0) return undefined;
    const length = Number(/Content-Length: *(\d+)/i.exec(this.input.toString('latin1', 0, headerEnd))?.[1]);
    const start = headerEnd + HEADER_END.length;
    if (this.input.length < start + length) return undefined;
    const body = this.input.toString('utf8', start, start + length);
    this.input = this.input.subarray(start + length);
    return body;
  }

  private deliver(message: Message, at: number): void {
    // What a server asks of its client is answered with nothing.
    if (message.id !== undefined && message.method !== undefined) this.send({ id: message.id, result: null });
    const meant = this.waiting.filter((it) => it.isMeant(message));
    this.waiting = this.waiting.filter((it) => !meant.includes(it));
    for (const { resolve } of meant) resolve({ message, at });
  }
}
