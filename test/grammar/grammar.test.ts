/** What an editor shows before the server answers, and in places that have none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Directive, fullLanguage } from '../../server/src/schema/language.ts';
import { disagreements } from './agreement.ts';
import { colors } from './colors.ts';
import { expectedTokens } from './expected-classes.ts';
import { GRAMMAR_PATH, loadGrammar, scopedTokens, tokenAt } from './textmate.ts';

const grammar = await loadGrammar();
const FIXTURES = 'test/fixtures/grammar';
const files = readdirSync(FIXTURES).map((name) => ({
  name,
  text: readFileSync(join(FIXTURES, name), 'utf8'),
}));
/** Written here, where its characters can be seen. */
const windows =
  '\uFEFFglobal_defs {\r\n\trouter_id a \\\r\n\tvrrp_strict\r\n}\r\n$A=b \\\r\n\tc # d\r\nSSL {\r\n}';
const fixtures = [...files, { name: 'a file of Windows', text: windows }];

function fixture(wanted: string): string {
  const found = files.find(({ name }) => name === wanted);
  if (!found) throw new Error(`there is no ${wanted}`);
  return found.text;
}

describe('agrees with the lexer and the schema', () => {
  test.each(fixtures)('$name', ({ text }) => {
    expect(disagreements(grammar, text)).toEqual([]);
  });

  test('the fixtures hold every class of tokens', () => {
    const found = new Set(fixtures.flatMap(({ text }) => expectedTokens(text).map((it) => it.type)));
    expect([...found].sort()).toMatchInlineSnapshot(`
      [
        "brace",
        "command",
        "comment",
        "condition",
        "definition",
        "deprecated",
        "generator",
        "include",
        "keyword",
        "other",
        "pattern",
        "quoted",
        "word",
      ]
    `);
  });

  test('every keyword in its block', () => {
    const text = everything(fullLanguage().root, '');
    expect(disagreements(grammar, text)).toEqual([]);
    const keywords = expectedTokens(text).filter(({ type }) => type === 'keyword' || type === 'deprecated');
    expect(keywords.length).toBe(fullLanguage().byPath.size);
  });

  test('no keyword at a place that does not have it', () => {
    const { byPath, root } = fullLanguage();
    const words = [...byPath.values()].filter((it) => it.kind === 'directive' && !root.table.get(it.keyword));
    const text = words.map((it) => `${it.keyword} 5\n`).join('');
    expect(disagreements(grammar, text)).toEqual([]);
    expect(expectedTokens(text).some(({ type }) => type === 'keyword')).toBe(false);
  });
});

/** Every directive of the block without its arguments, and every block with all that is in it. */
function everything(block: Directive, indent: string): string {
  return block.children
    .map((it) => {
      if (it.kind === 'directive') return `${indent}${it.keyword}\n`;
      return `${indent}${it.keyword} {\n${everything(it, `${indent}\t`)}${indent}}\n`;
    })
    .join('');
}

describe('only the first word is a keyword', () => {
  test('of a statement with a command', () => {
    expect(
      colors(grammar, 'vrrp_instance A {\nnotify /etc/keepalived/script/state.sh\n}'),
    ).toMatchInlineSnapshot(`
      "vrrp_instance: keyword.control.block | A: entity.name.type.vrrp-instance
      notify: keyword.other.directive | /etc/keepalived/script/state.sh: string.unquoted.command"
    `);
  });

  test('and only in its block', () => {
    expect(colors(grammar, 'priority 5\nvrrp_instance A {\npriority 5\nweight 5\n}')).toMatchInlineSnapshot(`
      "priority: plain | 5: plain
      vrrp_instance: keyword.control.block | A: entity.name.type.vrrp-instance
      priority: keyword.other.directive | 5: constant.numeric
      weight: plain | 5: plain"
    `);
  });

  test('not of a second statement on the line', () => {
    expect(colors(grammar, 'vrrp_instance A { state BACKUP interface eth0 }')).toMatchInlineSnapshot(
      `"vrrp_instance: keyword.control.block | A: entity.name.type.vrrp-instance | state: keyword.other.directive | BACKUP: constant.language | interface: plain | eth0: plain"`,
    );
  });

  test('entries of a list begin with what they list', () => {
    const text =
      'vrrp_instance A { virtual_ipaddress {\n192.0.2.10/24 dev eth0 label priority\n} track_script {\nchk weight 5\n} }';
    expect(colors(grammar, text)).toMatchInlineSnapshot(`
      "vrrp_instance: keyword.control.block | A: entity.name.type.vrrp-instance | virtual_ipaddress: keyword.control.block
      192.0.2.10/24: constant.numeric.address | dev: keyword.other.option | eth0: variable.other.interface | label: keyword.other.option | priority: string.unquoted.text
      track_script: keyword.control.block
      chk: variable.other.vrrp-script | weight: keyword.other.option | 5: constant.numeric"
    `);
  });
});

