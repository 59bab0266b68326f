import { expect, test } from 'vitest';
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
