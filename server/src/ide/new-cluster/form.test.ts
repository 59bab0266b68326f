import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../../test/support/prose.ts';
import type { Localized } from '../../base/localized.ts';
import { format } from '../../format/format.ts';
import { DEFAULT_OPTIONS } from '../../format/options.ts';
import { allDiagnostics, check } from '../../lint/check.ts';
import { clusterOutcome } from '../../lint/collect-cluster.ts';
import { sentenceOf } from '../../lint/diagnostic.ts';
import { languageOf } from '../../schema/language.ts';
import { releases } from '../../schema/releases.ts';
import { NEWEST_RELEASE, OLDEST_RELEASE } from '../../schema/target.ts';
import { sourceText } from '../../workspace/source-file.ts';
import { type Context, newCluster } from './form.ts';
import type { Answers, NewFile, QuestionId } from './question.ts';
import { CHOICES, PROMPTS } from './texts.ts';

const CONTEXT: Context = {
  folder: { text: 'keepalived' },
  surroundings: { vrids: [], link: '' },
  language: languageOf({ release: NEWEST_RELEASE }),
  locale: 'en',
};

const NOTHING_ELSE = { file: () => undefined, includes: () => undefined };

function filesOf(answers: Answers, context: Partial<Context> = {}): readonly NewFile[] {
  return newCluster(answers, { ...CONTEXT, ...context }).outcome?.files ?? [];
}

function textOf(path: string, answers: Answers, context: Partial<Context> = {}): string {
  return filesOf(answers, context).find((it) => it.path === path)?.text ?? '';
}

function remark(id: QuestionId, answers: Answers, locale: Context['locale'] = 'en'): string | undefined {
  const form = newCluster(answers, { ...CONTEXT, locale });
  const found = form.questions.find((it) => it.id === id);
  if (!found) throw new Error(`${id} is not asked`);
  if (found.remark?.severity === 'error') expect(form.outcome).toBeUndefined();
  return found.remark?.text;
}

function asked(answers: Answers, context: Partial<Context> = {}): readonly string[] {
  return newCluster(answers, { ...CONTEXT, ...context }).questions.map((it) => `${it.step} ${it.id}`);
}

function differences(one: string, other: string): readonly string[] {
  const before = one.split('\n');
  return other.split('\n').filter((line, index) => line !== before[index]);
}

describe('without any answer it is the pair of the example', () => {
  test('whose files differ by two lines', () => {
    expect(textOf('node-a/keepalived.conf', {})).toMatchInlineSnapshot(`
      "global_defs {
          router_id node-a
      }

      vrrp_track_process nginx {
          process nginx
          quorum 1
      }

      vrrp_instance web {
          state BACKUP
          interface eth0
          virtual_router_id 42
          priority 110
          advert_int 1
          track_process {
              nginx
          }
          virtual_ipaddress {
              192.0.2.10/24
          }
      }
      "
    `);
    const nodes = ['node-a', 'node-b'].map((it) => textOf(`${it}/keepalived.conf`, {}));
    expect(nodes.map((it) => it.trimEnd().split('\n').length)).toEqual([22, 22]);
    expect(differences(nodes[0] ?? '', nodes[1] ?? '')).toEqual([
      '    router_id node-b',
      '    priority 100 # node-a: 110',
    ]);
  });

  test('and the heading says what it does', () => {
    const { outcome } = newCluster({}, CONTEXT);
    expect(outcome?.heading).toBe('If node-a loses power, node-b answers for 192.0.2.10 after 3.61 s.');
    expect(outcome?.details).toBe(
      'If nginx stops on node-a, node-b takes over after 0.61 s. No finding in 2 files.',
    );
    const chinese = newCluster({}, { ...CONTEXT, locale: 'zh' }).outcome;
    expect(chinese?.heading).toBe('node-a 断电后，node-b 将在 3.61 秒后接管 192.0.2.10。');
    expect(chinese?.details).toBe(
      'nginx 在 node-a 上停止后，node-b 将在 0.61 秒后接管。2 个文件中没有发现问题。',
    );
  });
});