test('arguments have the scopes of their types', () => {
  expect(colors(grammar, fixture('pair.conf'))).toMatchInlineSnapshot(`
    "One node of a pair, with what most files hold.: comment.line
    global_defs: keyword.control.block
    notification_email: keyword.control.block
    ops@example.com: string.unquoted.email | admin@example.com: string.unquoted.email
    smtp_server: keyword.other.directive | mail.example.com: string.unquoted.host | 25: constant.numeric
    router_id: keyword.other.directive | node-a: string.unquoted.text | the name of this node: comment.line
    vrrp_garp_master_delay: keyword.other.directive | 5: constant.numeric
    vrrp_garp_interval: keyword.other.directive | 0.5: constant.numeric
    vrrp_strict: keyword.other.directive
    smtp_alert: keyword.other.directive | off: constant.language
    lvs_sync_daemon: keyword.other.directive | eth0: variable.other.interface | inst: keyword.other.option | web: variable.other.vrrp-instance | id: keyword.other.option | 42: constant.numeric
    enable_script_security: keyword.other.directive
    script_user: keyword.other.directive | keepalived_script: string.unquoted.user | wheel: string.unquoted.group
    enable_snmp_keepalived: keyword.other.directive invalid.deprecated
    vrrp_script: keyword.control.block | chk_nginx: entity.name.type.vrrp-script
    script: keyword.other.directive | /usr/local/libexec/chk_nginx --quiet # not a comment: string.quoted.double
    interval: keyword.other.directive | 2: constant.numeric
    weight: keyword.other.directive | -10: constant.numeric | reverse: constant.language
    user: keyword.other.directive | nobody: string.unquoted.user
    track_file: keyword.control.block | maintenance: entity.name.type.track-file
    file: keyword.other.directive | /run/keepalived/maintenance: string.unquoted.path
    vrrp_sync_group: keyword.control.block | VG_1: entity.name.type.vrrp-sync-group
    group: keyword.control.block
    web: variable.other.vrrp-instance | inside: variable.other.vrrp-instance
    vrrp_instance: keyword.control.block | web: entity.name.type.vrrp-instance
    state: keyword.other.directive | BACKUP: constant.language
    interface: keyword.other.directive | eth0: variable.other.interface
    virtual_router_id: keyword.other.directive | 42: constant.numeric
    priority: keyword.other.directive | 100: constant.numeric
    advert_int: keyword.other.directive | 1.5: constant.numeric
    authentication: keyword.control.block
    auth_type: keyword.other.directive | PASS: constant.language
    auth_pass: keyword.other.directive | secret: string.unquoted.secret | remark: comment.line
    notify: keyword.other.directive | /etc/keepalived/script/state.sh: string.unquoted.command | keepalived_script: string.unquoted.user
    notify_master: keyword.other.directive | /usr/local/libexec/notify: string.quoted.double | \\": string.quoted.double constant.character.escape | of web: string.quoted.double | \\": string.quoted.double constant.character.escape | 'now': string.quoted.double | root: string.unquoted.user
    unicast_src_ip: keyword.other.directive | 192.0.2.1: constant.numeric.address
    unicast_peer: keyword.control.block
    192.0.2.2: constant.numeric.address
    virtual_ipaddress: keyword.control.block
    192.0.2.10/24: constant.numeric.address | dev: keyword.other.option | eth0: variable.other.interface | label: keyword.other.option | eth0:1: string.unquoted.text
    2001:db8::10/64: constant.numeric.address | scope: keyword.other.option | global: constant.language | preferred_lft: keyword.other.option | 0: constant.numeric
    virtual_routes: keyword.control.block
    198.51.100.0/24: constant.numeric.address | via: keyword.other.option | 192.0.2.254: constant.numeric.address | dev: keyword.other.option | eth0: variable.other.interface | table: keyword.other.option | main: constant.language | metric: keyword.other.option | 5: constant.numeric
    default: constant.language | via: keyword.other.option | 192.0.2.254: constant.numeric.address
    virtual_rules: keyword.control.block
    from: keyword.other.option | 192.0.2.0/24: constant.numeric.address | table: keyword.other.option | 100: constant.numeric | priority: keyword.other.option | 200: constant.numeric
    track_interface: keyword.control.block
    eth1: variable.other.interface | weight: keyword.other.option | -20: constant.numeric
    track_script: keyword.control.block
    chk_nginx: variable.other.vrrp-script | weight: keyword.other.option | 5: constant.numeric | noreverse: constant.language
    track_file: keyword.control.block
    maintenance: variable.other.track-file | weight: keyword.other.option | 1: constant.numeric
    virtual_server_group: keyword.control.block | pool: entity.name.type.virtual-server-group
    192.0.2.20-30: constant.numeric.address | 443: constant.numeric
    fwmark: keyword.other.option | 7: constant.numeric
    virtual_server: keyword.control.block | group: keyword.other.option | pool: variable.other.virtual-server-group
    lb_algo: keyword.other.directive | wlc: constant.language
    lb_kind: keyword.other.directive | TUN: constant.language | type: keyword.other.option | gue: constant.language | port: keyword.other.option | 6080: constant.numeric
    protocol: keyword.other.directive | tcp: constant.language
    real_server: keyword.control.block | 192.0.2.21: constant.numeric.address | 443: constant.numeric
    weight: keyword.other.directive | 1: constant.numeric
    HTTP_GET: keyword.control.block
    url: keyword.control.block
    path: keyword.other.directive | /health: string.unquoted.text
    status_code: keyword.other.directive | 200-299: constant.numeric | 304: constant.numeric
    nb_get_retry: keyword.other.directive invalid.deprecated | 3: constant.numeric
    MISC_CHECK: keyword.control.block
    misc_path: keyword.other.directive | /usr/local/libexec/check one: string.quoted.single
    static_ipaddress: keyword.control.block
    192.0.2.99/24: constant.numeric.address | dev: keyword.other.option | eth0: variable.other.interface | track_group: keyword.other.option | all: variable.other.track-group"
  `);
});

