import { describe, expect, test } from 'vitest';
import { accept, complete, completionLines, list, open } from '../../../test/support/check-ide.ts';

function labels(fixture: string): readonly string[] {
  return complete(fixture).map((it) => it.label);
}

const TWO_SCRIPTS =
  'vrrp_script chk_a {\n    script "/bin/a"\n}\nvrrp_script chk_b {\n    script "/bin/b"\n}\n';

describe('directives of the block', () => {
  test('what is required and missing comes first, then the usual ones by rank', () => {
    expect(completionLines('vrrp_instance web {\n    <|>\n}\n').slice(0, 7)).toMatchInlineSnapshot(`
      [
        "interface IFNAME — required",
        "virtual_router_id <1-255> — required",
        "state MASTER|BACKUP — default BACKUP",
        "priority <1-255> — default 100",
        "advert_int <0.01-255> — default 1",
        "nopreempt",
        "preempt_delay <0-1000> — default 0",
      ]
    `);
  });

  test('what is set already and cannot be repeated sinks, with its line', () => {
    const lines = completionLines('vrrp_instance web {\n    interface eth0\n    priority 100\n    <|>\n}\n');
    expect(lines[0]).toBe('virtual_router_id <1-255> — required');
    expect(lines).toContain('priority <1-255> — set in line 3');
    expect(lines.indexOf('priority <1-255> — set in line 3')).toBeGreaterThan(
      lines.findIndex((it) => it.startsWith('track_bfd')),
    );
  });

  test('at the top level they are the blocks', () => {
    expect(completionLines('<|>').slice(0, 6)).toMatchInlineSnapshot(`
      [
        "global_defs",
        "vrrp_script NAME",
        "vrrp_instance NAME",
        "vrrp_sync_group NAME",
        "virtual_server IPADDR [PORT] | fwmark <0-4294967295> | …",
        "vrrp_track_process NAME — since 2.0.11",
      ]
    `);
  });

  test('deprecated ones come last', () => {
    expect(completionLines('<|>').at(-1)).toBe('vrrp_track_file NAME — deprecated');
  });

  test('in Chinese', () => {
    const lines = completionLines('vrrp_instance web {\n    state BACKUP\n    <|>\n}\n', 'zh');
    expect(lines[0]).toBe('interface IFNAME — 必填');
    expect(lines).toContain('state MASTER|BACKUP — 已在第 2 行设置');
    expect(lines).toContain('advert_int <0.01-255> — 默认 1');
  });

  test('an unknown block has none', () => expect(labels('nonsense {\n    <|>\n}\n')).toEqual([]));

  test('a keyword is never preselected', () => {
    expect(complete('<|>').some((it) => it.preselect)).toBe(false);
  });
});

