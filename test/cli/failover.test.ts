/** `--failover`: who is master when, as text and as JSON, and the exit status of `--max-gap`. */
import { describe, expect, test } from 'vitest';
import { lint } from '../support/run-lint.ts';

function web(priority: number, lines = ''): string {
  return `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority ${priority}
    ${lines}
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`;
}

const files = {
  'cluster/node-a/keepalived.conf': web(110),
  'cluster/node-b/keepalived.conf': web(100),
};

interface FailoverReport {
  readonly version: number;
  readonly instances: readonly {
    readonly addresses: readonly string[];
    readonly vrid: number;
    readonly family: number;
    readonly timeline: readonly {
      readonly masters: readonly string[];
      readonly from: { readonly earliest: number; readonly latest: number };
    }[];
  }[];
  readonly steps: readonly Readonly<Record<string, string | number>>[];
}

async function report(
  script: string,
  given: Readonly<Record<string, string>> = files,
): Promise<FailoverReport> {
  const { out, err } = await lint(['--format', 'json', '--failover', script, '.'], { files: given });
  expect(err).toBe('');
  return JSON.parse(out);
}

/** The masters of each virtual router, one after the other. */
async function masters(
  script: string,
  given: Readonly<Record<string, string>> = files,
): Promise<readonly string[]> {
  const { instances } = await report(script, given);
  return instances.map((it) => it.timeline.map((period) => period.masters.join('+') || '-').join(' '));
}