test('what is wrong stays plain', () => {
  expect(colors(grammar, fixture('broken.conf'))).toMatchInlineSnapshot(`
    "What is wrong must not spoil what is right below.: comment.line
    priority: plain | 100: plain
    vrrp_scripit: plain | chk: plain
    script: plain | /bin/true: string.quoted.double
    interval: plain | 5: plain
    vrrp_instance: keyword.control.block | A: entity.name.type.vrrp-instance
    inteface: plain | eth0: plain
    priority: keyword.other.directive | 300: constant.numeric | surplus: plain
    script: plain | /bin/true: string.quoted.double
    auth_pass: plain | x: plain
    authentcation: plain
    auth_type: plain | PASS: plain
    track_script: keyword.control.block
    chk: variable.other.vrrp-script
    priority: plain | 5: plain
    vrrp_script: plain | inside: plain
    interval: plain | 5: plain
    priority: keyword.other.directive | 5: constant.numeric
    real_server: plain | 192.0.2.21: plain | 80: plain
    }: invalid.illegal.unexpected-brace
    vrrp_instance: keyword.control.block
    vrrp_instance: keyword.control.block | B: entity.name.type.vrrp-instance
    vrrp_instance: keyword.control.block | C: entity.name.type.vrrp-instance
    state: keyword.other.directive | BACKUP: constant.language
    priority: keyword.other.directive | 5: constant.numeric
    virtual_server: keyword.control.block | 192.0.2.10: constant.numeric.address | 443: constant.numeric
    protocol: keyword.other.directive | TCP: constant.language
    real_server: keyword.control.block | 192.0.2.21: constant.numeric.address | 443: constant.numeric
    TCP_CHECK: keyword.control.block
    connect_timeout: keyword.other.directive | 3: constant.numeric
    vrrp_instance: keyword.control.block | D: entity.name.type.vrrp-instance
    virtual_ipaddress: keyword.control.block
    192.0.2.10/24: constant.numeric.address
    static_routes: keyword.control.block
    default: constant.language | via: keyword.other.option | 192.0.2.1: constant.numeric.address
    }: invalid.illegal.unexpected-brace | }: invalid.illegal.unexpected-brace | vrrp_script: keyword.control.block | E: entity.name.type.vrrp-script | interval: keyword.other.directive | 5: constant.numeric
    vrrp_track_file: keyword.control.block invalid.deprecated | F: entity.name.type.track-file
    file: keyword.other.directive | /run/f: string.unquoted.path
    Priority: plain | 5: plain"
  `);
});

