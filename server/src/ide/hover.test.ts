import { describe, expect, test } from 'vitest';
import { hoveredWord, hoverText } from '../../../test/support/check-ide.ts';
import type { Locale } from '../base/localized.ts';
import { fullLanguage } from '../schema/language.ts';

/** The hover of the example with the cursor in the first occurrence of a text. */
function onExample(text: string, locale: Locale = 'en'): string | undefined {
  const at = EXAMPLE.indexOf(text) + 1;
  return hoverText(`${EXAMPLE.slice(0, at)}<|>${EXAMPLE.slice(at)}`, locale);
}

const EXAMPLE = `vrrp_script chk_nginx {
    script "/usr/local/libexec/chk_nginx"
    interval 2
    fall 2
    rise 2
    weight -5
}
vrrp_instance web {
    state BACKUP
    interface eth0
    virtual_router_id 42
    priority 110
    authentication {
        auth_type PASS
        auth_pass k7Qm2xZ9
    }
    track_script {
        chk_nginx weight -10
    }
    virtual_ipaddress {
        192.0.2.10 dev eth0
    }
}
vrrp_sync_group G {
    group {
        web
    }
}
virtual_server 192.0.2.10 443 {
    lb_algo wlc
}
`;

describe('directives', () => {
  test('what it takes, what it is for, an example, default and release', () => {
    expect(onExample('priority 110')).toMatchInlineSnapshot(`
      "\`priority <1-255>\`

      This node's rank in the election; the highest number that is heard holds the address.

      Example: \`priority 100\`

      Default 100, or 255 with \`state MASTER\` · all releases · [Reference](https://keepalived-tools.github.io/keepalived/reference/vrrp_instance#priority)"
    `);
  });

  test('in Chinese', () =>
    expect(onExample('priority 110', 'zh')).toMatchInlineSnapshot(`
      "\`priority <1-255>\`

      本节点在选举中的名次；能听到的节点里数值最大者持有地址。

      示例：\`priority 100\`

      默认 100；\`state MASTER\` 时为 255 · 所有版本 · [参考](https://keepalived-tools.github.io/keepalived/zh-cn/reference/vrrp_instance#priority)"
    `));

  test('a block says what it amounts to', () =>
    expect(onExample('vrrp_instance web')).toMatchInlineSnapshot(`
      "\`vrrp_instance web\`

      One virtual router: a set of addresses for which nodes elect a holder.

      **Here:** VRID 42 on eth0 · priority 110 · 192.0.2.10 · takes over after 3.57 s of silence

      all releases · [Reference](https://keepalived-tools.github.io/keepalived/reference/vrrp_instance)"
    `));

  describe('what trackers make of a priority', () => {
    const tracked = (trackers: string, locale: Locale = 'en'): string | undefined =>
      hoverText(
        `vrrp_script a {\n    script x\n    weight -5\n}\nvrrp_script b {\n    script x\n}\nvrrp_script c {\n    script x\n    weight 20\n}\nvrrp_instance I {\n    interface eth0\n    pri<|>ority 110\n    track_script {\n        ${trackers}\n    }\n}\n`,
        locale,
      )?.split('\n\n')[2];
    const here = (trackers: string, locale?: Locale): string | undefined =>
      tracked(trackers, locale)?.replace(/^\*\*\S+\*\* /, '');

    test('one', () => expect(here('a')).toBe('110 when all is well, **105** when `a` fails (weight −5).'));

    test('one in Chinese', () =>
      expect(tracked('a', 'zh')).toBe('**当前配置：** 正常时 110，`a` 失败时 **105**（权重 −5）。'));

    test('none that moves it', () => expect(tracked('b')).toBe('Example: `priority 100`'));

    test('several, as a table with the worst failure in bold', () => {
      const text = hoverText(
        'vrrp_script a {\n    script x\n    weight -5\n}\nvrrp_script c {\n    script x\n    weight 20\n}\nvrrp_instance I {\n    priority 1<|>10\n    track_script {\n        a\n        c\n    }\n}\n',
      );
      expect(text?.split('\n').filter((it) => it.startsWith('|'))).toEqual([
        '| tracker | healthy | failed |',
        '| --- | --- | --- |',
        '| `priority` | 110 | 110 |',
        '| `c` | +20 | **+0** |',
        '| `a` | +0 | −5 |',
        '| **sum, limited to 1–254** | 130 | 105 |',
      ]);
      expect(text).toContain('**Here:** 130 when all is well\n\n|');
    });

    test('many in no more than ten lines', () => {
      const names = [...'abcdefgh'];
      const scripts = names.map((it, at) => `vrrp_script ${it} {\n    script x\n    weight -${at + 1}\n}\n`);
      const text = hoverText(
        `${scripts.join('')}vrrp_instance I {\n    prio<|>rity 110\n    track_script {\n${names.join('\n')}\n    }\n}\n`,
      );
      const lines = text?.split('\n').filter((it) => it !== '' && !it.startsWith('| ---')) ?? [];
      expect(lines.length).toBeLessThanOrEqual(10);
      expect(lines).toContain('| 6 more |  |  |');
    });

    test('one that means FAULT is the worst', () =>
      expect(
        hoverText(
          'vrrp_script a {\n    script x\n    weight -5\n}\nvrrp_script b {\n    script x\n}\nvrrp_instance I {\n    prio<|>rity 110\n    track_script {\n        a\n        b\n    }\n}\n',
          'zh',
        ),
      ).toContain('| `b` | 不变 | **FAULT** |\n| `a` | +0 | −5 |\n| **合计（限 1–254）** | 110 | 105 |'));
  });

  test('a list shows what its lines look like', () => {
    expect(onExample('track_script {')).toMatchInlineSnapshot(`
      "\`track_script { NAME [weight <-253..253> [reverse|noreverse]] }\`

      Lists the checks that this instance obeys.

      all releases · [Reference](https://keepalived-tools.github.io/keepalived/reference/vrrp_instance#track_script)"
    `);
  });

  test('one that is deprecated says so first', () => {
    expect(hoverText('vrrp_track<|>_file f {\n}')).toMatchInlineSnapshot(`
      "**Deprecated since 2.1.0; use \`track_file\`.**

      \`vrrp_track_file f\`

      The former spelling of \`track_file\`.

      all releases · [Reference](https://keepalived-tools.github.io/keepalived/reference/vrrp_track_file)"
    `);
  });

  test('one in the wrong block is still explained', () => {
    expect(hoverText('prio<|>rity 100')).toContain('`priority <1-255>`');
  });
});

