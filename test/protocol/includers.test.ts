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
    client.open('untitled:Untitled-1', DISK[CHECKS] ?? '');
    expect(await rules(client, 'untitled:Untitled-1')).toEqual(['unused-tracker', 'script-security-off']);
  });
});

describe('without a known includer', () => {
  const PART = 'file:///srv/part.conf';

  test('a part of a block is read as such, which is said; names are not checked', async () => {
    const client = await connected({ capabilities: PULLS });
    client.open(PART, 'priority 300\ntrack_script {\n    chk\n}\n');
    const report = await client.pull(PART);
    expect(report.kind === 'full' && report.items.map((it) => [it.severity, it.code, it.message])).toEqual([
      [1, 'value-out-of-range', 'priority 300 is outside 1–255; keepalived uses the default.'],
      [
        4,
        undefined,
        "No file is known that includes this one: it is read as a part of 'vrrp_instance', and names are not checked.",
      ],
    ]);
  });

  test('it is completed and explained as its block', async () => {
    const client = await connected({ capabilities: PULLS });
    client.open(PART, 'state BACKUP\nadv\n');
    const list = await client.at<{ label: string }[]>('textDocument/completion', PART, [1, 3]);
    expect(list.map((it) => it.label)).toContain('advert_int');
    const hover = await client.at<{ contents: { value: string } }>('textDocument/hover', PART, [0, 1]);
    expect(hover.contents.value).toContain('state MASTER|BACKUP');
  });

  test('the file of the daemon itself is a whole', async () => {
    const client = await connected({ capabilities: PULLS });
    client.open(ROOT, 'track_script {\n    chk\n}\n');
    expect(await rules(client, ROOT)).toEqual(['misplaced-directive', 'unresolved-reference']);
  });
});
