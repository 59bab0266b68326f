import { describe, expect, test } from 'vitest';
import { highlightPlaces, referencePlaces } from '../../../test/support/check-ide.ts';

const CONFIG = `vrrp_script chk {
}
include more.conf
vrrp_instance A {
    track_script {
        ch<|>k weight 5
    }
}
#- more.conf
vrrp_instance B {
    track_script {
        chk
    }
}
`;

test('the definition and all uses, through includes', () => {
  expect(referencePlaces(CONFIG)).toMatchInlineSnapshot(`
    [
      "keepalived.conf:1:13 chk",
      "keepalived.conf:6:9 chk",
      "more.conf:3:9 chk",
    ]
  `);
});

test('the uses alone', () => expect(referencePlaces(CONFIG, false)).toHaveLength(2));

test('the same in this file, written and read', () => {
  expect(highlightPlaces(CONFIG)).toEqual(['keepalived.conf:1:13 chk write', 'keepalived.conf:6:9 chk read']);
});

test('names of different kinds are different', () => {
  const config = 'vrrp_script x {\n}\nvrrp_instance <|>x {\n    track_script {\n        x\n    }\n}\n';
  expect(referencePlaces(config)).toEqual(['keepalived.conf:3:15 x']);
});

test('of a variable', () => {
  const config =
    '$P=110\nvrrp_instance A {\n    priority <|>$P # $P\n}\nvrrp_instance B {\n    priority ${P}\n}\n';
  expect(referencePlaces(config)).toEqual([
    'keepalived.conf:1:1 $P',
    'keepalived.conf:3:14 $P',
    'keepalived.conf:6:14 ${P}',
  ]);
  expect(referencePlaces(config, false)).toHaveLength(2);
});

test('in a broken file', () => {
  const config = 'vrrp_script chk {\nvrrp_instance A {\n    track_script {\n        ch<|>k\n';
  expect(referencePlaces(config)).toHaveLength(2);
});

test('nothing in comments', () => expect(referencePlaces('vrrp_script chk {\n}\n# ch<|>k\n')).toEqual([]));

describe('names in what definitions and generators make', () => {
  const GENERATED =
    '$BODY= \\\nvrrp_instance VI_${N} { \\\n}\n\n~SEQ(N, 1, 2) $BODY\nvrrp_sync_group G {\n    group {\n        <|>VI_1\n        VI_2\n    }\n}\n';

  test('are found where they are written, in the definition', () => {
    expect(referencePlaces(GENERATED)).toEqual(['keepalived.conf:2:15 VI_${N}', 'keepalived.conf:8:9 VI_1']);
    const fromDefinition = GENERATED.replace('<|>', '').replace('VI_$', 'V<|>I_$');
    expect(referencePlaces(fromDefinition)).toEqual([
      'keepalived.conf:2:15 VI_${N}',
      'keepalived.conf:8:9 VI_1',
      'keepalived.conf:9:9 VI_2',
    ]);
  });

  test('are found by the value that is put in', () => {
    const config =
      '$NAME=w<|>eb\nvrrp_instance $NAME {\n}\nvrrp_sync_group G {\n    group {\n        web\n    }\n}\n';
    expect(referencePlaces(config)).toEqual(['keepalived.conf:2:15 $NAME', 'keepalived.conf:6:9 web']);
  });
});

describe('of a generator variable', () => {
  test('its name and its uses, behind the line too', () => {
    const config = '~SEQ(I, 1, 3) priority ${<|>I}\n@a ~LST({A, I}, {1, 2}) weight $I\nx $A ${I}\n';
    expect(referencePlaces(config)).toEqual([
      'keepalived.conf:1:6 I',
      'keepalived.conf:1:24 ${I}',
      'keepalived.conf:2:13 I',
      'keepalived.conf:2:32 $I',
      'keepalived.conf:3:6 ${I}',
    ]);
  });
});

test('of a config id: every line with it, in definitions too', () => {
  const config =
    '@m<|>ain $A=x \\\n  @main y\n\n@^main state BACKUP\n# @main\n@mainly state MASTER\nvrrp_instance A { @main state MASTER\n}\n';
  expect(referencePlaces(config)).toEqual([
    'keepalived.conf:1:1 @main',
    'keepalived.conf:2:3 @main',
    'keepalived.conf:4:1 @^main',
    'keepalived.conf:7:19 @main',
  ]);
});

test('what the daemon does not take for a variable is none', () => {
  expect(referencePlaces('$D=/x\na $D/y "$D" ${D}/y ${D z} $<|>D\n')).toEqual([
    'keepalived.conf:1:1 $D',
    'keepalived.conf:2:13 ${D}',
    'keepalived.conf:2:27 $D',
  ]);
});

test('through all roots that share the file, and no others', () => {
  const use = 'vrrp_instance A {\n    track_script {\n        chk\n    }\n}\n';
  const config = `include c.conf\n${use}#- b.conf\ninclude c.conf\n${use.replace('chk', 'ch<|>k')}#- other.conf\nvrrp_script chk {\n}\n#- c.conf\nvrrp_script chk {\n}\n`;
  expect(referencePlaces(config)).toEqual(['c.conf:1:13 chk', 'b.conf:4:9 chk', 'keepalived.conf:4:9 chk']);
});

test('under other profiles that share a use', () => {
  const config =
    '@main vrrp_script c<|>hk {\n@main }\n@backup vrrp_script chk {\n@backup }\nvrrp_instance A {\n    track_script {\n        chk\n    }\n}\n';
  expect(referencePlaces(config)).toHaveLength(3);
  expect(highlightPlaces(config)).toHaveLength(2);
});

test('without the quotes', () => {
  expect(referencePlaces('vrrp_instance "<|>A" {\n}\n')).toEqual(['keepalived.conf:1:16 A']);
});
