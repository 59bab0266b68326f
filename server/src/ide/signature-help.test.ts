import { describe, expect, test } from 'vitest';
import { parameterText, signatureLines } from '../../../test/support/check-ide.ts';

const inside = (block: string, line: string): string => `${block} {\n    ${line}\n}\n`;
const instance = (line: string): string => inside('vrrp_instance A', line);
const address = (line: string): string => instance(`virtual_ipaddress {\n        ${line}\n    }`);
const route = (line: string): string => `static_routes {\n    ${line}\n}\n`;
const rule = (line: string): string => `static_rules {\n    ${line}\n}\n`;

describe('the argument that is being typed is the active one', () => {
  test.each([
    ['virtual_server <|>', 'virtual_server «IPADDR» [PORT]'],
    ['virtual_server 192.0.2.1<|>', 'virtual_server «IPADDR» [PORT]'],
    ['virtual_server 192.0.2.1 <|>', 'virtual_server IPADDR «[PORT]»'],
    ['virtual_server 192.0.2.1 44<|>3 {\n}', 'virtual_server IPADDR «[PORT]»'],
    ['virtual_server fwm<|>', 'virtual_server «fwmark» <0-4294967295>'],
    ['virtual_server fwmark <|>', 'virtual_server fwmark «<0-4294967295>»'],
    ['virtual_server group <|>', 'virtual_server group «NAME»'],
    [inside('virtual_server 192.0.2.1 80', 'real_server <|>'), 'real_server «IPADDR» [PORT]'],
    [inside('virtual_server 192.0.2.1 80', 'real_server 192.0.2.2 8<|>'), 'real_server IPADDR «[PORT]»'],
    [
      inside('virtual_server 192.0.2.1 80', 'lb_kind <|>'),
      'lb_kind «NAT|DR|TUN» [type ipip|gue|gre] [port PORT] [nocsum] [csum] [remcsum]',
    ],
    [
      inside('virtual_server 192.0.2.1 80', 'lb_kind TUN type <|>'),
      'lb_kind NAT|DR|TUN [type «ipip|gue|gre»] [port PORT] [nocsum] [csum] [remcsum]',
    ],
    [
      inside('global_defs', 'lvs_sync_daemon <|>'),
      'lvs_sync_daemon «IFNAME» [NAME] [inst NAME] [id <0-255>] [maxlen <1-65507>] [port <1-65535>] [ttl <1-255>] …',
    ],
    [
      inside('global_defs', 'lvs_sync_daemon eth0 <|>'),
      'lvs_sync_daemon IFNAME «[NAME] [inst NAME] [id <0-255>] [maxlen <1-65507>] [port <1-65535>] [ttl <1-255>] …»',
    ],
    [
      inside('global_defs', 'lvs_sync_daemon eth0 inst A id <|>'),
      'lvs_sync_daemon IFNAME [NAME] [inst NAME] [id «<0-255>»] [maxlen <1-65507>] [port <1-65535>] [ttl <1-255>] …',
    ],
    [inside('global_defs', 'smtp_server 192.0.2.1 <|>'), 'smtp_server HOST «[PORT]»'],
    [instance('use_vmac <|>'), 'use_vmac «[IFNAME]» [MAC] [name IFNAME] [netlink_notify_msg] [group GROUP]'],
    [
      instance('use_vmac vrrp0 <|>'),
      'use_vmac [IFNAME] «[MAC] [name IFNAME] [netlink_notify_msg] [group GROUP]»',
    ],
    [
      instance('use_vmac vrrp0 name <|>'),
      'use_vmac [IFNAME] [MAC] [name «IFNAME»] [netlink_notify_msg] [group GROUP]',
    ],
    [instance('notify_master "/bin/x" <|>'), 'notify_master COMMAND «[USER]» [GROUP]'],
    [instance('notify_master "/bin/<|>x"'), 'notify_master «COMMAND» [USER] [GROUP]'],
    [instance('track_script {\n        <|>\n    }'), '«NAME» [weight <-253..253> [reverse|noreverse]]'],
    [instance('track_script {\n        chk <|>\n    }'), 'NAME «[weight <-253..253> [reverse|noreverse]]»'],
    [
      instance('track_script {\n        chk weight <|>\n    }'),
      'NAME [weight «<-253..253>» [reverse|noreverse]]',
    ],
    [
      instance('track_script {\n        chk weight 5 re<|>\n    }'),
      'NAME [weight <-253..253> «[reverse|noreverse]»]',
    ],
    [
      address('192.0.2.1/24 <|>'),
      'IPADDR[/PREFIX] «[dev IFNAME] [scope SCOPE] [broadcast IPV4|+|-] [label LABEL] [peer IPADDR] [home] [-nodad] …»',
    ],
    [
      address('192.0.2.1/24 de<|>'),
      'IPADDR[/PREFIX] «[dev IFNAME] [scope SCOPE] [broadcast IPV4|+|-] [label LABEL] [peer IPADDR] [home] [-nodad] …»',
    ],
    [
      address('192.0.2.1/24 dev <|>'),
      'IPADDR[/PREFIX] [dev «IFNAME»] [scope SCOPE] [broadcast IPV4|+|-] [label LABEL] [peer IPADDR] [home] [-nodad] …',
    ],
    [
      address('192.0.2.1/24 dev eth0 preferred_lft <|>'),
      'IPADDR[/PREFIX] [dev IFNAME] [scope SCOPE] [broadcast IPV4|+|-] [label LABEL] [preferred_lft «SECONDS|forever»] …',
    ],
    [
      route('<|>'),
      '[TYPE] «IPADDR[/PREFIX]|default» [inet] [inet6] [to [TYPE] IPADDR[/PREFIX]|default] [src IPADDR] …',
    ],
    [
      route('192.0.2.0/24 via <|>'),
      '[TYPE] IPADDR[/PREFIX]|default [inet] [inet6] [to [TYPE] IPADDR[/PREFIX]|default] [via [inet|inet6] «IPADDR»] …',
    ],
    [
      route('192.0.2.0/24 via 192.0.2.1 metric 5<|>'),
      '[TYPE] IPADDR[/PREFIX]|default [inet] [inet6] [via [inet|inet6] IPADDR] [metric «<0-4294967295>»] …',
    ],
    [
      rule('from <|>'),
      '[inet] [inet6] [not] [from «IPADDR[/PREFIX]|default»] [to IPADDR[/PREFIX]|default] [table TABLE] …',
    ],
    [
      rule('from 192.0.2.0/24 table <|>'),
      '[inet] [inet6] [not] [from IPADDR[/PREFIX]|default] [to IPADDR[/PREFIX]|default] [table «TABLE»] …',
    ],
  ])('%j: %s', (fixture, expected) => expect(signatureLines(fixture)[0]).toBe(expected));
});