describe('words behind the keyword', () => {
  test('a value of an enumeration', () =>
    expect(onExample('wlc')).toMatchInlineSnapshot(`
    "\`wlc\`

    Weighted least connections: connections divided by weight; the default. For most services. Default when 'lb_algo' is missing.

    Others: \`rr wrr lc lblc sh mh dh fo ovf lblcr sed nq twos\`

    [Reference](https://keepalived-tools.github.io/keepalived/reference/virtual_server#lb_algo)"
  `));
  test('in Chinese', () =>
    expect(onExample('wlc', 'zh')).toMatchInlineSnapshot(`
      "\`wlc\`

      加权最少连接：连接数除以权重；默认算法。适合大多数服务。未写“lb_algo”时的默认值。

      其他取值：\`rr wrr lc lblc sh mh dh fo ovf lblcr sed nq twos\`

      [参考](https://keepalived-tools.github.io/keepalived/zh-cn/reference/virtual_server#lb_algo)"
    `));

  test('a switch', () => {
    expect(hoverText('vrrp_instance A {\n    smtp_alert o<|>n\n}')).toContain('Switched on');
  });

  test('an option word', () =>
    expect(onExample('weight -10')).toMatchInlineSnapshot(`
      "\`weight <-253..253> [reverse|noreverse]\`

      What the tracker does to the priority here, in place of the weight of its definition: a positive one is added while all is well, a negative one while it is not. 0 means FAULT on failure.

      all releases · [Reference](https://keepalived-tools.github.io/keepalived/reference/vrrp_instance#track_script)"
    `));

  test('an address without a prefix', () =>
    expect(onExample('192.0.2.10 dev')).toMatchInlineSnapshot(`
    "\`192.0.2.10\`

    The addresses that the master holds and announces; one per line.

    **Here:** without a prefix keepalived uses /32

    [Reference](https://keepalived-tools.github.io/keepalived/reference/vrrp_instance#virtual_ipaddress)"
  `));

  test('a number is explained by its directive', () =>
    expect(onExample('110')).toBe(onExample('priority 110')));
});