describe('what a directive inserts', () => {
  test.each([
    ['vrrp_instance A {\n    pri<|>\n}', 'priority', 'priority ${1:100}'],
    ['vrrp_instance A {\n    <|>\n}', 'advert_int', 'advert_int ${1:1}'],
    ['vrrp_instance A {\n    <|>\n}', 'interface', 'interface ${1:eth0}'],
    ['vrrp_instance A {\n    <|>\n}', 'virtual_router_id', 'virtual_router_id ${1:42}'],
    ['vrrp_instance A {\n    <|>\n}', 'nopreempt', 'nopreempt'],
    ['vrrp_instance A {\n    <|>\n}', 'state', 'state ${1|BACKUP,MASTER|}'],
    ['vrrp_instance A {\n    <|>\n}', 'smtp_alert', 'smtp_alert'],
    ['vrrp_instance A {\n    <|>\n}', 'notify_master', 'notify_master "${1:/usr/local/libexec/script}"'],
    ['vrrp_instance A {\n    <|>\n}', 'virtual_rules', 'virtual_rules {\n\t$0\n}'],
    ['track_file F {\n}\nvrrp_instance A {\n    <|>\n}', 'track_file', 'track_file {\n\t${1:F}\n}'],
    [
      'virtual_server 1.2.3.4 80 {\n    real_server 1.2.3.5 80 {\n        <|>\n    }\n}',
      'FILE_CHECK',
      'FILE_CHECK {\n\ttrack_file ${1:name}\n}',
    ],
    ['<|>', 'track_group', 'track_group ${1:routes} {\n\tgroup {\n\t\t${2:web}\n\t}\n}'],
  ])('in %j, %s is %j', (fixture, label, expected) => {
    expect(complete(fixture).find((it) => it.label === label)?.insertText).toBe(expected);
  });

  test('the word under the cursor is replaced as a whole, and what follows stays', () => {
    expect(accept('vrrp_instance A {\n    prio<|>rty 100\n}\n', 'priority')).toBe(
      'vrrp_instance A {\n    priority 100\n}\n',
    );
  });

  test('before a brace the body is there already', () => {
    expect(accept('vrrp_s<|> {\n}\n', 'vrrp_script')).toBe('vrrp_script ${1:name} {\n}\n');
  });

  test('without snippets it is the text up to the first value', () => {
    const items = complete('vrrp_instance A {\n    <|>\n}');
    const plainOf = (label: string): string | undefined => items.find((it) => it.label === label)?.plainText;
    expect(plainOf('priority')).toBe('priority ');
    expect(plainOf('nopreempt')).toBe('nopreempt');
    expect(plainOf('track_script')).toBe('track_script ');
  });

  test('a new instance has a free name and VRID, and the interface that is used here', () => {
    const config = 'vrrp_instance web {\n    interface ens3\n    virtual_router_id 42\n}\n';
    expect(accept(`${config}<|>`, 'vrrp_instance').slice(config.length)).toMatchInlineSnapshot(`
      "vrrp_instance \${1:web_2} {
      	state BACKUP
      	interface \${2:ens3}
      	virtual_router_id \${3:43}
      	priority \${4:100}
      	advert_int \${5:1}
      	virtual_ipaddress {
      		\${6:192.0.2.10/24}
      	}
      }"
    `);
  });

  test('a new sync group names the instances that there are', () => {
    const config = 'vrrp_instance a {\n}\nvrrp_instance b {\n}\n';
    expect(accept(`${config}<|>`, 'vrrp_sync_group').slice(config.length)).toMatchInlineSnapshot(`
      "vrrp_sync_group \${1:VG_1} {
      	group {
      		\${2:a}
      		\${3:b}
      	}
      }"
    `);
  });

  test('placeholders speak the language of the user', () => {
    const fixture = 'vrrp_instance a {\n    <|>\n}\n';
    expect(accept(fixture, 'authentication', 'zh')).toContain('auth_pass ${1:最多8字符}');
  });
});

describe('values', () => {
  test('of an enumeration come in the order of the language, the default preselected', () => {
    expect(completionLines('vrrp_instance A {\n    state <|>\n}')).toEqual(['MASTER', '* BACKUP — default']);
  });

  test('of a switch: the opposite of the default is preselected', () => {
    expect(completionLines('vrrp_instance A {\n    smtp_alert <|>\n}')).toMatchInlineSnapshot(`
      [
        "true",
        "* on",
        "yes",
        "false",
        "off",
        "no",
      ]
    `);
  });

  test('the default of a number', () => {
    expect(completionLines('vrrp_instance A {\n    advert_int <|>\n}')).toEqual(['1 — default']);
  });

  test('a VRID that nobody has', () => {
    const config = 'vrrp_instance A {\n    interface eth0\n    virtual_router_id 42\n}\n';
    expect(labels(`${config}vrrp_instance B {\n    virtual_router_id <|>\n}`)).toEqual(['43']);
  });

  test('interfaces of the configuration, the one used most first', () => {
    const config = 'vrrp_instance A {\n    interface ens3\n}\nvrrp_instance B {\n    interface ens4\n}\n';
    const more = 'vrrp_instance C {\n    interface ens4\n}\n';
    expect(completionLines(`${config}${more}vrrp_instance D {\n    interface <|>\n}`)).toEqual([
      '* ens4',
      'ens3',
    ]);
  });

  test('addresses of the configuration', () => {
    const config =
      'vrrp_instance A {\n    virtual_ipaddress {\n        192.0.2.10/24\n        192.0.2.11\n    }\n}\n';
    expect(labels(`${config}virtual_server <|>`)).toEqual(['192.0.2.10', '192.0.2.11', 'fwmark', 'group']);
  });

  test('in quotes the quotes stay', () => {
    expect(
      accept(`${TWO_SCRIPTS}vrrp_instance A {\n    track_script {\n        "chk<|>"\n    }\n}`, 'chk_b'),
    ).toContain('"chk_b"');
  });
});