test('definitions, conditions, generators and includes', () => {
  expect(colors(grammar, fixture('forms.conf'))).toMatchInlineSnapshot(`
    "Every way to write the same.: comment.line
    include: keyword.control.include | /etc/keepalived/{a,b}/*.conf: string.unquoted.path | all of them: comment.line
    includem: keyword.control.include | common files/: string.quoted.double | \${NAME}: string.quoted.double variable.other.definition | .conf: string.quoted.double
    include: plain
    PRIORITY: variable.other.definition | =: keyword.operator.assignment | 100: constant.numeric
    ADDRESSES: variable.other.definition | =: keyword.operator.assignment | 192.0.2.10/24: constant.numeric.address
    # a comment does not end it: comment.line
    BLOCK: variable.other.definition | =: keyword.operator.assignment | vrrp_instance: plain | inner: plain | {: plain
    priority: plain | \${PRIORITY}: variable.other.definition
    global_defs: keyword.control.block | router_id: keyword.other.directive | a: string.unquoted.text
    vrrp_instance: keyword.control.block | A: entity.name.type.vrrp-instance
    the brace comes later: comment.line
    state: keyword.other.directive | BACKUP: constant.language | interface: plain | eth0: plain
    priority: keyword.other.directive | 100: constant.numeric | glued: comment.line
    interface: keyword.other.directive | eth0: variable.other.interface | glued: comment.line
    virtual_router_id: keyword.other.directive | 42: string.quoted.double
    priority: string.quoted.double | 100: plain
    priority: keyword.other.directive
    @node-a: keyword.control.conditional | priority: keyword.other.directive | 101: constant.numeric
    @^node-a: keyword.control.conditional | priority: keyword.other.directive | \${PRIORITY}: variable.other.definition
    @one: keyword.control.conditional | @two: plain | priority: plain | 5: plain
    garp_master_delay: keyword.other.directive | $PRIORITY: variable.other.definition
    garp_master_repeat: keyword.other.directive | $PRIORITY/2: plain
    notify: keyword.other.directive | /bin/x: string.quoted.double | _INSTANCE: string.quoted.double variable.language | _RANDOM: string.quoted.double variable.language | 1 9: string.quoted.double variable.parameter | $PRIORITY: string.quoted.double
    notify_stop: keyword.other.directive | a: string.quoted.double | \\\\: string.quoted.double constant.character.escape | comment: comment.line
    virtual_ipaddress: keyword.control.block | 192.0.2.10/24: constant.numeric.address | virtual_routes: keyword.control.block | default: constant.language | via: keyword.other.option | 192.0.2.1: constant.numeric.address
    ~SEQ: keyword.control.loop | N: variable.other.definition | ,: plain | 1: constant.numeric | ,: plain | 0x10: constant.numeric | virtual_ipaddress_excluded: keyword.control.block | 192.0.2.: plain | $N: variable.other.definition
    ~LST: keyword.control.loop | {A,B}: variable.other.definition | , {: plain | eth0: plain | ,: plain | 1: constant.numeric | }, {: plain | eth1: plain | ,: plain | 2: constant.numeric | }: plain | track_interface: keyword.control.block
    @node-a: keyword.control.conditional
    \${A}: variable.other.interface variable.other.definition | weight: keyword.other.option | \${B}: variable.other.definition
    ~SEQx: keyword.control.loop | N: variable.other.definition | ,: plain | 3: constant.numeric | ~LST: keyword.control.loop | M: variable.other.definition | ,: plain | a: plain | b: plain | c: plain | priority: keyword.other.directive | 5: constant.numeric
    track_script: keyword.control.block
    chk: variable.other.vrrp-script | \\#: variable.other.vrrp-script constant.character.escape | one: variable.other.vrrp-script | weight: keyword.other.option | 5: constant.numeric
    chk two: string.quoted.double | weight: keyword.other.option | 5: constant.numeric
    priority: variable.other.vrrp-script | weight: keyword.other.option | 5: constant.numeric
    label: plain | vrrp_script: keyword.control.block | B: entity.name.type.vrrp-script | interval: keyword.other.directive | 5: constant.numeric | vrrp_script: keyword.control.block
    C: plain | script: plain | /bin/true: plain
    $PRIORITY: variable.other.definition
    \${BLOCK}: variable.other.definition
    priority: plain | 5: plain
    static_routes: keyword.control.block | static_rules: keyword.control.block
    from: keyword.other.option | 192.0.2.0/24: constant.numeric.address | table: keyword.other.option | 5: constant.numeric | track_group: keyword.other.option | all: variable.other.track-group"
  `);
});

