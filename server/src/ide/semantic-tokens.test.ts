import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdit, anyText, manyBlocks } from '../../../test/support/arbitrary-text.ts';
import { decodedTokens, open, tokenLines } from '../../../test/support/check-ide.ts';
import { type Checked, check } from '../lint/check.ts';
import { languageOf } from '../schema/language.ts';
import { lengthOfTree, positionAt } from '../syntax/tree.ts';
import { editedFile, type SourceFile, sourceText } from '../workspace/source-file.ts';
import { semanticTokens, tokenData, tokenDataIn, tokensEdit } from './semantic-tokens.ts';

test('keywords, names, values, numbers and interfaces', () => {
  const text = `vrrp_script chk {
    script "/bin/true"
}
vrrp_instance web {
    state BACKUP # at first
    interface eth0
    priority 110
    advert_int 1.5
    track_script {
        chk weight -5
    }
}
`;
  expect(tokenLines(text)).toEqual([
    'vrrp_script: block | chk: function.definition',
    'script: directive | "/bin/true": string',
    'vrrp_instance: block | web: class.definition',
    'state: directive | BACKUP: enumMember | # at first: comment',
    'interface: directive | eth0: networkInterface',
    'priority: directive | 110: number',
    'advert_int: directive | 1.5: number',
    'track_script: block',
    'chk: function.reference | weight: option | -5: number',
  ]);
});

test('addresses with their options, and blocks in blocks', () => {
  const text = `virtual_server 192.0.2.10 443 {
    real_server 2001:db8::1 443 {
        weight 1
    }
}
static_ipaddress {
    192.0.2.1/24 dev eth0 scope global
}
`;
  expect(tokenLines(text)).toEqual([
    'virtual_server: block | 192.0.2.10: address | 443: number',
    'real_server: block | 2001:db8::1: address | 443: number',
    'weight: directive | 1: number',
    'static_ipaddress: block',
    '192.0.2.1/24: address | dev: option | eth0: networkInterface | scope: option | global: enumMember',
  ]);
});

test('a secret is a plain string', () => {
  expect(
    tokenLines('vrrp_instance a {\n    authentication {\n        auth_pass 12345678\n    }\n}\n'),
  ).toEqual([
    'vrrp_instance: block | a: class.definition',
    'authentication: block',
    'auth_pass: directive | 12345678: string',
  ]);
});

test('unknown words get none, nor do words too many and wrong values', () => {
  const text =
    'nonsense a b\nvrrp_instance a {\n    priorit 5\n    state MASTR\n    priority 5 state BACKUP\n}\n';
  expect(tokenLines(text)).toEqual([
    'vrrp_instance: block | a: class.definition',
    'state: directive',
    'priority: directive | 5: number',
  ]);
});

test('what is deprecated', () => {
  expect(tokenLines('vrrp_track_file a {\n    file /tmp/a\n}\n')).toEqual([
    'vrrp_track_file: block.deprecated | a: class.definition',
    'file: directive | /tmp/a: string',
  ]);
});

test('definitions, references, conditions, generators and includes', () => {
  const text = `$VIP=192.0.2.10/24
$LIST=a \\
    $VIP \\ # two
    "c d"
@main $PRIO=100
vrrp_instance "A \${_PWD} \${VIP}" {
    @main priority $PRIO
    @backup priority 90
    ~SEQ(i, 1, 3) interface eth\${i}
    virtual_ipaddress {
        $VIP
    }
}
include conf.d/*.conf
`;
  expect(tokenLines(text)).toEqual([
    '$VIP: variable.definition | 192.0.2.10/24: address',
    '$LIST: variable.definition',
    '$VIP: variable | # two: comment',
    '"c d": string',
    '@main: condition | $PRIO: variable.definition | 100: number',
    'vrrp_instance: block | "A : string | ${_PWD}: variable.defaultLibrary |  : string | ${VIP}: variable | ": string',
    '@main: condition | priority: directive | $PRIO: variable',
    '@backup: condition | priority: directive | 90: number',
    '~SEQ: generator | i: variable.definition | 1: number | 3: number | interface: directive | ${i}: variable',
    'virtual_ipaddress: block',
    '$VIP: variable',
    'include: keyword | conf.d/*.conf: string',
  ]);
});

