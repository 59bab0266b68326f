/** Nodes of a cluster in the editor: open ones, and those that lie beside them. */
import { describe, expect, test } from 'vitest';
import type { CodeLens, Hover } from 'vscode-languageserver';
import { connected } from './client.ts';

const PULLS = { textDocument: { diagnostic: {} } };

function node(vrid: number, priority: number): string {
  return `vrrp_instance web {
    interface eth0
    virtual_router_id ${vrid}
    priority ${priority}
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`;
}

const A = 'file:///srv/web/node-a/keepalived.conf';
const B = 'file:///srv/web/node-b/keepalived.conf';
const DIFFERS =
  '192.0.2.10 has VRID 43 here, 42 on node-a: they do not hear each other, and both become MASTER.';

type Client = Awaited<ReturnType<typeof connected>>;

async function messages(client: Client, uri: string): Promise<readonly unknown[]> {
  const report = await client.pull(uri);
  return report.kind === 'full' ? report.items.map((it) => it.message) : [];
}

test('a node that lies beside an open one is compared with it', async () => {
  const client = await connected({ disk: { [A]: node(42, 110), [B]: node(43, 100) }, capabilities: PULLS });
  client.open(B, node(43, 100));
  expect(await messages(client, B)).toEqual([DIFFERS]);
  client.edit(B, [2, 23], [2, 24], '2');
  expect(await messages(client, B)).toEqual([]);
});

test('a change of an open node is seen in the other one before it is saved', async () => {
  const client = await connected({ disk: { [A]: node(42, 110), [B]: node(42, 100) }, capabilities: PULLS });
  client.open(A, node(42, 110));
  client.open(B, node(42, 100));
  expect(await messages(client, B)).toEqual([]);
  client.edit(A, [2, 23], [2, 24], '4');
  expect(await messages(client, B)).toEqual([DIFFERS.replace('43', '42').replace('42 on', '44 on')]);
});

test('what is found in a node that is not open is sent without being asked for', async () => {
  const client = await connected({ disk: { [A]: node(42, 110), [B]: node(43, 100) }, capabilities: PULLS });
  client.open(A, node(42, 110));
  expect(await messages(client, A)).toEqual([]);
  const [found] = await client.pushedFor(B, (it) => it.length === 1);
  expect(found?.message).toBe(DIFFERS);
});

test('the settings say which files are nodes of one cluster', async () => {
  const [one, other] = ['file:///srv/a/web/lb.conf', 'file:///srv/b/old/x/second.conf'];
  const client = await connected({
    disk: { [one]: node(42, 110), [other]: node(43, 100) },
    capabilities: PULLS,
    workspaceFolders: [{ uri: 'file:///srv', name: 'srv' }],
    initializationOptions: { cluster: { nodes: { web: ['a/web/lb.conf', 'b/old/x/second.conf'] } } },
  });
  client.open(other, node(43, 100));
  const [found] = await messages(client, other);
  expect(found).toContain('192.0.2.10 has VRID 43 here, 42 on ');
});

describe('lenses and hovers', () => {
  const [LEADS, NEXT] = ['node-a leads: 110, node-b 100', 'node-b is next: 100, node-a 110'];
  const disk = { [A]: node(42, 110), [B]: node(42, 100) };

  async function titles(client: Client, uri: string): Promise<readonly unknown[]> {
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    return lenses.map(({ range, command }) => `${range.start.line} ${command?.title}`);
  }

  test('name a node that lies beside the open one', async () => {
    const client = await connected({ disk });
    client.open(B, node(42, 100));
    expect(await titles(client, B)).toEqual([`0 ${NEXT}`]);
    const { contents } = await client.at<Hover>('textDocument/hover', B, [3, 6]);
    expect(JSON.stringify(contents)).toContain('node-a has 110, so the address is there when all is well.');
  });

  test('follow what is typed in another node', async () => {
    const client = await connected({ disk });
    client.open(A, node(42, 110));
    client.open(B, node(42, 100));
    expect(await titles(client, A)).toEqual([`0 ${LEADS}`]);
    client.edit(B, [3, 13], [3, 16], '120');
    expect(await titles(client, A)).toEqual(['0 node-a is next: 110, node-b 120']);
    client.edit(B, [2, 23], [2, 24], '3');
    expect(await titles(client, A)).toEqual([]);
  });

  test('are asked for anew when another node changes them, and only then', async () => {
    const client = await connected({
      disk,
      capabilities: { workspace: { codeLens: { refreshSupport: true } } },
    });
    let refreshes = 0;
    client.connection.onRequest('workspace/codeLens/refresh', () => {
      refreshes++;
      return null;
    });
    client.open(A, node(42, 110));
    client.open(B, node(42, 100));
    expect(await titles(client, A)).toEqual([`0 ${LEADS}`]);
    await client.pushedFor(B, (it) => it.length === 0);
    refreshes = 0;
    client.edit(B, [0, 0], [0, 0], '# a comment\n');
    await titles(client, B);
    expect(refreshes).toBe(0);
    client.edit(B, [4, 13], [4, 16], '120');
    await expect.poll(() => refreshes).toBe(1);
    expect(await titles(client, A)).toEqual(['0 node-a is next: 110, node-b 120']);
  });

  test('a setting switches the lenses off', async () => {
    const client = await connected({ disk, initializationOptions: { codeLens: { cluster: false } } });
    client.open(A, node(42, 110));
    expect(await titles(client, A)).toEqual([]);
  });
});
