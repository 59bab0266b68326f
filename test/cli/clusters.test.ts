/** Which files are compared as nodes of a cluster, and how that is reported. */
import { expect, test } from 'vitest';
import { lint, lintJson, places } from '../support/run-lint.ts';

function node(vrid: number, priority: number, address = '192.0.2.10/24'): string {
  return `vrrp_instance web {
    interface eth0
    virtual_router_id ${vrid}
    priority ${priority}
    virtual_ipaddress {
        ${address}
    }
}
`;
}

const PAIR = { 'old/site/lb.conf': node(42, 110), 'new/other.conf': node(43, 100) };

test('files in sibling folders are guessed to be nodes', async () => {
  const files = { 'lb1/keepalived.conf': node(42, 110), 'lb2/keepalived.conf': node(43, 100) };
  const { status, report } = await lintJson(['.'], { files });
  expect(status).toBe(1);
  expect(report.diagnostics).toMatchObject([
    {
      file: './lb2/keepalived.conf',
      line: 3,
      column: 5,
      severity: 'error',
      rule: 'virtual-router-id-differs',
      category: 'cluster',
      fixes: [{ title: 'Use VRID 42', safe: false }],
      related: [
        { file: './lb1/keepalived.conf', line: 3, column: 5, message: 'lb1 has VRID 42' },
        {
          file: './lb1/keepalived.conf',
          line: 6,
          column: 9,
          message: 'assuming that lb1 is a node of the same cluster, since it holds 192.0.2.10, too',
        },
      ],
    },
  ]);
});

test('the text shows the line, and the place on the other node', async () => {
  const { out } = await lint(['--cluster', 'web=old/site/lb.conf,new/other.conf'], { files: PAIR });
  expect(
    out,
  ).toBe(`old/site/lb.conf:3:5  error  192.0.2.10 has VRID 42 here, 43 on new: they do not hear each other, and both become MASTER.  virtual-router-id-differs
    2 │     interface eth0
    3 │     virtual_router_id 42
      │     ^^^^^^^^^^^^^^^^^^^^
      = new/other.conf:3:5  new has VRID 43
      = fix (your choice): use VRID 43

2 files, 1 cluster, keepalived 2.4.3: 1 error.  --explain RULE tells more.
`);
});

test('files that are far from each other are compared only if that is said', async () => {
  expect(places((await lintJson(['.'], { files: PAIR })).report)).toEqual([]);
  const { report } = await lintJson(['--cluster', 'web=old/site/lb.conf,new/other.conf'], { files: PAIR });
  expect(places(report)).toEqual(['old/site/lb.conf:3 virtual-router-id-differs']);
  // What was said is no guess.
  expect(report.diagnostics[0]?.related).toHaveLength(1);
});

test('they may lie in a folder that is named as well, and be written otherwise', async () => {
  const { report } = await lintJson(
    ['.', './new/other.conf', '--cluster', 'web=old/site/lb.conf,./new/other.conf'],
    {
      files: PAIR,
    },
  );
  expect(report.files).toBe(2);
  expect(places(report)).toEqual(['old/site/lb.conf:3 virtual-router-id-differs']);
});

test('several clusters are kept apart', async () => {
  const files = {
    'a.conf': node(42, 110),
    'b.conf': node(42, 100),
    'c.conf': node(43, 105),
    'd.conf': node(43, 95),
  };
  const { status, out } = await lint(['--cluster', 'one=a.conf,b.conf', '--cluster', 'two=c.conf,d.conf'], {
    files,
  });
  expect(status).toBe(0);
  expect(out).toBe('4 files, 2 clusters, keepalived 2.4.3: nothing to report.\n');
  const crossed = await lintJson(['--cluster', 'one=a.conf,c.conf', '--cluster', 'two=b.conf,d.conf'], {
    files,
  });
  expect(places(crossed.report)).toEqual([
    'c.conf:3 virtual-router-id-differs',
    'd.conf:3 virtual-router-id-differs',
  ]);
});

test('a file of a cluster that is missing is said, and the others are checked', async () => {
  const { status, err, out } = await lint(['--cluster', 'web=a.conf,gone.conf'], {
    files: { 'a.conf': node(42, 110) },
  });
  expect(status).toBe(2);
  expect(err).toBe('gone.conf: no such file or folder\n');
  expect(out).toContain('1 file, keepalived');
});

test('without comparison nothing is found', async () => {
  const args = ['--no-cluster', '--cluster', 'web=old/site/lb.conf,new/other.conf'];
  const { status, report } = await lintJson(args, { files: PAIR });
  expect([status, report.diagnostics]).toEqual([0, []]);
});

test.each([
  ['web', "'--cluster web' has to be NAME=FILE,FILE with two or more files."],
  ['=a.conf,b.conf', "'--cluster =a.conf,b.conf' has to be NAME=FILE,FILE"],
  ['web=a.conf', "'--cluster web=a.conf' has to be"],
  ['web=a.conf,./a.conf', "'--cluster web=a.conf,./a.conf' has to be"],
  ['web=a.conf,,', "'--cluster web=a.conf,,' has to be"],
])('--cluster %s is wrong usage', async (value, sentence) => {
  const { status, err } = await lint(['--cluster', value]);
  expect(status).toBe(2);
  expect(err).toContain(sentence);
});

test('a file is a node of one cluster', async () => {
  const args = ['--cluster', 'one=a.conf,b.conf', '--cluster', 'two=./a.conf,c.conf'];
  const english = await lint(args);
  expect([english.status, english.err]).toEqual([
    2,
    "'./a.conf' cannot be a node of both 'one' and 'two'.\n",
  ]);
  const { err } = await lint([...args, '--locale', 'zh-cn']);
  expect(err).toBe('“./a.conf”不能同时是“one”和“two”的节点。\n');
});

test('a cluster that is named twice has all the files', async () => {
  const files = { 'x/a.conf': node(42, 110), 'y/b.conf': node(42, 100), 'z/c.conf': node(43, 90) };
  const args = ['--cluster', 'web=x/a.conf,y/b.conf', '--cluster', 'web=z/c.conf,y/b.conf'];
  expect(places((await lintJson(args, { files })).report)).toEqual(['z/c.conf:3 virtual-router-id-differs']);
});

test('a comment silences the finding in the file where it stands', async () => {
  const silent = `# keepalived-lint-disable-file virtual-router-id-differs\n${node(43, 100)}`;
  const files = { 'lb1/keepalived.conf': node(42, 110), 'lb2/keepalived.conf': silent };
  expect(places((await lintJson(['.'], { files })).report)).toEqual([]);
});
