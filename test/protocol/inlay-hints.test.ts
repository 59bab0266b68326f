import { describe, expect, test } from 'vitest';
import { type InlayHint, type InlayHintLabelPart, MarkupKind } from 'vscode-languageserver';
import { connected, type Options, ROOT, type TestClient } from './client.ts';

const TEXT = `$VIP=192.0.2.10/24
vrrp_instance web {
    interface eth0
    use_vmac
    virtual_router_id 42
    priority 110
    advert_int 1
    track_interface {
        eth1 weight -5
    }
    virtual_ipaddress {
        $VIP
    }
}
`;
const LINES = TEXT.split('\n').length;
const rich = { textDocument: { hover: { contentFormat: [MarkupKind.Markdown] } } };
const refreshing = {
  workspace: { inlayHint: { refreshSupport: true }, semanticTokens: { refreshSupport: true } },
};

async function opened(options: Options = {}): Promise<TestClient> {
  const client = await connected({ capabilities: rich, ...options });
  client.open(ROOT, TEXT);
  return client;
}

function hintsIn(client: TestClient, first = 0, last = LINES): Promise<InlayHint[]> {
  const range = { start: { line: first, character: 0 }, end: { line: last, character: 0 } };
  return client.request('textDocument/inlayHint', { textDocument: { uri: ROOT }, range });
}

function partsOf({ label }: InlayHint): readonly InlayHintLabelPart[] {
  return typeof label === 'string' ? [] : label;
}

async function labels(client: TestClient, first?: number, last?: number): Promise<readonly string[]> {
  const found = await hintsIn(client, first, last);
  return found.map((it) =>
    partsOf(it)
      .map(({ value }) => value)
      .join(''),
  );
}

describe('a hint', () => {
  test('leads to what it rests on, and tells the sum', async () => {
    const [priority] = await hintsIn(await opened());
    expect(priority).toMatchObject({ position: { line: 5, character: 16 }, paddingLeft: true });
    const [part] = priority ? partsOf(priority) : [];
    expect(part).toMatchObject({
      value: '105 if eth1 fails',
      tooltip: { kind: 'markdown', value: expect.stringContaining('**105**') },
      location: { uri: ROOT, range: { start: { line: 8, character: 8 } } },
    });
  });

  test('is plain for a client that shows no Markdown, and in its language', async () => {
    const client = await opened({ capabilities: {}, locale: 'zh-cn' });
    const [priority] = await hintsIn(client);
    const [part] = priority ? partsOf(priority) : [];
    expect(part?.value).toBe('eth1 失败时 105');
    expect(part?.tooltip).toMatchObject({ kind: 'plaintext', value: expect.not.stringContaining('**') });
  });

  test('stands in the range that is asked for', async () => {
    expect(await labels(await opened(), 6, 8)).toEqual(['takes over after 3.57 s']);
  });

  test('a request without a range is refused; an unknown file has none', async () => {
    const client = await opened();
    const request = (params: object): Promise<unknown> => client.request('textDocument/inlayHint', params);
    await expect(request({ textDocument: { uri: ROOT } })).rejects.toThrow('range');
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    expect(await request({ textDocument: { uri: 'file:///other.conf' }, range })).toBeNull();
  });
});

describe('settings', () => {
  const ALL = ['105 if eth1 fails', 'takes over after 3.57 s', '192.0.2.10/24'];

  test('all but the MAC address are shown', async () => {
    expect(await labels(await opened())).toEqual(ALL);
  });

  test('each can be switched', async () => {
    const hints = (inlayHints: object): Promise<TestClient> =>
      opened({ initializationOptions: { inlayHints } });
    expect(await labels(await hints({ mac: true }))).toEqual(['MAC 00:00:5e:00:01:2a', ...ALL]);
    expect(await labels(await hints({ priority: false, timing: false }))).toEqual(['192.0.2.10/24']);
    expect(await labels(await hints({ priority: false, timing: false, variables: false }))).toEqual([]);
    expect(await labels(await hints({ priority: 'no' }))).toEqual(ALL);
  });

  test('after a change the client asks again, if it can be told', async () => {
    const client = await opened({ capabilities: refreshing });
    const configure = (inlayHints: object): Promise<void> =>
      client.notify('workspace/didChangeConfiguration', { settings: { keepalived: { inlayHints } } });
    await configure({ priority: true });
    await configure({ priority: false });
    await client.until(() => client.hintRefreshes === 1 && client.tokenRefreshes === 1);
    expect(await labels(client)).toEqual(ALL.slice(1));
    const silent = await opened();
    await silent.notify('workspace/didChangeConfiguration', {
      settings: { keepalived: { inlayHints: { timing: false } } },
    });
    expect(await labels(silent)).toEqual([ALL[0], ALL[2]]);
    expect(silent.hintRefreshes).toBe(0);
  });

  test('those of the folder of a file count', async () => {
    const client = await opened({
      capabilities: { ...refreshing, workspace: { ...refreshing.workspace, configuration: true } },
      settings: { inlayHints: { variables: false } },
    });
    await client.until(() => client.hintRefreshes > 0);
    expect(await labels(client)).toEqual(ALL.slice(0, 2));
  });
});