describe('what is asked', () => {
  test('depends on the purpose and the check', () => {
    expect(asked({})).toEqual([
      '1 folder',
      '2 purpose',
      '3 nodes',
      '4 address',
      '4 interface',
      '5 check',
      '5 process',
      '6 options',
    ]);
    expect(asked({ check: 'none' }).slice(5)).toEqual(['5 check', '6 options']);
    expect(asked({ purpose: 'gateway' }).slice(3)).toEqual([
      '4 address',
      '4 interface',
      '4 inside',
      '4 insideInterface',
      '5 check',
      '6 options',
    ]);
    expect(asked({ purpose: 'nat', check: 'http' }).slice(7)).toEqual([
      '5 check',
      '5 port',
      '5 servers',
      '5 path',
      '6 options',
    ]);
  });

  test('an answer that does not fit an earlier one any more gives way', () => {
    expect(asked({ purpose: 'dr', check: 'process' })).not.toContain('5 process');
    const { questions } = newCluster({ purpose: 'dr', check: 'process' }, CONTEXT);
    expect(questions.find((it) => it.id === 'check')?.answer).toBe('tcp');
  });

  test('follows the target', () => {
    const language = languageOf({ release: OLDEST_RELEASE, without: ['lvs'] });
    const { questions } = newCluster({}, { ...CONTEXT, language });
    const choices = questions.map((it) => it.choices?.map(({ id }) => id)).filter((it) => it);
    expect(choices).toEqual([['service', 'gateway'], ['script', 'none'], ['return']]);
  });

  test('proposals follow from what was answered', () => {
    const surroundings = { vrids: [42, 44], link: 'ens3' };
    const nodes = 'a 10.1.2.10 172.16.0.2, b 10.1.2.11 172.16.0.3';
    const { questions } = newCluster({ nodes, purpose: 'nat' }, { ...CONTEXT, surroundings });
    const answers = Object.fromEntries(questions.map((it) => [it.id, it.answer]));
    expect(answers).toMatchObject({
      address: '10.1.2.12/24',
      interface: 'ens3',
      inside: '172.16.0.10/24',
      insideInterface: 'ens4',
      servers: '172.16.0.21, 172.16.0.22',
    });
    expect(questions.at(-1)?.prompt).toContain('VRID 43, 45, free in this workspace');
  });

  test('also with IPv6 only', () => {
    const nodes = 'a 2001:db8::1, b 2001:db8::10';
    const { questions, outcome } = newCluster({ nodes, purpose: 'dr' }, CONTEXT);
    const answers = Object.fromEntries(questions.map((it) => [it.id, it.answer]));
    expect(answers).toMatchObject({ address: '2001:db8::11/64', servers: '2001:db8::21, 2001:db8::22' });
    expect(outcome?.files[0]?.text).toContain('        fe80::42/64\n        2001:db8::11/64\n');
  });

  test('the prompt repeats what was answered', () => {
    const { questions } = newCluster({}, CONTEXT);
    expect(questions.find((it) => it.id === 'interface')?.prompt).toBe(
      'Interface for this address, of the same name on every node. Answered: keepalived · Address for a service · node-a 192.0.2.1 · node-b 192.0.2.2 · 192.0.2.10/24',
    );
  });
});

test('VRIDs are the lowest free ones from 42 on, and never 51', () => {
  const vrids = [42, 43, 44, 45, 46, 47, 48, 49, 50];
  const text = textOf('node-a/keepalived.conf', {}, { surroundings: { vrids, link: '' } });
  expect(text).toContain('virtual_router_id 52');
  const all = Array.from({ length: 255 }, (_, index) => index + 1);
  expect(textOf('node-a/keepalived.conf', {}, { surroundings: { vrids: all, link: '' } })).toContain(
    '_id 255',
  );
});