describe('names', () => {
  test('are those that are defined, those that the list has already last', () => {
    const list = 'vrrp_instance A {\n    track_script {\n        chk_a\n        <|>\n    }\n}\n';
    expect(completionLines(TWO_SCRIPTS + list)).toEqual(['* chk_b', 'chk_a — in this list']);
  });

  test('follow the kind that the directive refers to', () => {
    const fixture = `${TWO_SCRIPTS}vrrp_instance A {\n}\nvrrp_sync_group G {\n    group {\n        <|>\n    }\n}\n`;
    expect(labels(fixture)).toEqual(['A']);
  });

  test('are found in included files', () => {
    const fixture =
      'include checks.conf\nvrrp_instance A {\n    track_script {\n        <|>\n    }\n}\n#- checks.conf\n';
    expect(labels(fixture + TWO_SCRIPTS)).toEqual(['chk_a', 'chk_b']);
  });

  test('of definitions, behind a $', () => {
    expect(
      accept(
        '$VIP=192.0.2.10\nvrrp_instance A {\n    virtual_ipaddress {\n        $V<|>/24\n    }\n}',
        '$VIP',
      ),
    ).toContain('        ${VIP}/24');
  });

  test('of profiles, behind an @', () => {
    expect(labels('@main child_wait_time 5\n@backup child_wait_time 6\n@<|> child_wait_time 7\n')).toEqual([
      '@backup',
      '@main',
      '@^backup',
      '@^main',
    ]);
  });
});

describe('option words', () => {
  const entry = (line: string): string =>
    `vrrp_instance A {\n    virtual_ipaddress {\n        ${line}\n    }\n}\n`;

  test('follow the arguments, in the order of the language, each once', () => {
    expect(completionLines(entry('192.0.2.10/24 dev eth0 <|>')).slice(0, 3)).toMatchInlineSnapshot(`
      [
        "scope SCOPE",
        "broadcast IPV4|+|-",
        "label LABEL",
      ]
    `);
  });

  test('bring their own arguments', () => {
    const item = complete(entry('192.0.2.10/24 <|>')).find((it) => it.label === 'dev');
    expect(item?.insertText).toBe('dev ${1:eth0}');
  });

  test('are found by their other spelling', () => {
    const item = complete('static_rules {\n    from 192.0.2.0/24 look<|>\n}').find(
      (it) => it.label === 'table',
    );
    expect(item).toMatchObject({ filterText: 'lookup', insertText: 'table ${1:main}' });
  });

  test('behind an option come its values', () => {
    expect(labels(entry('192.0.2.10/24 dev eth0 scope <|>'))).toEqual([
      'global',
      'nowhere',
      'host',
      'link',
      'site',
    ]);
  });

  test('behind a name', () => {
    const fixture = `${TWO_SCRIPTS}vrrp_instance A {\n    track_script {\n        chk_a <|>\n    }\n}\n`;
    expect(completionLines(fixture)).toEqual(['weight <-253..253> [reverse|noreverse]']);
  });
});

describe('in order behind a directive', () => {
  const instance = (line: string): string => `vrrp_instance A {\n    ${line}\n}\n`;
  const global = (line: string): string => `global_defs {\n    ${line}\n}\n`;
  const server = (line: string): string => `virtual_server 192.0.2.1 443 {\n    ${line}\n}\n`;
  test.each([
    [server('real_server <|>'), ['192.0.2.1']],
    [server('real_server 192.0.2.9 <|>'), ['443']],
    [server('lb_kind <|>'), ['* NAT — default', 'DR', 'TUN']],
    [server('lb_kind TUN <|>'), ['type ipip|gue|gre', 'port PORT', 'nocsum', 'csum', 'remcsum']],
    [server('lb_kind TUN type <|>'), ['* ipip — default', 'gue', 'gre']],
    [server('protocol <|>'), ['* TCP', 'UDP', 'SCTP']],
    ['virtual_server fwmark <|>', []],
    ['virtual_server_group g {\n}\nvirtual_server group <|>', ['* g']],
    [
      global('lvs_sync_daemon eth0 <|>'),
      ['inst NAME', 'id <0-255>', 'maxlen <1-65507>', 'port <1-65535>', 'ttl <1-255>', 'group IPADDR'],
    ],
    [`${instance('')}${global('lvs_sync_daemon eth0 inst <|>')}`, ['* A']],
    [
      'vrrp_instance B {\n    interface eth0\n    interface eth1\n    track_interface {\n        eth2\n        <|>\n    }\n}\nvrrp_instance C {\n    interface eth3\n}\n',
      ['* eth0', 'eth3'],
    ],
    [instance('use_vmac <|>'), ['name IFNAME', 'netlink_notify_msg', 'group GROUP']],
    [instance('use_vmac vrrp0 netlink_notify_msg <|>'), ['name IFNAME', 'group GROUP']],
    ['static_routes {\n    192.0.2.0/24 table <|>\n}', ['main', 'default', 'local']],
    ['static_routes {\n    192.0.2.0/24 via <|>\n}', ['inet', 'inet6']],
    ['static_rules {\n    from <|>\n}', ['default', 'any', 'all']],
    [`${global('script_user joe')}${instance('notify "/bin/x" <|>')}`, ['joe']],
  ])('%j', (fixture, expected) => expect(completionLines(fixture)).toEqual(expected));

  test('a route begins with its destination, a rule with its selectors', () => {
    expect(labels('static_routes {\n    <|>\n}').slice(0, 5)).toEqual([
      'default',
      'any',
      'all',
      'unicast',
      'local',
    ]);
    expect(labels('static_rules {\n    <|>\n}').slice(0, 5)).toEqual(['inet', 'inet6', 'not', 'from', 'to']);
  });
});