describe('names', () => {
  test('a script: its definition, when it fails, who uses it', () => {
    expect(onExample('chk_nginx weight')).toMatchInlineSnapshot(`
      "\`\`\`keepalived
      vrrp_script chk_nginx {
          script "/usr/local/libexec/chk_nginx"
          interval 2
          fall 2
          rise 2
          weight -5
      }
      \`\`\`

      **Here:** down after 2–4 s (fall 2, every 2 s) · used by \`web\`

      [Reference](https://keepalived-tools.github.io/keepalived/reference/vrrp_script)"
    `);
  });

  test('in Chinese', () =>
    expect(onExample('chk_nginx weight', 'zh')).toMatchInlineSnapshot(`
      "\`\`\`keepalived
      vrrp_script chk_nginx {
          script "/usr/local/libexec/chk_nginx"
          interval 2
          fall 2
          rise 2
          weight -5
      }
      \`\`\`

      **当前配置：** 2–4 秒后判定失败（fall 2，每 2 秒一次）· 用于 \`web\`

      [参考](https://keepalived-tools.github.io/keepalived/zh-cn/reference/vrrp_script)"
    `));

  test('the same where it is defined', () =>
    expect(onExample('chk_nginx {')).toBe(onExample('chk_nginx weight')));

  test('an instance, at most eight lines of it', () =>
    expect(onExample('web\n')).toMatchInlineSnapshot(`
      "\`\`\`keepalived
      vrrp_instance web {
          state BACKUP
          interface eth0
          virtual_router_id 42
          priority 110
          authentication { … }
          …
      }
      \`\`\`

      **Here:** VRID 42 on eth0 · priority 110 · 192.0.2.10 · takes over after 3.57 s of silence · used by \`G\`

      [Reference](https://keepalived-tools.github.io/keepalived/reference/vrrp_instance)"
    `));

  test('one that nobody defined', () => {
    const fixture = 'vrrp_instance A {\n    track_script {\n        ch<|>k\n    }\n}\n';
    expect(hoverText(fixture)).toContain('No `vrrp_script` has this name.');
  });
});

describe('what the failure of a check leads to, where one instance lists it', () => {
  const onCheck = (weight: string, locale: Locale = 'en'): string | undefined =>
    hoverText(
      `vrrp_script <|>chk {\n    script x\n    ${weight}\n}\nvrrp_instance I {\n    interface eth0\n    priority 110\n    track_script {\n        chk\n    }\n}\n`,
      locale,
    );

  test('another priority', () =>
    expect(onCheck('weight -5')).toContain('(fall 1, every 1 s) · then 110 → 105 · used by `I`'));

  test('FAULT', () => expect(onCheck('', 'zh')).toContain('· 随后 FAULT · 用于 `I`'));
});

describe('secrets', () => {
  test('are counted, never shown', () =>
    expect(onExample('k7Qm2xZ9')).toMatchInlineSnapshot(`
    "\`auth_pass ••••••••\`

    The shared password; only its first eight bytes are used.

    **Here:** 8 of 8

    all releases · [Reference](https://keepalived-tools.github.io/keepalived/reference/vrrp_instance#authentication-auth_pass)"
  `));
  test('also not on their keyword', () => expect(onExample('auth_pass k7')).toBe(onExample('k7Qm2xZ9')));
  test('in Chinese', () => expect(onExample('k7Qm2xZ9', 'zh')).toContain('8/8'));

  test('also not through a definition', () => {
    const config = '$PW=k7Qm2xZ9\nvrrp_instance A {\n    authentication {\n        auth_pass $PW\n    }\n}\n';
    expect(hoverText(config.replace('$PW=', '$P<|>W='))).toContain('`$PW` = `••••••••`');
    expect(hoverText(config.replace('pass $PW', 'pass $P<|>W'))).not.toContain('k7Qm2xZ9');
  });

  test('also not in a definition of several lines', () => {
    const config =
      '$AUTH=authentication { \\\n    auth_pass k7Qm2xZ9 \\\n}\nvrrp_instance A {\n    $AU<|>TH\n}\n';
    expect(hoverText(config)).toContain('auth_pass ••••••••');
    expect(hoverText(config)).not.toContain('k7Qm2xZ9');
  });
});

