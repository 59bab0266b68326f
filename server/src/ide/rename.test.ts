import { describe, expect, test } from 'vitest';
import { preparedRename, renamed } from '../../../test/support/check-ide.ts';

/** `%` is the name. */
const KINDS = [
  'vrrp_script %<|> {\n}\nvrrp_instance A {\n    track_script {\n        % weight 5\n    }\n}\n',
  'vrrp_instance <|>% {\n}\nvrrp_sync_group G {\n    group {\n        A %\n    }\n}\n',
  'vrrp_instance % {\n}\nglobal_defs {\n    lvs_sync_daemon eth0 <|>%\n}\n',
  'vrrp_instance % {\n}\ntrack_group G {\n    group {\n        %<|>\n    }\n}\n',
  'vrrp_sync_group <|>% {\n}\n',
  'track_file % {\n}\nvrrp_instance A {\n    track_file {\n        <|>%\n    }\n}\n',
  'vrrp_track_process % {\n}\nvrrp_sync_group A {\n    track_process {\n        %<|>\n    }\n}\n',
  'bfd_instance % {\n}\nvrrp_instance A {\n    track_bfd {\n        <|>%\n    }\n}\n',
  'track_group % {\n}\nstatic_routes {\n    192.0.2.0/24 via 192.0.2.1 track_group <|>%\n}\n',
  'virtual_server_group % {\n}\nvirtual_server group <|>% {\n}\n',
  '$%=110\nvrrp_instance A {\n    priority $<|>% # $n\n    advert_int ${%}\n}\n',
  '~SEQ(<|>%, 1, 3) static_routes { 192.0.2.$% }\nx ${%}\n',
  '$%=/etc\ninclude ${<|>%}/a.conf\n',
  '@<|>% state MASTER\n@^% state BACKUP\n$A=x \\\n@% y\n\n',
];

test.each(KINDS)('every place of the name in %j', (kind) => {
  const fixture = kind.replaceAll('%', 'n');
  expect(preparedRename(fixture)).toBe('n');
  const wanted = kind.replace('<|>', '').replaceAll('%', 'other');
  expect(renamed(fixture, 'other')).toBe(`#- keepalived.conf\n${wanted}`);
});

const SHARED = `include c.conf
vrrp_instance A {
    include t.conf
}
#- b.conf
include c.conf
vrrp_instance B {
    track_script {
        "chk"
    }
}
#- c.conf
vrrp_script ch<|>k {
}
#- t.conf
track_script {
    chk weight 2
}
#- own.conf
vrrp_script chk {
}
`;

test('through includes, one in the middle of a block, and through all roots, but not others; quotes stay', () => {
  expect(renamed(SHARED, 'probe')).toMatchInlineSnapshot(`
    "#- c.conf
    vrrp_script probe {
    }
    #- t.conf
    track_script {
        probe weight 2
    }
    #- b.conf
    include c.conf
    vrrp_instance B {
        track_script {
            "probe"
        }
    }
    "
  `);
});

test('under all profiles that share a use', () => {
  const config =
    '@main vrrp_script c<|>hk {\n@main }\n@backup vrrp_script chk {\n@backup }\nvrrp_instance A {\n    track_script {\n        chk\n    }\n}\n';
  expect(renamed(config, 'x').match(/\bx\b/g)).toHaveLength(3);
});

test('an unknown name takes that of the one that was meant', () => {
  const config = 'vrrp_script chk {\n}\nvrrp_instance A {\n    track_script {\n        ck<|>h\n    }\n}\n';
  expect(renamed(config, 'chk')).toContain('        chk\n');
});

test('a sign before the new name is not part of it', () => {
  expect(renamed('$<|>A=1\n', '$B')).toBe('#- keepalived.conf\n$B=1\n');
  expect(renamed('@<|>a state MASTER\n', '@b')).toBe('#- keepalived.conf\n@b state MASTER\n');
});

test('the same name changes nothing', () => expect(renamed('$<|>A=1\n', 'A')).toBe(''));

