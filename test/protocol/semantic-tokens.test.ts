import { describe, expect, test } from 'vitest';
import type { SemanticTokens, SemanticTokensDelta, SemanticTokensOptions } from 'vscode-languageserver';
import { connected, ROOT, type TestClient } from './client.ts';

const TEXT = 'vrrp_script chk {\n    weight 5\n}\nvrrp_instance web {\n    priority 100\n}\n';
const PART = 'file:///etc/keepalived/part.conf';

async function opened(text = TEXT, disk = {}): Promise<TestClient> {
  const client = await connected({ disk });
  client.open(ROOT, text);
  return client;
}

function full(client: TestClient, uri = ROOT): Promise<SemanticTokens> {
  return client.request('textDocument/semanticTokens/full', { textDocument: { uri } });
}

function delta(
  client: TestClient,
  previousResultId: unknown,
): Promise<SemanticTokensDelta & Partial<SemanticTokens>> {
  return client.request('textDocument/semanticTokens/full/delta', {
    textDocument: { uri: ROOT },
    previousResultId,
  });
}

test('are announced with their legend', async () => {
  const { answer } = await connected();
  const options = answer.capabilities.semanticTokensProvider as SemanticTokensOptions;
  expect(options).toMatchObject({ full: { delta: true }, range: true });
  expect(options.legend.tokenTypes).toContain('networkInterface');
  expect(options.legend.tokenModifiers).toContain('definition');
});

test('of a whole file, and of a part of it', async () => {
  const client = await opened();
  const { data, resultId } = await full(client);
  expect(data.length).toBe(8 * 5);
  expect(resultId).toEqual(expect.any(String));
  const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 9 } };
  const part = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
    textDocument: { uri: ROOT },
    range,
  });
  expect(part.data.slice(0, 3)).toEqual([4, 4, 8]);
  expect(part.data.length).toBe(5);
});

describe('what changed', () => {
  test('since the last answer', async () => {
    const client = await opened();
    const before = await full(client);
    client.edit(ROOT, [1, 11], [1, 12], '50');
    const changed = await delta(client, before.resultId);
    const data = [...before.data];
    for (const { start, deleteCount, data: added } of changed.edits) {
      data.splice(start, deleteCount, ...(added ?? []));
    }
    expect(data).toEqual((await full(client)).data);
    expect(changed.edits).toEqual([{ start: 17, deleteCount: 1, data: [2] }]);
  });

  test('nothing, and then something again', async () => {
    const client = await opened();
    const first = await full(client);
    const second = await delta(client, first.resultId);
    expect(second).toEqual({ resultId: expect.any(String), edits: [] });
    client.edit(ROOT, [6, 0], [6, 0], '# new');
    const third = await delta(client, second.resultId);
    expect(third.edits.map((it) => it.data?.length)).toEqual([5]);
  });

  test('all of it if the answer is not the last one, or the file was closed', async () => {
    const client = await opened();
    const first = await full(client);
    const second = await full(client);
    expect((await delta(client, first.resultId)).data).toEqual(first.data);
    client.close(ROOT);
    client.open(ROOT, TEXT);
    expect((await delta(client, second.resultId)).data).toEqual(first.data);
    expect((await delta(client, 7)).data).toEqual(first.data);
  });
});

test('an included file has those of its place', async () => {
  const part = 'priority 100\n';
  const client = await opened('vrrp_instance a {\n    include part.conf\n}\n', { [PART]: part });
  client.open(PART, part);
  expect((await full(client, PART)).data.length).toBe(2 * 5);
});

test('a file that nobody reads has none, and a request without a range is refused', async () => {
  const client = await opened();
  expect(await full(client, 'file:///other.conf')).toBeNull();
  const params = { textDocument: { uri: ROOT } };
  await expect(client.request('textDocument/semanticTokens/range', params)).rejects.toThrow('range');
});