describe('what lines are made of', () => {
  test('a variable', () => {
    expect(hoverText('$PRIO=110\nvrrp_instance A {\n    priority $PR<|>IO\n}\n')).toMatchInlineSnapshot(`
      "\`$PRIO\` = \`110\`

      Set in line 1."
    `);
  });

  test('a variable that differs by profile', () => {
    const config = '@main $PRIO=110\n@backup $PRIO=100\nvrrp_instance A {\n    priority ${PR<|>IO}\n}\n';
    expect(hoverText(config)).toMatchInlineSnapshot(`
      "\`$PRIO\` = \`110\` as @main · \`100\` as @backup

      Set in line 1 and 2."
    `);
    expect(hoverText(config, 'zh')).toMatchInlineSnapshot(`
      "\`$PRIO\` = \`110\`（@main）· \`100\`（@backup）

      定义于第 1、2 行。"
    `);
  });

  test('a variable that is not defined', () => {
    expect(hoverText('vrrp_instance A {\n    priority $PR<|>IO\n}\n')).toContain('Not defined');
  });

  test('what the daemon itself defines', () => {
    expect(hoverText('global_defs {\n    router_id ${_INST<|>ANCE}\n}\n')).toMatch(/config id/);
    expect(hoverText('priority ${_RANDOM 5 <|>9}\n', 'zh')).toContain('`${_RANDOM MIN MAX}`');
    expect(hoverText('$_O<|>WN=1\n')).toBeUndefined();
  });

  test('include and generators', () => {
    expect(hoverText('inclu<|>dem site.conf\n')).toContain('`includem PATTERN`');
    expect(hoverText('include si<|>te.conf\n')).toBeUndefined();
    expect(hoverText('vrrp_instance A {\n    ~SE<|>Qx(N, 1, 3) virtual_router_id $N\n}\n')).toContain(
      'since 2.1.0',
    );
  });

  test('a condition', () => {
    expect(hoverText('@ma<|>in child_wait_time 5\n@backup child_wait_time 6\n')).toMatchInlineSnapshot(`
      "\`@main\`

      Read only if the config id is \`main\`.

      Other ids: \`backup\`"
    `);
  });
});

test('nothing in comments, on blanks and on braces', () => {
  expect(hoverText('# prio<|>rity')).toBeUndefined();
  expect(hoverText('child_wait_time 5 # prio<|>rity')).toBeUndefined();
  expect(hoverText('vrrp_instance A {\n  <|>  state BACKUP\n}')).toBeUndefined();
  expect(hoverText('vrrp_instance A <|>{\n}')).toBeUndefined();
});

test('in a file where braces are missing', () => {
  expect(hoverText('vrrp_instance A {\n    state BAC<|>KUP\nvrrp_script b {\n')).toContain('`BACKUP`');
});

test('with line ends of Windows, on the word alone', () => {
  expect(hoveredWord('vrrp_instance A {\r\n    state BAC<|>KUP\r\n}\r\n')).toBe('BACKUP');
});

describe.each(['en', 'zh'] as const)('every directive in %s', (locale) => {
  const tooLong: string[] = [];
  for (const { path, parent, keyword } of fullLanguage().byPath.values()) {
    const blocks: string[] = [];
    for (let it = parent; it?.parent; it = it.parent) blocks.unshift(`${it.keyword} {`);
    const text =
      hoverText(`${blocks.join('\n')}\n${keyword.slice(0, 1)}<|>${keyword.slice(1)}\n`, locale) ?? '';
    // Fences and empty lines are not seen, the address of a link neither.
    const lines = text.split('\n').filter((it) => it !== '' && !it.startsWith('```'));
    if (lines.length > 10 || text.replace(/\(https?:[^)]*\)/g, '').length > 500) tooLong.push(path);
  }
  test('has at most ten lines and 500 characters', () => expect(tooLong).toEqual([]));
});