test('what a line can be stands in signatures of its own', () => {
  expect(signatureLines('virtual_server group <|>')).toEqual([
    'virtual_server group «NAME»',
    'virtual_server IPADDR «[PORT]»',
    'virtual_server fwmark «<0-4294967295>»',
  ]);
});

test('the active argument is explained', () => {
  expect(parameterText(instance('track_script {\n        chk weight <|>\n    }'))).toMatchInlineSnapshot(`
    "What the tracker does to the priority here, in place of the weight of its definition: a positive one is added while all is well, a negative one while it is not. 0 means FAULT on failure.

    A whole number · -253 to 253"
  `);
  expect(parameterText(inside('global_defs', 'smtp_server 192.0.2.1 <|>'), 'zh')).toMatchInlineSnapshot(
    `"端口号 · 1 到 65535 · 默认 25"`,
  );
  expect(parameterText(address('192.0.2.1/24 dev <|>'))).toMatchInlineSnapshot(`
    "The interface that gets the address, else that of the instance; in \`static_ipaddress\` else the default interface. For a virtual address it is tracked: its loss means FAULT, unless \`no_track\` follows. One that is missing at start stops VRRP, unless \`dynamic_interfaces\` is set.

    The name of a network interface"
  `);
});

describe('nothing', () => {
  test.each([
    ['where one argument at most can stand', instance('priority <|>')],
    ['on the keyword', 'virtual_ser<|>ver 192.0.2.1 80 {\n}'],
    ['in a comment', 'virtual_server 192.0.2.1 # <|>'],
    ['in an unknown line', instance('nonsense <|>')],
    ['in an unknown block', 'nonsense {\n    virtual_server <|>\n}\n'],
    ['behind the last argument', 'virtual_server 192.0.2.1 80 <|>'],
    ['behind all options', instance('track_script {\n        chk weight 5 reverse <|>\n    }')],
    ['behind the brace', 'virtual_server 192.0.2.1 80 { <|>'],
    ['where a statement begins', instance('<|>')],
  ])('%s', (_, fixture) => expect(signatureLines(fixture)).toEqual([]));

  test('while a person indents', () => {
    const fixture = instance('track_script {\n        <|>\n    }');
    expect(signatureLines(fixture, ' ')).toEqual([]);
    expect(signatureLines(fixture)).not.toEqual([]);
  });
});

test('in an included part of a block, and while braces are missing', () => {
  const included =
    'vrrp_instance A {\n    include part.conf\n}\n#- part.conf\nvirtual_ipaddress {\n    192.0.2.1 label <|>\n';
  expect(signatureLines(included)[0]).toContain('[label «LABEL»]');
  expect(
    signatureLines('vrrp_instance A {\n    track_script {\n        chk weight <|>\n\nvrrp_instance B {\n')[0],
  ).toContain('«<-253..253>»');
});