describe('what definitions and generators make', () => {
  const group = (name: string): string => `vrrp_sync_group G {\n    group {\n        ${name}\n    }\n}\n`;

  test('a value is changed where it is set, if it is nothing else', () => {
    const config = `$NAME=web\nvrrp_instance $NAME {\n}\n${group('we<|>b')}`;
    expect(preparedRename(config)).toBe('web');
    expect(renamed(config, 'www')).toBe(
      `#- keepalived.conf\n$NAME=www\nvrrp_instance $NAME {\n}\n${group('www')}`,
    );
  });

  test('a value that is something else, too', () => {
    const config = `$NAME=web\nvrrp_instance $NAME {\n    description $NAME\n}\n${group('we<|>b')}`;
    expect(renamed(config, 'www')).toMatchInlineSnapshot(
      `"The same text also stands for something else, in keepalived.conf:3; change it by hand."`,
    );
    expect(preparedRename(config, 'zh')).toMatchInlineSnapshot(
      `"同一段文本在 keepalived.conf:3 还有别的含义，请手动修改。"`,
    );
  });

  test('a value of a list', () => {
    const config = `~LST(N, web, mail) vrrp_instance $N { state BACKUP }\n${group('we<|>b mail')}`;
    expect(renamed(config, 'www')).toContain('~LST(N, www, mail)');
    expect(renamed(config, 'www')).toContain('www mail');
  });

  test('a line of a definition', () => {
    const config = `$BODY= \\\nvrrp_instance web { \\\n}\n\n$BODY\n${group('we<|>b')}`;
    expect(renamed(config, 'www')).toContain('vrrp_instance www {');
  });

  test('a name that ~SEQ counted', () => {
    const config = `~SEQ(N, 1, 2) vrrp_instance VI_$N { state BACKUP }\n${group('VI<|>_1')}`;
    expect(renamed(config, 'x')).toMatchInlineSnapshot(
      `"'VI_1' is made of 'VI_$N' in keepalived.conf:1; rename it there."`,
    );
    expect(renamed(config, 'x', 'zh')).toMatchInlineSnapshot(
      `"“VI_1”由 keepalived.conf:1 的“VI_$N”生成，请在那里重命名。"`,
    );
  });

  test('the text that names are made of, wherever it stands', () => {
    const config = `~SEQ(N, 1, 2) vrrp_instance V<|>I_$N { state BACKUP }\nvrrp_sync_group G {\n    group {\n        ~SEQ(N, 1, 3) VI_$N\n    }\n}\n`;
    expect(preparedRename(config)).toBe('VI_$N');
    expect(renamed(config, 'web_$N')).toMatchInlineSnapshot(`
      "#- keepalived.conf
      ~SEQ(N, 1, 2) vrrp_instance web_$N { state BACKUP }
      vrrp_sync_group G {
          group {
              ~SEQ(N, 1, 3) web_$N
          }
      }
      "
    `);
    expect(renamed(config, 'web')).toMatchInlineSnapshot(
      `"keepalived makes names of 'VI_$N': what follows each '$' has to stay, in its order."`,
    );
    expect(renamed(`${config}vrrp_instance web_2 {\n}\n`, 'web_$N')).toMatchInlineSnapshot(
      `"vrrp_instance 'web_2' is there already: keepalived.conf:7."`,
    );
  });

  test('the text of a name that is also written in full', () => {
    const config = `$IF=eth0\nvrrp_instance V<|>I_\${IF} {\n}\n${group('VI_eth0')}`;
    expect(renamed(config, 'x_${IF}')).toMatchInlineSnapshot(
      `"'VI_eth0', which 'VI_\${IF}' makes, is written as 'VI_eth0' in keepalived.conf:6: they would part."`,
    );
  });

  test('a fragment in which the text is the name of two things', () => {
    const config =
      'vrrp_instance n<|> {\n}\nvrrp_script n {\n}\nvrrp_sync_group G {\n    group {\n        include n.conf\n    }\n    track_script {\n        include n.conf\n    }\n}\n#- n.conf\nn\n';
    expect(renamed(config, 'x')).toMatchInlineSnapshot(
      `"The same text also stands for something else, in n.conf:1; change it by hand."`,
    );
  });
});

describe('refuses', () => {
  const script = 'vrrp_script ch<|>k {\n}\n';

  test.each([
    ['no name', script, '', 'A name has at least one character.'],
    ['white space', script, 'a b', "'a b' is no name:"],
    ['a quote', script, '"a"', '\'"a"\' is no name:'],
    ['a brace', script, 'a{', "'a{' is no name:"],
    ['a comment sign', script, 'a#b', "'a#b' is no name:"],
    ['the start of a condition', script, '@a', "'@a' is reserved:"],
    ['an include', script, 'includer', "'includer' is reserved:"],
    [
      'a name that is there',
      `${script}vrrp_script other {\n}\n`,
      'other',
      "vrrp_script 'other' is there already: keepalived.conf:3.",
    ],
    [
      'a name that is too long',
      'bfd_instance <|>b {\n}\n',
      'b'.repeat(32),
      'is too long: keepalived takes 31 bytes, and it has 32.',
    ],
    [
      'a line that is too long',
      script,
      'b'.repeat(1020),
      'keepalived.conf:1 would have more than 1022 bytes, and keepalived reads no longer lines.',
    ],
    [
      'a variable with a digit first',
      '$<|>A=1\n',
      '1a',
      "'1a' is no name for a definition: it has letters, digits and '_', and no digit comes first.",
    ],
    [
      'a built-in variable',
      '$<|>A=1\n',
      '_PWD',
      "'_PWD' is built into keepalived, which gives it its value.",
    ],
    [
      'to rename a built-in variable',
      'x ${_<|>PWD}/x\n',
      'a',
      "'_PWD' is built into keepalived, which gives it its value.",
    ],
    ['a variable that is there', '$<|>A=1\n$B=2\n', 'B', "'$B' is there already: keepalived.conf:2."],
    ['a config id that is there', '@<|>a x\n@b y\n', 'b', "'@b' is there already: keepalived.conf:2."],
    ['a negated config id', '@<|>a x\n', '^b', "'^b' is reserved:"],
    ['a keyword', 'vrrp_<|>script chk {\n}\n', 'a', 'Nothing here has a name.'],
  ])('%s', (_, fixture, newName, reason) => {
    expect(renamed(fixture, newName)).toContain(reason);
    expect(renamed(fixture, newName, 'zh')).toMatch(/\p{Script=Han}/u);
  });

  test('nothing is prepared where nothing has a name', () => {
    expect(preparedRename('vrrp_<|>script chk {\n}\n')).toBeUndefined();
    expect(preparedRename('# ch<|>k\n')).toBeUndefined();
  });
});

test('a name of another kind or another root is no clash', () => {
  expect(
    renamed('vrrp_script <|>a {\n}\nvrrp_instance b {\n}\n#- x.conf\nvrrp_script b {\n}\n', 'b'),
  ).toContain('vrrp_script b');
});

test('in a broken file', () => {
  const config = 'vrrp_script chk {\nvrrp_instance A {\n    track_script {\n        ch<|>k\n';
  expect(renamed(config, 'x')).toBe(
    '#- keepalived.conf\nvrrp_script x {\nvrrp_instance A {\n    track_script {\n        x\n',
  );
});

test('with line ends of Windows', () => {
  expect(renamed('vrrp_script ch<|>k {\r\n}\r\n', 'x')).toBe('#- keepalived.conf\nvrrp_script x {\r\n}\r\n');
});
