import { expect, test } from 'vitest';
import { kinshipOf, lieTogether } from './kinship.ts';

test.each([
  ['lb/a/keepalived.conf', 'lb/b/keepalived.conf', 1, true],
  ['lb1/etc/keepalived/keepalived.conf', 'lb2/etc/keepalived/keepalived.conf', 0, true],
  ['hosts/web01.example.com/k.conf', 'hosts/web02.example.com/k.conf', 1, true],
  ['prod/keepalived.conf', 'stage/keepalived.conf', 0, false],
  ['conf/keepalived-master.conf', 'conf/keepalived-backup.conf', 1, true],
  ['conf/lb1.conf', 'conf/lb2.conf', 1, true],
  ['conf/sample1.conf', 'conf/sample2.conf', 1, false],
])('%s and %s may be nodes', (one, other, nearness, isAlike) =>
  expect(kinshipOf(one, other)).toMatchObject({ nearness, isAlike }),
);

test.each([
  ['conf/web.conf', 'conf/mail.conf'],
  ['conf/keepalived.conf', 'conf/keepalived-old.conf'],
  ['corpus/0010.conf', 'corpus/0002.conf'],
  ['east/a/keepalived.conf', 'west/b/keepalived.conf'],
  ['keepalived.conf', 'b/keepalived.conf'],
  ['a/keepalived.conf', 'a/keepalived.conf'],
])('%s and %s are not', (one, other) => expect(kinshipOf(one, other)).toBeUndefined());

test.each([
  ['conf/web-1.conf', 'conf/mail-1.conf', true],
  ['hosts/lb1/keepalived.conf', 'hosts/mx1/keepalived.conf', true],
  ['prod/lb1/keepalived.conf', 'stage/mx1/keepalived.conf', false],
  ['corpus/0010.conf', 'corpus/0002.conf', false],
])('%s and %s lie together: %s', (one, other, expected) => expect(lieTogether(one, other)).toBe(expected));
