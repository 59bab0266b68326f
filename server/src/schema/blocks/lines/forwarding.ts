/** How packets reach a real server: the words of `lb_kind` and its relatives. */
import { arg, option } from '../../define.ts';
import { enumeration } from '../../types/enumeration.ts';
import { port } from '../../types/port.ts';

export const forwardingMethod = arg(
  'method',
  enumeration([
    {
      value: 'NAT',
      doc: {
        en: 'Rewrites the destination address and port, and the answer on its way back. Servers need the balancer as their gateway and IP forwarding on it; ports may differ. For small farms and for servers that cannot be changed.',
        zh: '改写目标地址和端口，应答返回时再改回来。服务器的网关要指向均衡器，均衡器要打开 IP 转发；端口可以不同。适合小规模集群和不便改动的服务器。',
      },
    },
    {
      value: 'DR',
      doc: {
        en: "Sends the packet unchanged to the server's MAC address. Balancer and servers share a link, every server carries the VIP on loopback (/32) with `arp_ignore=1` and `arp_announce=2`; ports must be equal. The fastest method, for most sites.",
        zh: '报文内容不变，只发到服务器的 MAC 地址。均衡器与服务器须在同一链路，每台服务器在环回接口上配 VIP（/32），并设 `arp_ignore=1`、`arp_announce=2`；端口必须相同。性能最好，适合多数场合。',
      },
    },
    {
      value: 'TUN',
      doc: {
        en: 'Wraps the packet in a tunnel to the server, which may stand in another network. Servers need the tunnel interface with the VIP and a relaxed `rp_filter`; ports must be equal, and the tunnel header lowers the MTU. For servers that are far away.',
        zh: '把报文封装进隧道送到服务器，服务器可以在别的网络。服务器要有带 VIP 的隧道接口，并放宽 `rp_filter`；端口必须相同，隧道头会减小 MTU。适合距离较远的服务器。',
      },
    },
  ]),
  { onInvalid: 'ignored' },
);

/** The tunnel of `TUN`; before 2.0.18 it was always `ipip`. */
export const tunnelOptions = [
  option(
    'type',
    [
      arg(
        'tunnel',
        enumeration([
          {
            value: 'ipip',
            doc: {
              en: 'IP in IP, 20 bytes per packet and known to every system. For most sites.',
              zh: 'IP in IP，每个报文多 20 字节，各系统都支持。适合多数场合。',
            },
          },
          {
            value: 'gue',
            doc: {
              en: 'Generic UDP encapsulation; needs `port`. For networks that pass UDP only, and for cards that spread load by UDP ports.',
              zh: '通用 UDP 封装（GUE），需要 `port`。适合只放行 UDP 的网络，以及按 UDP 端口分摊负载的网卡。',
            },
          },
          {
            value: 'gre',
            doc: {
              en: 'Generic routing encapsulation, with an optional checksum. For servers and networks that are set up for GRE.',
              zh: '通用路由封装（GRE），可带校验和。适合已按 GRE 配置的服务器和网络。',
            },
          },
        ]),
        { default: 'ipip' },
      ),
    ],
    {
      since: '2.0.18',
      doc: {
        en: 'Which tunnel wraps the packets; each server needs the counterpart. Read with every method, but only `TUN` uses it.',
        zh: '用哪种隧道封装报文；每台服务器要有对应的隧道接口。各种方式都会读入，但只有 `TUN` 使用。',
      },
    },
  ),
  option('port', [arg('port', port())], {
    since: '2.0.18',
    doc: {
      en: 'The UDP port on which the servers take `gue`. Without it, or with another type, all tunnel words of the line are reported and ignored.',
      zh: '服务器接收 `gue` 的 UDP 端口。`gue` 缺了它，或别的类型写了它，这一行的隧道设置都会被报告并忽略。',
    },
  }),
  option('nocsum', [], {
    since: '2.0.18',
    doc: {
      en: 'No checksum in the header of the tunnel, as without any of the three words. For most networks, since the inner packet has its own.',
      zh: '隧道头不带校验和，三个词都不写时也是如此。适合多数网络，内层报文自有校验和。',
    },
  }),
  option('csum', [], {
    since: '2.0.18',
    doc: {
      en: 'A checksum in the header of `gue` or `gre`. For networks that drop UDP without one; `ipip` is reported and the words ignored.',
      zh: '`gue` 或 `gre` 的隧道头带校验和。适合会丢弃无校验和 UDP 的网络；用于 `ipip` 会被报告，设置被忽略。',
    },
  }),
  option('remcsum', [], {
    since: '2.0.18',
    doc: {
      en: 'Leaves the checksum of the inner packet to the receiving server, for `gue` only. For balancers that save work; the server must know it.',
      zh: '把内层报文的校验和留给接收的服务器计算，只用于 `gue`。适合要减轻负担的均衡器；服务器须支持。',
    },
  }),
];