describe('what the target lacks', () => {
  const older = '# keepalived-lint target=2.0.0\n';

  test('is marked, and stands below what it has', () => {
    const lines = completionLines(`${older}vrrp_instance A {\n    <|>\n}\n`);
    expect(lines.at(-1)).toBe('vrf IFNAME — since 2.2.5');
    expect(lines).toContain('unicast_ttl <0-255> — since 2.1.0');
    expect(completionLines(`${older}<|>`)).toContain('track_file NAME — since 2.1.0');
  });

  test('is left out on demand', () => {
    const hidden = complete(`${older}vrrp_instance A {\n    <|>\n}\n`, 'en', undefined, {
      hidesUnavailable: true,
    });
    expect(hidden.map(({ label }) => label)).not.toContain('unicast_ttl');
  });

  test('option words, too', () => {
    const entry = `${older}vrrp_instance A {\n    virtual_ipaddress {\n        192.0.2.1 <|>\n    }\n}\n`;
    expect(completionLines(entry).at(-1)).toBe('use_vmac — since 2.2.0');
  });
});

describe('names that can hardly be meant come last', () => {
  test('defined below, where the daemon looks them up at once', () => {
    const config =
      'vrrp_script early {\n}\nvrrp_instance A {\n    track_script {\n        <|>\n    }\n}\nvrrp_script late {\n}\n';
    expect(completionLines(config)).toEqual(['* early', 'late — defined below']);
  });

  test('members of another group', () => {
    const config =
      'vrrp_instance a {\n}\nvrrp_instance b {\n}\nvrrp_sync_group G {\n    group {\n        a\n    }\n}\n';
    expect(completionLines(`${config}vrrp_sync_group H {\n    group {\n        <|>\n    }\n}\n`)).toEqual([
      '* b',
      'a — in another group',
    ]);
  });
});

describe('what other blocks say', () => {
  test('the port of the service goes to a new server', () => {
    expect(accept('virtual_server 192.0.2.1 8443 {\n    <|>\n}', 'real_server')).toContain(
      'real_server ${1:192.0.2.21} ${2:8443} {',
    );
  });

  test('the interface of the instance comes before that of others', () => {
    const others = 'vrrp_instance b {\n    interface eth0\n}\nvrrp_instance c {\n    interface eth0\n}\n';
    expect(
      accept(`vrrp_instance a {\n    interface eth5\n    <|>\n}\n${others}`, 'virtual_ipaddress'),
    ).toContain('${1:192.0.2.10/24} dev ${2:eth5}');
  });

  test('the method of forwarding is mostly the same in one file', () => {
    const used = 'virtual_server 192.0.2.1 80 {\n    lb_kind DR\n}\n';
    expect(completionLines(`${used}virtual_server 192.0.2.2 80 {\n    lb_kind <|>\n}`)).toContain('* DR');
  });

  test('VRIDs and addresses of other configurations of the workspace count', () => {
    const text = 'vrrp_instance x {\n    interface eth9\n    virtual_router_id 42\n}\n';
    const others = open(text).checked.analyses;
    const at = (line: string): readonly string[] =>
      complete(`vrrp_instance y {\n    ${line}\n}\n`, 'en', undefined, { others }).map(({ label }) => label);
    expect(at('virtual_router_id <|>')).toEqual(['43']);
    expect(at('interface <|>')).toEqual(['eth9']);
  });

  test('of very many words a part is listed, and more when more is typed', () => {
    const group = (_: unknown, at: number): string =>
      `virtual_server_group g${at} {\n    10.0.${at}.1 80\n}\nvirtual_server 10.0.${at}.2 80 {\n}\n`;
    const config = `${Array.from({ length: 250 }, group).join('')}virtual_server `;
    expect(list(`${config}<|>`).isIncomplete).toBe(true);
    const narrowed = list(`${config}10.0.17.<|>`);
    expect(narrowed.items.map(({ label }) => label)).toContain('10.0.17.2');
    expect(list('vrrp_instance A {\n    state <|>\n}').isIncomplete).toBe(false);
  });
});

