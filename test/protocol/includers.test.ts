/** A file that is open alone is read as the file that includes it wants it, if that lies beside it or above it. */
import { describe, expect, test } from 'vitest';
import { connected, ROOT } from './client.ts';

const CHECKS = 'file:///etc/keepalived/conf.d/checks.conf';
const TRACKING = 'file:///etc/keepalived/conf.d/tracking.conf';
const DISK = {
  [ROOT]:
    'include conf.d/checks.conf\nvrrp_instance A {\n    interface eth0\n    include conf.d/tracking.conf\n}\n',
  [CHECKS]: 'vrrp_script chk {\n    script /bin/true\n}\n',
  [TRACKING]: 'track_script {\n    chk\n}\n',
};

async function rules(
  client: Awaited<ReturnType<typeof connected>>,
  uri: string,
): Promise<readonly unknown[]> {
  const report = await client.pull(uri);
  return report.kind === 'full' ? report.items.map((it) => it.code) : [];
}

const PULLS = { textDocument: { diagnostic: {} } };

describe('with an includer that is not open', () => {
  test('the middle of a block is read in its block', async () => {
    const client = await connected({ disk: { ...DISK }, capabilities: PULLS });
    client.open(TRACKING, DISK[TRACKING] ?? '');
    expect(await rules(client, TRACKING)).toEqual([]);
  });

  test('its uses are references, and are renamed', async () => {
    const client = await connected({ disk: { ...DISK }, capabilities: PULLS });
    client.open(CHECKS, DISK[CHECKS] ?? '');
    await client.pull(CHECKS);
    const context = { includeDeclaration: false };
    const found = await client.at('textDocument/references', CHECKS, [0, 13], { context });
    expect(found).toMatchObject([{ uri: TRACKING, range: { start: { line: 1, character: 4 } } }]);
    const edit = await client.at('textDocument/rename', CHECKS, [0, 13], { newName: 'web' });
    expect(edit).toMatchObject({
      changes: { [CHECKS]: [{ newText: 'web' }], [TRACKING]: [{ newText: 'web' }] },
    });
  });

  test('a change on disk is followed: it includes the file no more, and again', async () => {
    const client = await connected({ disk: { ...DISK }, capabilities: PULLS });
    client.open(TRACKING, DISK[TRACKING] ?? '');
    const change = async (text: string): Promise<void> => {
      client.disk[ROOT] = text;
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: ROOT, type: 2 }] });
    };
    await change('vrrp_instance A {\n    interface eth0\n}\n');
    expect(await rules(client, TRACKING)).not.toEqual([]);
    await change(DISK[ROOT] ?? '');
    expect(await rules(client, TRACKING)).toEqual([]);
  });

  test('nothing above the folder of the workspace is looked at', async () => {
    const workspaceFolders = [{ uri: 'file:///etc/keepalived/conf.d', name: 'conf.d' }];
    const client = await connected({ disk: { ...DISK }, capabilities: PULLS, workspaceFolders });
    client.open(TRACKING, DISK[TRACKING] ?? '');
    expect(await rules(client, TRACKING)).not.toEqual([]);
  });

  test('a file without a folder has none', async () => {
    const client = await connected({ disk: { ...DISK }, capabilities: PULLS });
    client.open('untitled:Untitled-1', 'track_script {\n}\n');
    expect(await rules(client, 'untitled:Untitled-1')).toEqual(['misplaced-directive']);
  });
});
