import { expect, test } from 'vitest';
import { definitionPlaces } from '../../../test/support/check-ide.ts';

test.each([
  ['vrrp_script chk {\n}\nvrrp_instance A {\n    track_script {\n        ch<|>k weight 5\n    }\n}\n', 'chk'],
  ['vrrp_instance A {\n}\nvrrp_sync_group G {\n    group {\n        <|>A\n    }\n}\n', 'A'],
  ['track_file f {\n}\nvrrp_instance A {\n    track_file {\n        f<|>\n    }\n}\n', 'f'],
  ['vrrp_track_process p {\n}\nvrrp_instance A {\n    track_process {\n        <|>p\n    }\n}\n', 'p'],
  ['bfd_instance b {\n}\nvrrp_instance A {\n    track_bfd {\n        <|>b\n    }\n}\n', 'b'],
  ['track_group t {\n}\nstatic_ipaddress {\n    192.0.2.1 track_group <|>t\n}\n', 't'],
  ['virtual_server_group v {\n}\nvirtual_server group <|>v {\n}\n', 'v'],
])('in %j it is %s in the first line', (fixture, name) => {
  const column = fixture.indexOf(' ') + 2;
  expect(definitionPlaces(fixture)).toEqual([`keepalived.conf:1:${column} ${name}`]);
});

test('in an included file', () => {
  const fixture =
    'include checks.conf\nvrrp_instance A { track_script {\n ch<|>k\n} }\n#- checks.conf\nvrrp_script chk {\n}\n';
  expect(definitionPlaces(fixture)).toEqual(['checks.conf:1:13 chk']);
});

test('of a variable: every place that sets it', () => {
  const fixture = '@main $P=110\n@backup $P=100\nvrrp_instance A {\n    priority <|>$P\n}\n';
  expect(definitionPlaces(fixture)).toEqual(['keepalived.conf:1:7 $P', 'keepalived.conf:2:9 $P']);
});

test('of an include: the file', () => {
  expect(definitionPlaces('include a.<|>conf\n#- a.conf\nchild_wait_time 5\n')).toEqual(['a.conf:1:1']);
});

test('nothing for keywords, unknown names and comments', () => {
  expect(definitionPlaces('vrrp_<|>script chk {\n}\n')).toEqual([]);
  expect(definitionPlaces('vrrp_instance A {\n    track_script {\n        ch<|>k\n    }\n}\n')).toEqual([]);
  expect(definitionPlaces('vrrp_script chk {\n}\n# ch<|>k\n')).toEqual([]);
});

test('in a broken file, with line ends of Windows', () => {
  const fixture = 'vrrp_script chk {\r\nvrrp_instance A {\r\n    track_script {\r\n        ch<|>k\r\n';
  expect(definitionPlaces(fixture)).toEqual(['keepalived.conf:1:13 chk']);
});

test('of a generator variable', () => {
  expect(definitionPlaces('~SEQ(I, 1, 3) priority $<|>I\n')).toEqual(['keepalived.conf:1:6 I']);
});

test('of a config id: its first line', () => {
  expect(definitionPlaces('@^a state MASTER\n@<|>a state BACKUP\n')).toEqual(['keepalived.conf:1:1 @^a']);
});

test('of a name that a generator makes: its line', () => {
  const fixture =
    '~SEQ(N, 1, 2) vrrp_script chk_$N { script /bin/true }\nvrrp_instance A {\n    track_script {\n        chk<|>_2\n    }\n}\n';
  expect(definitionPlaces(fixture)).toEqual(['keepalived.conf:1:27 chk_$N']);
});
