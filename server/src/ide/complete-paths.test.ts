import { describe, expect, test } from 'vitest';
import { open } from '../../../test/support/check-ide.ts';
import { sliceTree } from '../syntax/tree.ts';
import type { FolderEntry } from '../workspace/file-system.ts';
import { type PathRequest, pathAt, pathItems } from './complete-paths.ts';

function requestAt(fixture: string): PathRequest | undefined {
  const { checked, file, range } = open(fixture);
  return pathAt(checked, file, range.start);
}

/** The folder that is listed, and what is replaced there. */
function asked(fixture: string): readonly (string | undefined)[] {
  const { file } = open(fixture);
  const request = requestAt(fixture);
  return request ? [request.folder, sliceTree(file.tree, request.replace)] : ['no path'];
}

const script = (word: string): string => `vrrp_script a {\n    script ${word}\n}\n`;
const instance = (line: string): string => `vrrp_instance A {\n    ${line}\n}\n`;

describe('the folder that is listed, and the part that is replaced', () => {
  test.each([
    ['include <|>', ['', '']],
    ['include ke<|>ep', ['', 'keep']],
    ['include conf.d/<|>', ['conf.d/', '']],
    ['includer /etc/keepalived/a<|>.conf', ['/etc/keepalived/', 'a.conf']],
    ['include /et<|>c/keepalived', ['/', 'etc']],
    ['include ../other/<|> # all of it', ['../other/', '']],
    [instance('include part/<|>'), ['part/', '']],
    [script('"/usr/local/lib<|>"'), ['/usr/local/', 'lib']],
    [script('"/usr/local/<|>libexec/x -v"'), ['/usr/local/', 'libexec']],
    [script('/usr/b<|>in/x'), ['/usr/', 'bin']],
    [script('"/usr/<|>'), ['/usr/', '']],
    [script('<|>'), [undefined, '']],
    [script('check<|>'), [undefined, 'check']],
    [instance('notify_master "/bin/<|>"'), ['/bin/', '']],
    ['track_file f {\n    file /var/run/<|>\n}\n', ['/var/run/', '']],
    ['vrrp_track_process p {\n    process /usr/sbin/<|>\n}\n', ['/usr/sbin/', '']],
    [
      'virtual_server 1.2.3.4 80 {\n    real_server 1.2.3.5 80 {\n        MISC_CHECK {\n            misc_path "/opt/<|>"\n',
      ['/opt/', ''],
    ],
    ['$CHECK=/opt/<|>\nvrrp_script a {\n    script $CHECK\n}\n', ['/opt/', '']],
  ])('%j', (fixture, expected) => expect(asked(fixture)).toEqual(expected));
});

describe('no path', () => {
  test.each([
    ['among the arguments of a command', script('"/bin/x --to <|>"')],
    ['behind a definition', script('"${DIR}/<|>"')],
    ['below a wildcard', 'include */<|>'],
    ['behind the command', instance('notify_master "/bin/x" <|>')],
    ['on a keyword', instance('scri<|>pt')],
    ['where other words stand', instance('state /<|>')],
    ['in a comment', '# include /etc/<|>'],
  ])('%s', (_, fixture) => expect(asked(fixture)).toEqual(['no path']));
});

const ENTRIES: readonly FolderEntry[] = [
  { name: 'b.conf', isFolder: false },
  { name: 'sub', isFolder: true },
  { name: '.hidden', isFolder: false },
  { name: 'a.conf', isFolder: false },
  { name: 'keepalived.conf', isFolder: false },
];

function offered(fixture: string, entries = ENTRIES): readonly string[] {
  const request = requestAt(fixture);
  const { items } = request ? pathItems(request, entries, 'en') : { items: [] };
  return [...items]
    .sort((a, b) => (a.sortText < b.sortText ? -1 : 1))
    .map(
      ({ label, kind, description }) =>
        `${kind} ${label}${description === undefined ? '' : ` — ${description}`}`,
    );
}

describe('what is offered', () => {
  test('entries by name, folders with a slash, and all files of a folder at once', () => {
    expect(offered('include conf.d/<|>')).toEqual([
      'file *.conf — 3 files',
      'file a.conf',
      'file b.conf',
      'file keepalived.conf',
      'folder sub/',
    ]);
  });

  test('of its own folder neither the file itself nor all of them', () => {
    expect(offered('include <|>')).toEqual(['file a.conf', 'file b.conf', 'folder sub/']);
  });

  test('hidden ones behind a dot only', () => {
    expect(offered(script('/etc/.<|>'))).toContain('file .hidden');
  });

  test('a folder opens the list again', () => {
    const request = requestAt('include x/<|>');
    const items = request ? pathItems(request, ENTRIES, 'en').items : [];
    expect(items.find(({ label }) => label === 'sub/')?.reopens).toBe(true);
    expect(items.find(({ label }) => label === 'a.conf')?.reopens).toBeUndefined();
  });

  test('a command begins with the folders of other commands, those used most first', () => {
    const others =
      'global_defs {\n    startup_script /opt/x\n}\nvrrp_script b {\n    script "/usr/lib/ha/c 1"\n}\nvrrp_script c {\n    script /usr/lib/ha/d\n}\n';
    expect(offered(others + script('<|>'), [])).toEqual(['folder /usr/lib/ha/', 'folder /opt/']);
  });

  test('a huge folder in parts', () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({ name: `f${at}`, isFolder: false }));
    const request = requestAt('include x/f29<|>');
    const found = request && pathItems(request, many, 'en');
    expect(found?.isIncomplete).toBe(true);
    expect(found?.items).toHaveLength(111);
  });
});
