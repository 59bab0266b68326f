/** `--explain`. */
import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../server/src/cli/reports/cells.ts';
import { rules } from '../../server/src/lint/registry.ts';
import { fullLanguage } from '../../server/src/schema/language.ts';
import { notations } from '../../server/src/schema/preprocessor.ts';
import { lint } from '../support/run-lint.ts';

const explain = (name: string, locale = 'en') => lint([`--explain=${name}`, '--locale', locale]);

test('a rule', async () => {
  expect((await explain('weight-keeps-master')).out).toMatchInlineSnapshot(`
    "weight-keeps-master  warning, cluster, no safe fix

    What     A failed check does not move the address
    Why      A weight only moves the address if it takes the master below the next
             node, with all that both of them add for checks that succeed. Equal is
             not enough: a backup accepts an advert of its own priority. The check
             fails, the priority changes, and users keep talking to the broken node.
    Instead       script /usr/local/libexec/chk_web
             -    weight -10
             +    weight -20
              }
                  script /usr/local/libexec/chk_web
             -    weight -10
             +    weight -20
              }
    Silence  # keepalived-lint-disable-next-line weight-keeps-master
    More     https://keepalived-tools.github.io/keepalived/rules/weight-keeps-master
    "
  `);
});

test('a rule with a safe fix, in Chinese', async () => {
  expect((await explain('unknown-directive', 'zh-cn')).out).toMatchInlineSnapshot(`
    "unknown-directive  错误，syntax，有安全的修复

    问题  不是指令的词
    原因  keepalived 会在所在块的关键字表中查找每行的第一个词。查不到就报告并丢弃该
          行，设置仍为默认值。如果这个词打开了一个块，块内各行会被当作外层内容读取，
          它的 '}' 则会关闭外面的块。
    改为   vrrp_instance web {
          -    inteface eth0
          +    interface eth0
               virtual_router_id 42
    关闭  # keepalived-lint-disable-next-line unknown-directive
    更多  https://keepalived-tools.github.io/keepalived/zh-cn/rules/unknown-directive
    "
  `);
});

test('a directive', async () => {
  expect((await explain('priority')).out).toMatchInlineSnapshot(`
    "priority  in vrrp_instance

    Form     priority <1-255>
    What     This node's rank in the election; the highest number that is heard
             holds the address.
    Facts    Default 100, or 255 with 'state MASTER' · all releases
    Why      Trackers add and subtract weights, and the sum, kept within 1 to 254,
             is what adverts carry. A backup accepts equal or higher adverts; a
             lower one it lets time out, then takes over. Equal masters are settled
             by the higher source address. If omitted: 100, or 255 with 'state
             MASTER'. If wrong: a value outside 1 to 255 is reported and 100 used.
             255 marks the address owner: it ignores weights and 'nopreempt', and
             starts as master unless 'state BACKUP' lets it listen first. After a
             time-out the highest priority fires first, with (256 − priority)/256 s
             of skew; the others hear it and stay. Keep the gap between nodes
             smaller than the weight that shall overturn it.
    Mind     Equal priorities on two nodes: while one is master the other stays;
             after a start together both may become master for an instant.
    Example  priority 100
    More     https://keepalived-tools.github.io/keepalived/reference/vrrp_instance#priority
    "
  `);
});

test('a path says which of several is meant', async () => {
  const { out } = await explain('virtual_server.real_server.weight');
  expect(out).toMatch(/^weight {2}in virtual_server\.real_server\n/);
  expect(out).toContain('vrrp_script.weight');
});

test('a notation', async () => {
  expect((await explain('include')).out).toMatch(/^include\n\nForm {5}include/);
});

test.each([
  ['wieght', "No rule or directive 'wieght'. Did you mean 'weight'?\n"],
  ['unknown-directiv', "No rule or directive 'unknown-directiv'. Did you mean 'unknown-directive'?\n"],
  ['zebra-crossing', "No rule or directive 'zebra-crossing'.\n"],
])('there is no %s', async (name, err) => {
  expect(await explain(name)).toEqual({ status: 2, out: '', err });
});

describe.each(['en', 'zh-cn'])('in %s', (locale) => {
  test.each([
    ['rule', rules.map((it) => it.id)],
    ['directive', [...fullLanguage().byPath.keys()].filter((it) => it !== '')],
    ['notation', notations.map((it) => it.name)],
  ])('each %s fits one screen', async (_, names) => {
    for (const name of names) {
      const { status, out } = await explain(name, locale);
      const lines = out.trimEnd().split('\n');
      expect({ name, status, isShort: lines.length < 24 }).toEqual({ name, status: 0, isShort: true });
      const wide = lines.filter((it) => cellsOf(it) > 80 && !/https?:|^\S+ {2}\S| [-+ ] /.test(it));
      expect({ name, wide }).toEqual({ name, wide: [] });
    }
  });
});
