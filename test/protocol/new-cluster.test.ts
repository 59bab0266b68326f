/** The form of a new cluster, as clients ask for it. */
import { describe, expect, test } from 'vitest';
import type { NewClusterResult, SurroundingsResult } from '../../server/src/protocol.ts';
import { connected, type Options } from './client.ts';

const WORKSPACE = 'file:///work';
const FOLDERS = [{ name: 'work', uri: WORKSPACE }];
const NOTHING = { vrids: [], link: '' };

const PAIR = `vrrp_instance web {
    interface ens3
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`;

async function form(
  answers: Readonly<Record<string, unknown>>,
  options: Options = {},
  folders: readonly unknown[] = FOLDERS,
): Promise<NewClusterResult> {
  const client = await connected(options);
  return client.request('keepalived/newCluster', { answers, surroundings: NOTHING, folders });
}

function remark({ questions }: NewClusterResult): string | undefined {
  return questions[0]?.remark?.text;
}

test('the files are named by their URIs', async () => {
  const { title, steps, questions, outcome } = await form({});
  expect([title, steps, questions[0]?.answer]).toEqual(['New keepalived cluster', 6, 'keepalived']);
  expect(outcome?.files.map((it) => it.uri)).toEqual([
    `${WORKSPACE}/keepalived/node-a/keepalived.conf`,
    `${WORKSPACE}/keepalived/node-b/keepalived.conf`,
  ]);
});

test('it speaks the language of the editor', async () => {
  const { title } = await form({}, { locale: 'zh-cn' });
  expect(title).toBe('新建 keepalived 集群');
});

test('the setting of the target decides what is offered', async () => {
  const initializationOptions = { target: { version: '1.2.13' } };
  const { questions } = await form({}, { initializationOptions });
  expect(questions.find((it) => it.id === 'check')?.choices?.map((it) => it.id)).toEqual(['script', 'none']);
});

describe('the folder', () => {
  const disk = {
    [`${WORKSPACE}/keepalived/node-a/keepalived.conf`]: PAIR,
    [`${WORKSPACE}/other/keepalived.conf`]: PAIR,
  };

  test('that is proposed is free', async () => {
    const { questions } = await form({}, { disk });
    expect(questions[0]?.answer).toBe('keepalived-2');
  });

  test.each(['keepalived', 'keepalived/', '/work/other', 'file:///work/other', './x/../other'])(
    '%s is taken',
    async (folder) => {
      const found = await form({ folder }, { disk });
      expect(remark(found)).toBe('This folder has a keepalived.conf; choose another or an empty one.');
      expect(found.outcome).toBeUndefined();
    },
  );

  test.each([
    ['ha', `${WORKSPACE}/ha`],
    ['sites/berlin 2/', `${WORKSPACE}/sites/berlin%202`],
    ['.', WORKSPACE],
    ['/srv/ha', 'file:///srv/ha'],
    ['C:\\ha', 'file:///c%3A/ha'],
    ['vscode-vfs://github/some/repo/ha', 'vscode-vfs://github/some/repo/ha'],
  ])('%s is %s', async (folder, uri) => {
    const { outcome } = await form({ folder });
    expect(outcome?.files[0]?.uri).toBe(`${uri}/node-a/keepalived.conf`);
  });

  test('may begin with the name of one of several', async () => {
    const folders = [...FOLDERS, { name: 'lab', uri: 'file:///lab' }];
    const { outcome } = await form({ folder: 'lab/ha' }, {}, folders);
    expect(outcome?.files[0]?.uri).toBe('file:///lab/ha/node-a/keepalived.conf');
  });

  test('is a whole path where no folder is open', async () => {
    expect(remark(await form({}, {}, []))).toMatch(/^No folder is open here/);
    expect(remark(await form({ folder: 'ha' }, {}, []))).toMatch(/^No folder is open here/);
    expect((await form({ folder: '/srv/ha' }, {}, [])).outcome?.files[0]?.uri).toMatch(
      /^file:\/\/\/srv\/ha\//,
    );
    expect(remark(await form({ folder: ' ' }))).toBe('Name a folder.');
  });
});

describe('the surroundings', () => {
  const file = `${WORKSPACE}/a/keepalived.conf`;
  const disk = {
    [file]: `include b.conf\n${PAIR}`,
    [`${WORKSPACE}/a/b.conf`]: PAIR.replace('42', '43').replace('web', 'db'),
  };

  test('are read with what files include, and as they are typed', async () => {
    const client = await connected({ disk });
    client.open(`${WORKSPACE}/open.conf`, PAIR.replace('42', '50'));
    const found = await client.request<SurroundingsResult>('keepalived/surroundings', {
      files: [file, file, `${WORKSPACE}/open.conf`, `${WORKSPACE}/missing.conf`],
    });
    expect(found).toEqual({ vrids: [42, 43, 50], link: 'ens3' });
  });
});

test('what is no request of this kind is refused', async () => {
  const client = await connected();
  for (const params of [undefined, {}, { answers: {}, surroundings: {}, folders: [] }, { answers: 1 }]) {
    await expect(client.request('keepalived/newCluster', params)).rejects.toMatchObject({ code: -32602 });
  }
  await expect(client.request('keepalived/surroundings', { files: 'x' })).rejects.toMatchObject({
    code: -32602,
  });
});

test('answers that are none count as not given', async () => {
  const { questions } = await form({ nodes: 3, constructor: 'x' });
  expect(questions.find((it) => it.id === 'nodes')?.answer).toBe('node-a 192.0.2.1, node-b 192.0.2.2');
});
