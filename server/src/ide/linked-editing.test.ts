import { expect, test } from 'vitest';
import { linkedPlaces } from '../../../test/support/check-ide.ts';

const USE = 'vrrp_instance A {\n    track_script {\n        "chk"\n    }\n}\n';

test('a name and its uses', () => {
  expect(linkedPlaces(`vrrp_script ch<|>k {\n}\n${USE}`)).toEqual(['1:13 chk', '5:10 chk']);
  expect(linkedPlaces('$<|>A=1\nx $A ${A}\n')).toEqual(['1:2 A', '2:4 A', '2:8 A']);
});

test.each([
  ['that another file uses', `vrrp_script ch<|>k {\n}\ninclude a.conf\n#- a.conf\n${USE}`],
  [
    'that another file defines',
    `include a.conf\n${USE.replace('k"', 'k<|>"')}#- a.conf\nvrrp_script chk {\n}\n`,
  ],
  [
    'that is defined twice, as when two names become one',
    `vrrp_script ch<|>k {\n}\nvrrp_script chk {\n}\n${USE}`,
  ],
  ['that is not defined', USE.replace('ch', 'ch<|>')],
  ['that nothing uses', 'vrrp_script ch<|>k {\n}\n'],
  ['that is made of others', `$N=k\nvrrp_script c<|>h\${N} {\n}\n${USE}`],
  ['that is a value', `$N=chk\nvrrp_script $N {\n}\n${USE.replace('ch', 'ch<|>')}`],
  ['of a config id', '@<|>a x\n@a y\n'],
  ['of nothing', '# a<|>\n'],
])('none for a name %s', (_, fixture) => {
  expect(linkedPlaces(fixture)).toEqual([]);
});

test('in a broken file', () => {
  const config = 'vrrp_script chk {\nvrrp_instance A {\n    track_script {\n        ch<|>k\n';
  expect(linkedPlaces(config)).toEqual(['1:13 chk', '4:9 chk']);
});
