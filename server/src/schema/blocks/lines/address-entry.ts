/** One address of a list of addresses. */
import { arg, type Line, option } from '../../define.ts';
import { broadcast } from '../../types/broadcast.ts';
import { networkInterface } from '../../types/interface.ts';
import { ipAddress } from '../../types/ip-address.ts';
import { lifetime } from '../../types/lifetime.ts';
import { refersToName } from '../../types/name.ts';
import { prefix } from '../../types/prefix.ts';
import { scope } from '../../types/routing-name.ts';
import { text } from '../../types/text.ts';

const words = [arg('address', prefix)];

const common = [
  option('dev', [arg('interface', networkInterface)], {
    doc: {
      en: 'The interface that gets the address, else that of the instance; in `static_ipaddress` else the default interface. For a virtual address it is tracked: its loss means FAULT, unless `no_track` follows. One that is missing at start stops VRRP, unless `dynamic_interfaces` is set.',
      zh: '添加地址的接口，不写则为实例的接口，在 `static_ipaddress` 中则为默认接口。虚拟地址所在的接口会被跟踪：它断开就进入 FAULT，除非后面写了 `no_track`。启动时不存在的接口会让 VRRP 停止，除非设置了 `dynamic_interfaces`。',
    },
  }),
  option('scope', [arg('scope', scope)], {
    doc: {
      en: 'How far the address is good: with `link` the kernel does not pick it as source towards destinations behind a router. IPv4 only; on IPv6 it is reported and ignored.',
      zh: '地址的有效范围：写 `link`，内核就不会拿它作为去往路由器之外目标的源地址。仅用于 IPv4，写在 IPv6 地址上会被报告并忽略。',
    },
  }),
  option('broadcast', [arg('broadcast', broadcast)], {
    aliases: ['brd'],
    doc: {
      en: 'The broadcast address of the network: `+` sets all host bits, `-` clears them; both need a prefix of at most 30. A wrong value drops the whole address, as does the word on an IPv6 one. If in doubt write `brd +`.',
      zh: '网段的广播地址：`+` 把主机位全置 1，`-` 全置 0，二者都要求前缀不超过 30。取值错误会丢弃整个地址，写在 IPv6 地址上也一样。拿不准就写 `brd +`。',
    },
  }),
  option('label', [arg('label', text({ label: 'LABEL', maxBytes: 15 }))], {
    doc: {
      en: 'The name under which old tools such as `ifconfig` show the address, for example `eth0:1`. One longer than 15 characters drops the address; on IPv6 it is reported and ignored.',
      zh: '供 `ifconfig` 等旧工具显示的名称，例如 `eth0:1`。超过 15 个字符会丢弃该地址；写在 IPv6 地址上会被报告并忽略。',
    },
  }),
  option('peer', [arg('peer', ipAddress({ whole: true }))], {
    since: '2.0.0',
    doc: {
      en: 'The address at the other end of a point-to-point link. The prefix of the entry itself then counts for nothing, and a broadcast address is ignored.',
      zh: '点对点链路另一端的地址。写了它，条目自身的前缀不再算数，广播地址也会被忽略。',
    },
  }),
  option('home', [], {
    since: '1.3.6',
    doc: {
      en: 'Marks the home address of a mobile IPv6 node, which it keeps while it is elsewhere.',
      zh: '标记移动 IPv6 节点的家乡地址，节点身在别处时仍保留它。',
    },
  }),
  option('-nodad', [], {
    since: '1.3.6',
    doc: {
      en: 'Has the kernel look for duplicates of an IPv6 address first. Otherwise the daemon tells it not to, so that the address works at once after a takeover; a split brain could make it unusable.',
      zh: '让内核先检测 IPv6 地址是否重复。守护进程平常会关掉检测，使地址在接管后立即可用；若打开，一次脑裂就可能使它无法使用。',
    },
  }),
  option('mngtmpaddr', [], {
    since: '1.3.6',
    doc: {
      en: 'The kernel derives temporary privacy addresses from this IPv6 prefix and keeps renewing them.',
      zh: '内核据此 IPv6 前缀生成临时的隐私地址，并不断更新。',
    },
  }),
  option('noprefixroute', [], {
    since: '1.3.6',
    doc: {
      en: 'Adds no route for the network of the address; of use where another route to that network must stay the better one.',
      zh: '不为该地址的网段添加路由；用于必须让去往该网段的另一条路由优先的场合。',
    },
  }),
  option('autojoin', [], {
    since: '1.3.6',
    doc: {
      en: 'The kernel joins the multicast group that this address names, as a listener on the interface.',
      zh: '内核在该接口上加入这个地址所表示的组播组。',
    },
  }),
  option('no_track', [], {
    since: '2.0.3',
    doc: {
      en: 'Its interface does not cause FAULT, and when somebody deletes the address the MASTER does not resign. A static address is then not restored.',
      zh: '它所在的接口不会引起 FAULT；有人删掉该地址，MASTER 也不退位。静态地址则不再恢复。',
    },
  }),
  option('preferred_lft', [arg('lifetime', lifetime)], {
    since: '2.0.20',
    doc: {
      en: 'For how many seconds new connections may start from this IPv6 address; with 0 only answers use it. Without it a /128 gets 0, other prefixes `forever`. IPv4 addresses ignore it silently.',
      zh: '新连接可以使用该 IPv6 地址作源地址的秒数；为 0 时只用于应答。不写时，/128 按 0 处理，其他前缀按 `forever` 处理。IPv4 地址会悄悄忽略它。',
    },
  }),
];

/** A virtual address. */
export const virtualAddress: Line = {
  args: words,
  options: [
    ...common,
    option('use_vmac', [], {
      since: '2.2.0',
      doc: {
        en: 'Puts the address on a virtual MAC interface of its own, also where the instance has none. Where `use_vmac` or `use_vmac_addr` of the instance covers the address anyway it is reported.',
        zh: '把该地址放到单独的虚拟 MAC 接口上，实例没有虚拟 MAC 时也可以。若实例的 `use_vmac` 或 `use_vmac_addr` 已包括该地址，会被报告。',
      },
    }),
  ],
  unknownOption: 'skipped',
};

/** An address that stays, whatever the state. */
export const staticAddress: Line = {
  args: words,
  options: [
    ...common,
    option('track_group', [arg('group', refersToName('track_group'))], {
      since: '2.0.3',
      doc: {
        en: 'A `track_group` whose instances enter FAULT while the interface of this address is down. The group must be defined above.',
        zh: '一个 `track_group`：该地址所在接口断开期间，组内实例进入 FAULT。该组须在前面定义。',
      },
    }),
  ],
  unknownOption: 'skipped',
};
