import { describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { LineIndex } from '../../server/src/base/line-index.ts';
import { applyEdits } from '../../server/src/base/text-edit.ts';
import { connected, type Options, position, ROOT, type TestClient } from './client.ts';

const UGLY = 'vrrp_instance A {\nstate   BACKUP\nvirtual_router_id   51\n}\n';
const OPTIONS = { tabSize: 4, insertSpaces: true };

async function opened(text: string, options: Options = {}): Promise<TestClient> {
  const client = await connected(options);
  client.open(ROOT, text);
  return client;
}

function formatting(
  client: TestClient,
  method = 'formatting',
  rest: object = {},
): Promise<TextEdit[] | null> {
  return client.request(`textDocument/${method}`, { textDocument: { uri: ROOT }, options: OPTIONS, ...rest });
}

function applied(text: string, edits: readonly TextEdit[] | null): string {
  const index = new LineIndex(text);
  const own = edits?.map(({ range, newText }) => ({
    range: { start: index.offset(range.start), end: index.offset(range.end) },
    newText,
  }));
  return applyEdits(text, own ?? []);
}

test('all three are announced', async () => {
  const { answer } = await connected();
  expect(answer.capabilities).toMatchObject({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: { rangesSupport: true },
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
  });
});

describe('a document', () => {
  test('is formatted as the editor indents', async () => {
    const client = await opened(UGLY);
    expect(applied(UGLY, await formatting(client))).toBe(
      'vrrp_instance A {\n    state BACKUP\n    virtual_router_id 51\n}\n',
    );
    const tabs = await formatting(client, 'formatting', { options: { tabSize: 8, insertSpaces: false } });
    expect(applied(UGLY, tabs)).toBe('vrrp_instance A {\n\tstate BACKUP\n\tvirtual_router_id 51\n}\n');
  });

  test('is formatted as it is after an edit', async () => {
    const client = await opened('global_defs {\n    router_id a\n}\n');
    expect(await formatting(client)).toEqual([]);
    client.edit(ROOT, [1, 13], [1, 13], '  ');
    expect(await formatting(client)).toEqual([
      { range: { start: position([1, 13]), end: position([1, 15]) }, newText: '' },
    ]);
  });

  test('that is unknown or broken has few edits or none, and no error', async () => {
    const client = await opened('vrrp_instance   A {\n"x   \n');
    expect(await formatting(client)).toEqual([]);
    const other = { textDocument: { uri: 'file:///etc/keepalived/other.conf' } };
    expect(await formatting(client, 'formatting', other)).toBeNull();
    expect(client.log).toEqual([]);
  });

  test.each([[{}], [{ tabSize: 'x', insertSpaces: 1 }], [{ tabSize: -1 }]])(
    'takes options that make no sense, such as %j',
    async (options) => {
      const client = await opened(UGLY);
      expect(applied(UGLY, await formatting(client, 'formatting', { options }))).toContain(
        '\n    state BACKUP\n',
      );
    },
  );
});

describe('ranges', () => {
  const range = { start: position([1, 2]), end: position([2, 0]) };

  test('are formatted one or several at a time', async () => {
    const client = await opened(UGLY);
    expect(applied(UGLY, await formatting(client, 'rangeFormatting', { range }))).toBe(
      'vrrp_instance A {\n    state BACKUP\nvirtual_router_id   51\n}\n',
    );
    const ranges = [range, { start: position([2, 0]), end: position([2, 1]) }];
    expect(applied(UGLY, await formatting(client, 'rangesFormatting', { ranges }))).toBe(
      'vrrp_instance A {\n    state BACKUP\n    virtual_router_id 51\n}\n',
    );
  });

  test('have to be some', async () => {
    const client = await opened(UGLY);
    await expect(formatting(client, 'rangeFormatting')).rejects.toThrow('range is missing');
    await expect(formatting(client, 'rangesFormatting')).rejects.toThrow('ranges are missing');
    await expect(formatting(client, 'rangesFormatting', { ranges: [7] })).rejects.toThrow('is missing');
  });
});

test('while typing, the line is indented', async () => {
  const text = 'vrrp_instance A {\n    track_script {\n        chk\n        }\n';
  const client = await opened(text);
  const typed = (place: readonly [number, number], ch: string): Promise<TextEdit[] | null> =>
    formatting(client, 'onTypeFormatting', { position: position(place), ch });
  expect(await typed([3, 9], '}')).toEqual([
    { range: { start: position([3, 0]), end: position([3, 4]) }, newText: '' },
  ]);
  expect(await typed([4, 0], '\n')).toEqual([
    { range: { start: position([4, 0]), end: position([4, 0]) }, newText: '    ' },
  ]);
});

describe('settings', () => {
  test('switch it off, and on again', async () => {
    const client = await opened(UGLY, { initializationOptions: { format: { enabled: false } } });
    expect(await formatting(client)).toBeNull();
    const range = { start: position([0, 0]), end: position([4, 0]) };
    expect(await formatting(client, 'rangeFormatting', { range })).toBeNull();
    await client.notify('workspace/didChangeConfiguration', { settings: { keepalived: { format: {} } } });
    expect(await formatting(client)).not.toBeNull();
  });

  test('align values', async () => {
    const client = await opened(UGLY, { initializationOptions: { format: { alignValues: true } } });
    expect(applied(UGLY, await formatting(client))).toBe(
      'vrrp_instance A {\n    state             BACKUP\n    virtual_router_id 51\n}\n',
    );
  });
});