describe('behind a sign', () => {
  test('definitions with their values, then what the daemon defines', () => {
    const config =
      '$LINK=eth0\n$SECRET=hunter2\nvrrp_instance A {\n    authentication {\n        auth_pass $SECRET\n    }\n';
    const lines = completionLines(`${config}    interface $<|>\n}\n`);
    expect(lines.slice(0, 3)).toEqual([
      '$LINK — eth0',
      '$SECRET — ••••••••',
      '${_PWD} — folder of this file',
    ]);
    expect(accept('include ${_P<|>', '${_PWD}')).toBe('include ${_PWD}');
  });

  test('built-in definitions that the target has', () => {
    expect(labels('# keepalived-lint target=2.0.15\nglobal_defs {\n    router_id $<|>\n}\n')).toEqual([
      '${_PWD}',
      '${_INSTANCE}',
      '${_RANDOM}',
    ]);
  });

  test('generators', () => {
    expect(labels('~<|>')).toEqual(['~LST', '~SEQ']);
    expect(accept('vrrp_instance A {\n    ~S<|>\n}', '~SEQ')).toContain('~SEQ(${1:N}, ${2:1}, ${3:9}) $0');
  });
});

describe('in the value of a definition', () => {
  test('it is as where the value is used', () => {
    const link =
      '$LINK=<|>\nvrrp_instance A {\n    interface ens7\n}\nvrrp_instance B {\n    interface $LINK\n}\n';
    expect(completionLines(link)).toEqual(['* ens7']);
    const route = '$R=192.0.2.0/24 table <|>\nstatic_routes {\n    $R\n}\n';
    expect(labels(route)).toEqual(['main', 'default', 'local']);
  });

  test('several lines are a block of their own', () => {
    const body =
      '$BODY=\\\n    interface eth0 \\\n    pri<|> \\\n    state BACKUP\n\nvrrp_instance A {\n    $BODY\n}\n';
    expect(completionLines(body)[0]).toBe('virtual_router_id <1-255> — required');
    expect(completionLines(body)).toContain('interface IFNAME — set in line 2');
    expect(accept(body, 'priority')).toContain('\\\n    priority ${1:100} \\\n');
  });

  test('nothing is known of one that nobody uses', () => {
    expect(labels('$X=f<|>\n')).toEqual([]);
    expect(labels('# $X\n$X=f<|>\n')).toEqual([]);
  });
});

test('in an included part of a block', () => {
  const fixture = 'vrrp_instance A {\n    include part.conf\n}\n#- part.conf\nstate <|>\n';
  expect(completionLines(fixture)).toEqual(['MASTER', '* BACKUP — default']);
});

describe('nothing', () => {
  test.each([
    ['in a comment', '# <|>'],
    ['behind a statement', 'child_wait_time 5 # <|>'],
    ['behind a complete statement', 'vrrp_instance A {\n    state BACKUP <|>\n}'],
    ['behind a flag', 'vrrp_instance A {\n    nopreempt <|>\n}'],
    ['in a command', 'vrrp_instance A {\n    notify_master "/bin/<|>x"\n}'],
    ['in a string that is not closed', 'vrrp_script a {\n    script "/bin/<|>\n}'],
    ['for a new name', 'vrrp_instance <|>'],
    ['for a password', 'vrrp_instance A {\n    authentication {\n        auth_pass <|>\n    }\n}'],
    ['behind include', 'include <|>'],
  ])('%s', (_, fixture) => expect(labels(fixture)).toEqual([]));

  test.each([
    ['a brace', 'vrrp_instance A {<|>\n}', '{'],
    ['a slash', '/<|>', '/'],
    ['a dollar that is none', 'vrrp_instance A {\n    $ <|>\n}', '$'],
  ])('unasked behind %s', (_, fixture, trigger) => expect(complete(fixture, 'en', trigger)).toEqual([]));

  test('while a person indents', () => {
    expect(complete('vrrp_instance A {\n <|>\n}', 'en', ' ')).toEqual([]);
    expect(complete('vrrp_instance A {\n state <|>\n}', 'en', ' ')).not.toEqual([]);
  });
});

test('while the block is not closed and the line is not finished', () => {
  const broken = `${TWO_SCRIPTS}vrrp_instance A {\n    track_script {\n        <|>\n\nvrrp_instance B {\n`;
  expect(labels(broken)).toEqual(['chk_b', 'chk_a']);
});

test('with line ends of Windows', () => {
  expect(completionLines('vrrp_instance A {\r\n    state <|>\r\n}\r\n')).toEqual([
    'MASTER',
    '* BACKUP — default',
  ]);
});