describe('what is wrong with an answer', () => {
  test.each([
    [
      'node-a 192.0.2.1',
      'A cluster has two nodes or more, with commas between them: node-a 192.0.2.1, node-b 192.0.2.2',
    ],
    ['node-a 192.0.2.1, node-b 192.0.2.1', 'node-b has the same address as node-a.'],
    ['node-a 2001:db8::1, node-b 2001:DB8:0::1', 'node-b has the same address as node-a.'],
    ['node-a 192.0.2.1, Node-A 192.0.2.2', 'Two nodes are called Node-A.'],
    [
      'node-a 192.0.2.1, ../b 192.0.2.2',
      "'../b' is no name of a node: letters, digits, '-', '.' and '_', as it becomes a folder.",
    ],
    ['node-a 192.0.2.300, node-b', "'192.0.2.300' is no IP address."],
    ['a, b, c, d, e, f, g, h, i', 'At most 8 nodes.'],
    ['node-a, node-b', undefined],
  ])('nodes: %s', (nodes, expected) => {
    expect(remark('nodes', { nodes })).toBe(expected);
  });

  test.each([
    [
      '192.0.2.2/24',
      "192.0.2.2 is node-b's own address. A virtual address belongs to no node: it moves to whichever node is MASTER.",
    ],
    ['192.0.2.10', 'No prefix: keepalived would use /32.'],
    ['2001:db8::10', 'No prefix: keepalived would use /128.'],
    ['192.0.2.10/24 192.0.2.10/32', '192.0.2.10 stands there twice.'],
    ['192.0.2.10/24 2001:db8::10/64', 'An instance has IPv4 or IPv6 addresses, not both.'],
    ['192.0.2.10/33', "'192.0.2.10/33' is no IP address."],
    ['192.0.2.255/24', '192.0.2.255/24 is no address that a node can hold.'],
    ['224.0.0.18/32', '224.0.0.18/32 is no address that a node can hold.'],
    ['192.0.2.0/31', undefined],
    ['', 'Write an address, such as 192.0.2.10/24.'],
  ])('address: %s', (address, expected) => {
    expect(remark('address', { address })).toBe(expected);
  });

  test('a prefix that lacks is a warning, and written as keepalived would have it', () => {
    expect(textOf('node-a/keepalived.conf', { address: '192.0.2.10' })).toContain('192.0.2.10/32');
  });

  test.each([
    ['chk_nginx', 'The absolute path of a program on the nodes, without arguments.'],
    [
      '/usr/local/libexec/chk_nginx --fast',
      'The absolute path of a program on the nodes, without arguments.',
    ],
    ['/tmp/chk_nginx', '/tmp can be written by others.'],
    ['/home/ops/chk', '/home/ops can be written by others.'],
    ['/etc/keepalived/chk.sh', undefined],
  ])('script: %s', (script, expected) => {
    expect(remark('script', { check: 'script', script })).toBe(expected);
  });

  test.each([
    ['192.0.2.10', '192.0.2.10 is the virtual address.'],
    ['192.0.2.21:8443', "'192.0.2.21:8443': direct routing cannot change the port of the service."],
    ['192.0.2.21 192.0.2.21:443', '192.0.2.21:443 stands there twice.'],
    ['2001:db8::21', '2001:db8::21 is of another address family than the virtual address.'],
    ['web1', "'web1' is no IP address."],
    ['', 'Write the addresses of the servers.'],
  ])('servers: %s', (servers, expected) => {
    expect(remark('servers', { purpose: 'dr', servers })).toBe(expected);
  });

  test('others', () => {
    expect(remark('interface', { interface: 'much-too-long-for-one' })).toMatch(/^The name of a network/);
    expect(remark('process', { process: 'nginx -g' })).toBe('The name of one program, without arguments.');
    expect(remark('port', { purpose: 'dr', port: '0' })).toBe('A port is a number from 1 to 65535.');
    expect(remark('path', { purpose: 'dr', check: 'http', path: 'health' })).toMatch(/begins with \//);
    expect(remark('inside', { purpose: 'gateway', inside: '192.0.2.10/24' })).toBe(
      '192.0.2.10 is the address outside.',
    );
    expect(remark('insideInterface', { purpose: 'gateway', insideInterface: 'eth0' })).toBe(
      'The outside is on eth0; the inside needs an interface of its own.',
    );
    expect(remark('options', { nodes: 'node-a, node-b', options: 'unicast' })).toMatch(
      /go back to step 3\.$/,
    );
    expect(remark('options', { purpose: 'gateway', options: 'unicast' })).toMatch(/on both sides/);
  });

  const WRONG: readonly (readonly [QuestionId, Answers])[] = [
    ['nodes', { nodes: 'a' }],
    ['nodes', { nodes: 'a, b, c, d, e, f, g, h, i' }],
    ['nodes', { nodes: 'a, a' }],
    ['nodes', { nodes: 'a, b/c' }],
    ['nodes', { nodes: 'a 1.2.3, b' }],
    ['address', { address: '' }],
    ['address', { address: '224.0.0.18' }],
    ['address', { address: '192.0.2.10' }],
    ['address', { address: '192.0.2.10/24 192.0.2.10/24' }],
    ['address', { address: '192.0.2.10/24 2001:db8::1/64' }],
    ['interface', { interface: '' }],
    ['inside', { purpose: 'gateway', inside: '192.0.2.10/24' }],
    ['insideInterface', { purpose: 'gateway', insideInterface: 'eth0' }],
    ['process', { process: '' }],
    ['script', { check: 'script', script: 'chk' }],
    ['script', { check: 'script', script: '/tmp/chk' }],
    ['port', { purpose: 'dr', port: 'x' }],
    ['servers', { purpose: 'dr', servers: '' }],
    ['servers', { purpose: 'dr', servers: '192.0.2.10' }],
    ['servers', { purpose: 'dr', servers: '192.0.2.21:1' }],
    ['servers', { purpose: 'dr', servers: '192.0.2.21 192.0.2.21' }],
    ['servers', { purpose: 'dr', servers: '2001:db8::1' }],
    ['path', { purpose: 'dr', check: 'http', path: '' }],
    ['options', { nodes: 'a, b', options: 'unicast' }],
    ['options', { purpose: 'gateway', options: 'unicast' }],
  ];

  test.each(WRONG)('is said in both languages: %s %j', (id, answers) => {
    const [en = '', zh = ''] = (['en', 'zh'] as const).map((it) => remark(id, answers, it));
    expect(faultsOf({ en, zh })).toEqual([]);
  });

  test('also in Chinese', () => {
    expect(remark('address', { address: '192.0.2.2/24' }, 'zh')).toBe(
      '192.0.2.2 是 node-b 自己的地址；虚拟 IP 不属于任何节点，由当前的 MASTER 持有。',
    );
    expect(remark('nodes', { nodes: 'node-a 192.0.2.1, node-b 192.0.2.1' }, 'zh')).toBe(
      'node-b 与 node-a 地址相同。',
    );
  });

  test('the folder', () => {
    const form = newCluster({}, { ...CONTEXT, folder: { text: 'ha', problem: 'taken' } });
    expect(form.questions[0]?.remark?.text).toBe(
      'This folder has a keepalived.conf; choose another or an empty one.',
    );
    expect(form.outcome).toBeUndefined();
  });
});

const PURPOSES_WITH_CHECKS = [
  ['service', 'process'],
  ['service', 'script'],
  ['service', 'none'],
  ['gateway', 'process'],
  ['gateway', 'script'],
  ['gateway', 'none'],
  ['dr', 'tcp'],
  ['dr', 'http'],
  ['nat', 'tcp'],
  ['nat', 'http'],
] as const;

const NODES = ['a', 'b', 'c']
  .map(
    (it, index) =>
      `${it} 192.0.2.${index + 1} 198.51.100.${index + 1} 2001:db8::a${index} 2001:db8:1::a${index}`,
  )
  .join(', ');

const SIDES = [
  { address: '192.0.2.10 192.0.2.11/24', inside: '198.51.100.10/24' },
  { address: '2001:db8::10/64', inside: '2001:db8:1::10/64' },
];

/** Everything that can be chosen. */
function* combinations(): Generator<Answers> {
  for (const [purpose, check] of PURPOSES_WITH_CHECKS)
    for (const side of SIDES)
      for (const options of ['return', 'unicast', 'return unicast version3'])
        yield { nodes: NODES, ...side, options, purpose, check };
}

function findingsIn(files: readonly NewFile[], language: Context['language']): readonly string[] {
  const configurations = files.filter((it) => it.path.endsWith('.conf'));
  const roots = configurations.map((it) => check(sourceText(it.path, it.text), NOTHING_ELSE, { language }));
  const { clusters, diagnostics } = clusterOutcome(roots);
  if (clusters !== 1) return [`${clusters} clusters`];
  return [...roots.flatMap(allDiagnostics), ...diagnostics].map((it) => sentenceOf(it, 'en'));
}

describe('whatever is chosen has no finding, and the nodes agree', () => {
  const TIME_LIMIT = 60_000;

  test.each([OLDEST_RELEASE, NEWEST_RELEASE] as const)(
    '%s',
    (release) => {
      const language = languageOf({ release });
      for (const answers of combinations()) {
        const files = filesOf(answers, { language });
        expect(files.length, JSON.stringify(answers)).toBeGreaterThan(2);
        expect(findingsIn(files, language), files[0]?.text).toEqual([]);
      }
    },
    TIME_LIMIT,
  );

  test(
    'for every release',
    () => {
      for (const release of releases) {
        const language = languageOf({ release });
        const answers = { purpose: 'nat', check: 'http', nodes: NODES, options: 'unicast version3' };
        const files = filesOf(answers, { language });
        expect(findingsIn(files, language), `${release} ${files[0]?.text}`).toEqual([]);
      }
    },
    TIME_LIMIT,
  );
});

test('the formatter has nothing to change', () => {
  for (const answers of combinations()) {
    const text = textOf('b/keepalived.conf', answers);
    const { tree } = sourceText('keepalived.conf', text);
    expect(format(tree, DEFAULT_OPTIONS), text).toEqual([]);
  }
});

test('each question and each choice speaks both languages', () => {
  const texts: readonly Localized[] = [
    ...Object.values(PROMPTS),
    ...Object.values(CHOICES).flatMap((it) => [it.label, ...(it.description ? [it.description] : [])]),
  ];
  expect(texts.flatMap(faultsOf)).toEqual([]);
});
