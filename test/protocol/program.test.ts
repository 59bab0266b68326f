/** The server as a program, as an editor starts it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createProtocolConnection,
  type Hover,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  SocketMessageReader,
  SocketMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { buildOptions } from '../../esbuild.mjs';
import { codes } from './client.ts';

const folder = mkdtempSync(join(tmpdir(), 'keepalived-server-'));
const program = join(folder, 'server.js');
const manifest: { version: string } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
const started: ChildProcess[] = [];

beforeAll(async () => {
  const rows = buildOptions({}).filter(
    ({ outfile }) => outfile === 'dist/server.js' || outfile?.startsWith('dist/docs.'),
  );
  await Promise.all(rows.map((it) => build({ ...it, outfile: join(folder, basename(it.outfile ?? '')) })));
});

afterAll(() => {
  for (const it of started) it.kill();
  rmSync(folder, { recursive: true, force: true });
});

function start(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [program, ...args]);
  started.push(child);
  return child;
}

async function outcome(child: ChildProcess): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    err += data;
  });
  const [code] = await once(child, 'close');
  return { code, out, err };
}

async function initialize(connection: ProtocolConnection): Promise<void> {
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
}

function overStdio(child: ChildProcess): ProtocolConnection {
  if (!child.stdout || !child.stdin) throw new Error('the program has no streams');
  return createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
}

describe('options', () => {
  test('--version and --help', async () => {
    expect(await outcome(start('--version'))).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
    const { code, out } = await outcome(start('--help'));
    expect([code, out.split(' ', 1)]).toEqual([0, ['Usage:']]);
  });

  test('without a way to talk it says how to use it', async () => {
    const { code, out, err } = await outcome(start());
    expect([code, out, err.split(' ', 1)]).toEqual([2, '', ['Usage:']]);
  });
});

describe('a session', () => {
  test('finds what is wrong in a file on disk, and ends with 0', async () => {
    mkdirSync(join(folder, 'conf.d'));
    writeFileSync(join(folder, 'conf.d/b c.conf'), 'nonsense\n');
    const child = start('--stdio');
    const end = once(child, 'exit');
    const connection = overStdio(child);
    const found = new Promise<PublishDiagnosticsParams>((resolve) => {
      connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
        if (params.diagnostics.length > 0) resolve(params);
      });
    });
    await initialize(connection);
    const uri = pathToFileURL(join(folder, 'keepalived.conf')).href;
    const textDocument = { uri, languageId: 'keepalived', version: 1, text: 'include conf.d/*.conf\n' };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    const { uri: where, diagnostics } = await found;
    expect(decodeURIComponent(where)).toMatch(/\/conf\.d\/b c\.conf$/);
    expect(codes(diagnostics)).toEqual(['unknown-directive']);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    expect((await end)[0]).toBe(0);
  });

  test('texts are loaded when they are first shown', async () => {
    const connection = overStdio(start('--stdio'));
    await initialize(connection);
    const uri = pathToFileURL(join(folder, 'a.conf')).href;
    const textDocument = {
      uri,
      languageId: 'keepalived',
      version: 1,
      text: 'vrrp_instance a {\n    priority 9\n}\n',
    };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    const position = { line: 1, character: 6 };
    const hover = await connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri },
      position,
    });
    expect(hover.contents).toMatchObject({ value: expect.stringContaining('election') });
    connection.dispose();
  });

  test('ends with 1 when the editor goes away', async () => {
    const child = start('--stdio');
    const end = once(child, 'exit');
    await initialize(overStdio(child));
    child.stdin?.end();
    expect((await end)[0]).toBe(1);
  });

  test('over a socket', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const child = start(`--socket=${port}`);
    const end = once(child, 'exit');
    const [socket] = await once(server, 'connection');
    const connection = createProtocolConnection(
      new SocketMessageReader(socket),
      new SocketMessageWriter(socket),
    );
    await initialize(connection);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    expect((await end)[0]).toBe(0);
    server.close();
  });
});