test('the report for people', async () => {
  const { status, out } = await lint(
    ['--failover', '10 node-a die; 20 node-a start; 30 split node-a / node-b; 40 heal; 45 end', 'cluster'],
    { files },
  );
  expect(status).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "web  192.0.2.10  VRID 42   node-a 110, node-b 100   worst case
              0    5    10   15   20   25   30   35   40   45 s
    address   !!!!aaaaaa!!!!bbbbbbbbbbaaaaaaaaaaXXXXXXXaaaa   ! none   X both   a node-a  b node-b
    node-a    ----MMMMMM..........----MMMMMMMMMMMMMMMMMMMMM   M master   - backup   F fault   . off
    node-b    --------------MMMMMMMMMM----------MMMMMMM----
       0.00 s  node-a becomes BACKUP: keepalived starts.                                    cluster/node-a/keepalived.conf:1
       0.00 s  node-b becomes BACKUP: keepalived starts.                                    cluster/node-b/keepalived.conf:1
       3.57 s  node-a becomes MASTER: silent for 3 × 1 s + (256 − 110) / 256 s.             cluster/node-a/keepalived.conf:4
      10.00 s  node-a loses power.
      13.61 s  node-b becomes MASTER: silent for 3 × 1 s + (256 − 100) / 256 s.             cluster/node-b/keepalived.conf:4
      20.00 s  node-a starts.
      20.00 s  node-a becomes BACKUP: keepalived starts.                                    cluster/node-a/keepalived.conf:1
      23.57 s  node-a becomes MASTER: it ignores 100, lower than its 110.                   cluster/node-a/keepalived.conf:4
      23.57 s  node-b becomes BACKUP: node-a sends 110, more than its 100.                  cluster/node-b/keepalived.conf:4
      30.00 s  The link splits: node-a / node-b.
      33.61 s  node-b becomes MASTER too, so there are two: silent for 3 × 1 s + (256 − 100) / 256 s after the split. cluster/node-b/keepalived.conf:4
      40.00 s  The link heals.
      41.00 s  node-b becomes BACKUP: node-a sends 110, more than its 100.                  cluster/node-b/keepalived.conf:4
    192.0.2.10 has no master for 3.61 s, and two masters for 7.39 s.
    "
  `);
});

test('the report in Chinese', async () => {
  const { out } = await lint(['--locale', 'zh-cn', '--failover', 'master-stops', 'cluster'], { files });
  expect(out).toMatchInlineSnapshot(`
    "web  192.0.2.10  VRID 42   node-a 110, node-b 100   最坏情况
             0    5    10   15   20   25   30 s
    地址     !bbbbbbbbbbbbbbbbbbbbbbbbbbbbb   ! 无主   X 双主   a node-a  b node-b
    node-a   ..............................   M 主   - 备   F 故障   . 关
    node-b   -MMMMMMMMMMMMMMMMMMMMMMMMMMMMM
       0.00 s  node-a 停止。
       0.61 s  node-b 成为 MASTER：node-a 以优先级 0 退出，因此只等 (256 − 100) / 256 秒。  cluster/node-b/keepalived.conf:4
    192.0.2.10 有 0.61 秒没有主节点。
    "
  `);
});

test('the report for programs', async () => {
  const { version, instances, steps } = await report('10 node-a die; 20 end');
  expect(version).toBe(1);
  expect(instances).toEqual([
    {
      name: 'web',
      addresses: ['192.0.2.10'],
      vrid: 42,
      family: 4,
      timeline: [
        { masters: ['node-a'], from: { earliest: 3.57, latest: 3.57 } },
        { masters: [], from: { earliest: 10, latest: 10 } },
        { masters: ['node-b'], from: { earliest: 12.609, latest: 13.609 } },
      ],
    },
  ]);
  expect(steps.at(-1)).toEqual({
    time: 13.609,
    node: 'node-b',
    instance: 'web',
    state: 'MASTER',
    priority: 100,
    because: 'silent for 3 × 1 s + (256 − 100) / 256 s',
    file: './cluster/node-b/keepalived.conf',
    line: 4,
  });
});

describe('presets begin with a settled cluster', () => {
  const check = 'vrrp_script chk {\n script "/usr/bin/true"\n weight -30\n}\n';
  const checked = {
    ...files,
    'cluster/node-a/keepalived.conf': check + web(110, 'track_script {\n chk\n }'),
  };

  test.each([
    ['master-dies', 'node-a - node-b'],
    ['master-stops', 'node-a - node-b'],
    ['master-returns', 'node-b node-a'],
    ['check-fails', 'node-a node-b'],
    ['interface-down', 'node-a - node-b'],
    ['link-splits', 'node-a node-a+node-b node-a'],
  ])('%s: %s', async (preset, expected) => expect(await masters(preset, checked)).toEqual([expected]));
});

test('a preset begins with all nodes as they are', async () => {
  const { out } = await lint(['--failover', 'master-returns', 'cluster'], { files });
  expect(out).toMatchInlineSnapshot(`
    "web  192.0.2.10  VRID 42   node-a 110, node-b 100   worst case
              0    5    10   15   20   25   30 s
    address   bbbbaaaaaaaaaaaaaaaaaaaaaaaaaa   ! none   X both   a node-a  b node-b
    node-a    ----MMMMMMMMMMMMMMMMMMMMMMMMMM   M master   - backup   F fault   . off
    node-b    MMMM--------------------------
       0.00 s  node-a starts.
       0.00 s  node-a becomes BACKUP: keepalived starts.                                    cluster/node-a/keepalived.conf:1
       3.57 s  node-a becomes MASTER: it ignores 100, lower than its 110.                   cluster/node-a/keepalived.conf:4
       3.57 s  node-b becomes BACKUP: node-a sends 110, more than its 100.                  cluster/node-b/keepalived.conf:4
    192.0.2.10 always has one master.
    "
  `);
});

describe('the last line says what came of it', () => {
  const check = (weight: number): string =>
    `vrrp_script chk {\n script "/usr/bin/true"\n weight ${weight}\n}\n`;
  const track = 'track_script {\n chk\n }';
  const summary = async (script: string, weight: number): Promise<string | undefined> => {
    const pair = {
      'node-a/keepalived.conf': check(weight) + web(110, track),
      'node-b/keepalived.conf': check(weight) + web(100, track),
    };
    return (await lint(['--failover', script, '.'], { files: pair })).out.trimEnd().split('\n').at(-1);
  };

  test.each([
    ['master-dies', 0, '192.0.2.10 has no master for 3.61 s.'],
    ['link-splits', 0, '192.0.2.10 has two masters for 17.39 s.'],
    ['master-returns', 0, '192.0.2.10 always has one master.'],
    ['0 node-a die; 0 node-b die; 10 end', 0, '192.0.2.10 never has a master.'],
    ['check-fails', -5, "192.0.2.10 stays on node-a, where chk fails: 105 is still above node-b's 100."],
    [
      'check-fails',
      -10,
      '192.0.2.10 stays on node-a, where chk fails: node-b has 100 as well, and an equal priority takes nothing over.',
    ],
    ['check-fails', -30, '192.0.2.10 always has a master, but for 4.61 s it is node-a with a failed check.'],
  ])('%s with weight %i', async (script, weight, expected) =>
    expect(await summary(script, weight)).toBe(expected),
  );
});

describe('nodes are named', () => {
  test('by their profile', async () => {
    const both = {
      'keepalived.conf': '@main $P=110\n@spare $P=100\n'.concat(web(0).replace('priority 0', 'priority $P')),
    };
    expect(await masters('10 main stop; 20 end', both)).toEqual(['main - spare']);
  });

  test('by the folder that differs', async () => {
    const deep = { 'lb1/etc/keepalived.conf': web(110), 'lb2/etc/keepalived.conf': web(100) };
    expect(await masters('10 lb1 stop; 20 end', deep)).toEqual(['lb1 - lb2']);
  });

  test('by their file', async () => {
    const flat = { 'keepalived-a.conf': web(110), 'keepalived-b.conf': web(100) };
    expect(await masters('10 keepalived-a.conf stop; 20 end', flat)).toEqual([
      'keepalived-a.conf - keepalived-b.conf',
    ]);
  });
});

test('events may stand in a file', async () => {
  const withFile = { ...files, 'events.txt': '# a night\n10 node-a stop\n20 end\n' };
  expect(await masters('events.txt', withFile)).toEqual(['node-a - node-b']);
});

describe('--max-gap', () => {
  const gap = async (script: string, limit: string): Promise<number> =>
    (await lint(['--failover', script, '--max-gap', limit, 'cluster'], { files })).status;

  test('0 as long as gaps are shorter', async () => expect(await gap('10 node-a die; 20 end', '4')).toBe(0));
  test('1 if nobody holds the address for longer', async () =>
    expect(await gap('10 node-a die; 20 end', '3')).toBe(1));
  test('1 if two hold it for longer', async () => expect(await gap('link-splits', '4')).toBe(1));
  test('a start is no gap', async () => expect(await gap('20 end', '0')).toBe(0));
});

describe('wrong usage', () => {
  test.each([
    [['--max-gap', '3', 'cluster'], "'--max-gap' is for '--failover'"],
    [['--failover', 'master-dies', '--max-gap', 'long', 'cluster'], 'wants seconds from 0 on'],
    [
      ['--failover', 'master-died', 'cluster'],
      "'master-died' is neither a preset nor a file; the presets are master-dies,",
    ],
    [
      ['--failover', '10 node-c die', 'cluster'],
      "10 node-c die: There is no node 'node-c'; there is node-a, node-b.",
    ],
    [
      ['--failover', 'check-fails', 'cluster'],
      "The preset 'check-fails' has nothing to change in this cluster.",
    ],
    [['--failover', 'master-dies', 'missing'], 'no such file or folder'],
  ] as const)('%j', async (args, sentence) => {
    const { status, out, err } = await lint(args, { files });
    expect(err).toContain(sentence);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });

  test('without an instance there is nothing to play', async () => {
    const { status, err } = await lint(['--failover', 'master-dies', 'a.conf'], {
      files: { 'a.conf': 'global_defs {\n}\n' },
    });
    expect({ status, err }).toEqual({
      status: 2,
      err: 'There is no VRRP instance in these configurations, so nothing can be played.\n',
    });
  });
});