test('~LST with several names', () => {
  expect(tokenLines('~LST({A, B}, {1, 192.0.2.1}, {2, $X}) $A=$B\n')).toEqual([
    '~LST: generator | A: variable.definition | B: variable.definition | 1: number | 192.0.2.1: address | 2: number | $X: variable | $A: variable.definition | $B: variable',
  ]);
});

test('an included file is read in the block that includes it', () => {
  const text = `#- /etc/keepalived.conf
vrrp_instance a {
    include part.conf
    priority 100
}
#- part.conf
<|>state BACKUP
`;
  expect(tokenLines(text)).toEqual(['state: directive | BACKUP: enumMember']);
  expect(tokenLines(text.replace('<|>', ''))).toEqual([
    'vrrp_instance: block | a: class.definition',
    'include: keyword | part.conf: string',
    'priority: directive | 100: number',
  ]);
});

test('a broken file', () => {
  const text =
    'vrrp_instance a {\n    track_script {\n        chk\nvrrp_instance b {\n    state "MASTER\n}\n}}\nstate x\n';
  expect(tokenLines(text)).toEqual([
    'vrrp_instance: block | a: class.definition',
    'track_script: block',
    'chk: function.reference',
    'vrrp_instance: block | b: class.definition',
    'state: directive | "MASTER: string',
  ]);
});

test('lines are counted as editors do', () => {
  const { checked, file } = open('vrrp_instance a {\r\n    state BACKUP\r\r    priority 5\n}\n');
  const found = decodedTokens(file, tokenData(semanticTokens(checked, file)));
  expect(found.map(({ range }) => positionAt(file.tree, range.start).line)).toEqual([0, 0, 1, 1]);
});

test('a range has the tokens that lie in it', () => {
  const text = 'vrrp_instance a {\n    state BACKUP\n    priority 100\n}\nvrrp_script b {\n    weight 5\n}\n';
  const { checked, file } = open(text);
  const range = { start: text.indexOf('BACKUP') + 2, end: text.indexOf('100') };
  const found = decodedTokens(file, tokenDataIn(checked, file, range));
  expect(found.map((it) => text.slice(it.range.start, it.range.end))).toEqual(['BACKUP', 'priority']);
  expect(tokenDataIn(checked, file, { start: 0, end: text.length })).toEqual(
    tokenData(semanticTokens(checked, file)),
  );
});

const SOURCES = { file: () => undefined, includes: () => undefined };

function checkedFile(file: SourceFile, previous?: Checked): Checked {
  return check(file, SOURCES, { language: languageOf('2.4.3') }, previous);
}

test('after any edit, the edited numbers are those of the new text, and tokens do not overlap', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, manyBlocks), anyEdit, (text, { from, length, newText }) => {
      const file = sourceText('keepalived.conf', text);
      const before = checkedFile(file);
      const start = Math.floor(from * lengthOfTree(file.tree));
      const end = Math.min(text.length, start + length);
      const next = editedFile(file, { range: { start, end }, newText });
      const old = semanticTokens(before, file);
      const now = semanticTokens(checkedFile(next, before), next);
      const data = [...tokenData(old)];
      const edit = tokensEdit(old, now);
      if (edit) data.splice(edit.start, edit.deleteCount, ...edit.data);
      expect(data).toEqual(tokenData(now));
      let last = 0;
      for (const { range } of decodedTokens(next, data)) {
        expect(range.start).toBeGreaterThanOrEqual(last);
        expect(positionAt(next.tree, range.end).line).toBe(positionAt(next.tree, range.start).line);
        last = range.end;
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('an edit in the middle of a long file changes a few numbers', () => {
  const text = Array.from(
    { length: 300 },
    (_, it) => `vrrp_script s${it} {\n    interval 5\n    weight 7\n}\n`,
  ).join('');
  const file = sourceText('keepalived.conf', text);
  const before = checkedFile(file);
  const at = text.indexOf('interval', text.length / 2);
  const next = editedFile(file, { range: { start: at, end: at }, newText: '# new\n    ' });
  const edit = tokensEdit(semanticTokens(before, file), semanticTokens(checkedFile(next, before), next));
  expect(edit?.data.length).toBe(5);
  expect(edit?.deleteCount).toBe(0);
});
