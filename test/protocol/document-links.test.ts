import { expect, test } from 'vitest';
import type { DocumentLink } from 'vscode-languageserver';
import { connected, type Options, ROOT, type TestClient } from './client.ts';

const FOLDER = 'file:///etc/keepalived';
const disk = {
  [`${FOLDER}/conf.d/a.conf`]: '',
  [`${FOLDER}/conf.d/b.conf`]: '',
  'file:///bin/true': '',
};
const TEXT = `include conf.d/*.conf
include gone.conf
vrrp_script a {
    script /bin/true
}
vrrp_script b {
    script /bin/gone
}
`;
const tooltips = { textDocument: { documentLink: { tooltipSupport: true } } };

async function opened(options: Options = {}): Promise<TestClient & { links: DocumentLink[] }> {
  const client = await connected({ disk, ...options });
  client.open(ROOT, TEXT);
  const links = await client.request<DocumentLink[]>('textDocument/documentLink', {
    textDocument: { uri: ROOT },
  });
  return Object.assign(client, { links });
}

test('an include opens the first of its files, and says how many there are', async () => {
  const { links } = await opened({ capabilities: tooltips });
  expect(links[0]).toEqual({
    range: { start: { line: 0, character: 8 }, end: { line: 0, character: 21 } },
    target: `${FOLDER}/conf.d/a.conf`,
    tooltip: 'First of 2 files',
  });
  expect(links.map(({ range }) => range.start.line)).toEqual([0, 3, 6]);
});

test('a path is looked up when it is pointed at', async () => {
  const { links, request } = await opened({ capabilities: tooltips, locale: 'zh-cn' }).then((it) => ({
    links: it.links,
    request: (link: unknown) => it.request<DocumentLink>('documentLink/resolve', link),
  }));
  const [include, there, gone] = links;
  expect(include?.tooltip).toBe('共 2 个文件，打开第一个');
  expect(there?.target).toBeUndefined();
  expect(await request(there)).toEqual({ range: there?.range, target: 'file:///bin/true' });
  expect(await request(gone)).toEqual({ range: gone?.range, tooltip: '本机上没有此文件' });
  const strange = { range: there?.range, data: { target: 7 } };
  expect(await request(strange)).toEqual(strange);
});

test('without tooltips', async () => {
  const client = await opened();
  expect(client.links[0]?.tooltip).toBeUndefined();
  const gone = await client.request<DocumentLink>('documentLink/resolve', client.links[2]);
  expect(gone).toEqual({ range: client.links[2]?.range });
});

test('files of the client: a folder that shows nothing is believed', async () => {
  const uri = 'vscode-vfs://host/k/keepalived.conf';
  const served = { 'vscode-vfs://host/bin/true': '' };
  const client = await connected({ served, initializationOptions: { servesFiles: true } });
  client.open(uri, TEXT);
  const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
  const targets = await Promise.all(
    links.slice(-2).map((it) => client.request<DocumentLink>('documentLink/resolve', it)),
  );
  expect(targets.map((it) => it.target)).toEqual(['vscode-vfs://host/bin/true', undefined]);
  const alone = await connected({});
  alone.open('untitled:a', TEXT);
  const [, , script] = await alone.request<DocumentLink[]>('textDocument/documentLink', {
    textDocument: { uri: 'untitled:a' },
  });
  expect((await alone.request<DocumentLink>('documentLink/resolve', script))?.target).toBeUndefined();
});
