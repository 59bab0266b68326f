import { describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  ErrorCodes,
  LSPErrorCodes,
  type ResponseError,
} from 'vscode-languageserver';
import { connected, ROOT, TestClient } from './client.ts';

const capabilities = { textDocument: { diagnostic: {} } };

async function errorOf(answer: Promise<unknown>): Promise<number | undefined> {
  return answer.then(
    () => undefined,
    (error: ResponseError) => error.code,
  );
}

describe('start', () => {
  test('what the server can do', async () => {
    const { answer } = await connected({ capabilities });
    expect(answer.capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
    });
    expect(answer.serverInfo).toEqual({ name: 'keepalived-language-server', version: '0.0.0' });
  });

  test('nothing is pulled from a server whose client pushes', async () => {
    const { answer } = await connected();
    expect(answer.capabilities.diagnosticProvider).toBeUndefined();
  });

  test('requests before it are refused', async () => {
    const client = new TestClient({});
    expect(await errorOf(client.pull(ROOT))).toBe(ErrorCodes.ServerNotInitialized);
    expect(await errorOf(client.at('textDocument/hover', ROOT, [0, 0]))).toBe(
      ErrorCodes.ServerNotInitialized,
    );
  });

  test('a second one is refused', async () => {
    const client = await connected();
    const params = { processId: null, rootUri: null, capabilities: {} };
    expect(await errorOf(client.request('initialize', params))).toBe(ErrorCodes.InvalidRequest);
  });
});

describe('end', () => {
  test('shutdown is answered, exit ends with 0', async () => {
    const client = await connected();
    expect(await client.request('shutdown', null)).toBeNull();
    await client.notify('exit', null);
    await client.until(() => client.exitCode === 0);
  });

  test('exit without shutdown ends with 1', async () => {
    const client = await connected();
    await client.notify('exit', null);
    await client.until(() => client.exitCode === 1);
  });

  test('requests after shutdown are refused', async () => {
    const client = await connected();
    client.open(ROOT, 'vrrp_instance A {\n}\n');
    await client.request('shutdown', null);
    expect(await errorOf(client.at('textDocument/hover', ROOT, [0, 0]))).toBe(ErrorCodes.InvalidRequest);
  });
});

describe('what goes wrong', () => {
  test('an unknown method is refused', async () => {
    const client = await connected();
    expect(await errorOf(client.request('textDocument/nonsense', {}))).toBe(ErrorCodes.MethodNotFound);
  });

  test('a request that is not as the protocol has it is refused', async () => {
    const client = await connected();
    client.open(ROOT, '');
    expect(await errorOf(client.request('textDocument/hover', {}))).toBe(ErrorCodes.InvalidParams);
    const textDocument = { uri: ROOT };
    expect(await errorOf(client.request('textDocument/hover', { textDocument }))).toBe(
      ErrorCodes.InvalidParams,
    );
    const strange = { textDocument, position: { line: -1, character: 'x' } };
    expect(await errorOf(client.request('textDocument/hover', strange))).toBe(ErrorCodes.InvalidParams);
    expect(await errorOf(client.request('textDocument/diagnostic', {}))).toBe(ErrorCodes.InvalidParams);
  });

  test('a file that was never opened is answered with nothing', async () => {
    const client = await connected();
    expect(await client.at('textDocument/hover', ROOT, [3, 4])).toBeNull();
    expect(await client.at('textDocument/definition', ROOT, [3, 4])).toBeNull();
  });

  test('a place outside of the text is the nearest one inside', async () => {
    const client = await connected();
    client.open(ROOT, 'vrrp_instance A {\n}');
    expect(await client.at('textDocument/hover', ROOT, [900, 900])).toBeNull();
  });

  test('a cancelled request is answered as such', async () => {
    const client = await connected({ capabilities, disk: {} });
    client.open(ROOT, 'include a.conf\n');
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: ROOT } };
    const answer = client.connection.sendRequest('textDocument/diagnostic', params, source.token);
    source.cancel();
    expect(await errorOf(answer)).toBe(LSPErrorCodes.RequestCancelled);
  });

  test('notifications without sense change nothing', async () => {
    const client = await connected({ capabilities });
    client.open(ROOT, 'nonsense\n');
    await client.notify('textDocument/didChange', {});
    await client.notify('textDocument/didChange', {
      textDocument: { uri: 'file:///other', version: 2 },
      contentChanges: [{ text: 'x' }],
    });
    await client.notify('textDocument/didClose', { textDocument: { uri: 'file:///other' } });
    await client.notify('$/unknown', {});
    expect(await client.pull(ROOT)).toMatchObject({ items: [{ code: 'unknown-directive' }] });
  });
});

describe('changes', () => {
  async function textAfter(
    text: string,
    edits: [[number, number], [number, number], string][],
  ): Promise<string[]> {
    const client = await connected({ capabilities });
    client.open(ROOT, text);
    for (const [start, end, newText] of edits) client.edit(ROOT, start, end, newText);
    const report = await client.pull(ROOT);
    return report.kind === 'full'
      ? report.items.map(({ range, message }) => `${range.start.line}:${range.start.character} ${message}`)
      : [];
  }

  test('ranges count UTF-16 units', async () => {
    const [found] = await textAfter('# 😀\nx 😀 y\n', [[[1, 0], [1, 4], 'word ']]);
    expect(found).toMatch(/^1:0 Unknown directive 'word'/);
  });

  test('a lone carriage return ends a line, for editors', async () => {
    const [found] = await textAfter('# a\r# b\nwrong\n', [[[2, 0], [2, 5], 'worse']]);
    expect(found).toMatch(/^2:0 Unknown directive 'worse'/);
  });

  test('a character behind the end of its line is the end of the line', async () => {
    const [found] = await textAfter('# a\r\nwrong\r\n', [[[0, 99], [0, 99], ' b']]);
    expect(found).toMatch(/^1:0 /);
  });

  test('the same file under another spelling of its URI', async () => {
    const client = await connected({ capabilities });
    client.open('file:///c%3A/a%20b/keepalived.conf', 'nonsense\n');
    expect(await client.pull('file:///C:/a b/keepalived.conf')).toMatchObject({
      items: [{ code: 'unknown-directive' }],
    });
  });
});