describe('never gets stuck', () => {
  const TAIL = '\nvrrp_instance END {\n    priority 5\n}\n';

  test.each([
    ['open braces', 'vrrp_instance A {\n'.repeat(5000)],
    ['unknown blocks', ' x {\n'.repeat(5000)],
    ['closing braces', '}\n'.repeat(5000)],
    ['unclosed quotes', ' vrrp_instance A { notify "\\\n'.repeat(5000)],
    ['every sign', ` ${'{"\\$~@#!}\'('}\n`.repeat(5000)],
    ['heads without braces', ' vrrp_instance A\n global_defs\n'.repeat(2500)],
    ['backslashes', `vrrp_instance A { script "${'\\'.repeat(20_000)}`],
    ['a long word', `vrrp_instance A { virtual_ipaddress {\n${'1'.repeat(20_000)}x dev\n`],
    ['a long address', `vrrp_instance A { virtual_ipaddress {\n10.0.0.1 ${'1:'.repeat(10_000)}x dev\n`],
    ['a long range', `vrrp_instance A { virtual_routes {\n default via ${'1-'.repeat(10_000)}x metric\n`],
    ['blanks', `vrrp_instance A {${' '.repeat(20_000)}x`],
    ['blanks behind backslashes', `$A=${'\\ '.repeat(2000)}x`],
    ['references', `vrrp_instance A { notify "${'${a '.repeat(5000)}`],
    ['a long set', `~LST({${'a,'.repeat(10_000)}, {${'1,'.repeat(10_000)}`],
  ])('%s', (_name, text) => {
    const whole = `${text}${TAIL}`;
    const tokens = scopedTokens(grammar, whole);
    expect(tokens.at(-1)?.end).toBeGreaterThanOrEqual(whole.length);
    const scopesOf = (word: string) => tokenAt(tokens, whole.lastIndexOf(word))?.scopes;
    expect(scopesOf('vrrp_instance END')).toEqual(['keyword.control.block']);
    expect(scopesOf('priority 5')).toEqual(['keyword.other.directive']);
  });
});

test('the file is small enough to be read at each start of an editor', () => {
  expect(readFileSync(GRAMMAR_PATH).length).toBeLessThan(150_000);
});
