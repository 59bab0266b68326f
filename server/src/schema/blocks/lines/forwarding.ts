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
              en: 'IP in IP, the plain tunnel that every system knows.',
              zh: 'IP in IP，各系统都支持的普通隧道。',
            },
          },
          {
            value: 'gue',
            doc: {
              en: 'Generic UDP encapsulation; needs `port`, and spreads over the queues of network cards.',
              zh: '通用 UDP 封装（GUE），需要 `port`，便于网卡多队列分摊。',
            },
          },
          { value: 'gre', doc: { en: 'Generic routing encapsulation.', zh: '通用路由封装（GRE）。' } },
        ]),
        { default: 'ipip' },
      ),
    ],
    { since: '2.0.18', doc: { en: 'The kind of tunnel.', zh: '隧道类型。' } },
  ),
  option('port', [arg('port', port())], {
    since: '2.0.18',
    doc: {
      en: 'The UDP port of the tunnel; `gue` alone has one, and needs it.',
      zh: '隧道的 UDP 端口，只有 `gue` 使用且必须写。',
    },
  }),
  option('nocsum', [], {
    since: '2.0.18',
    doc: { en: 'No checksum in the header of the tunnel.', zh: '隧道头不带校验和。' },
  }),
  option('csum', [], {
    since: '2.0.18',
    doc: { en: 'A checksum in the header of the tunnel.', zh: '隧道头带校验和。' },
  }),
  option('remcsum', [], {
    since: '2.0.18',
    doc: {
      en: 'Leaves the checksum of the inner packet to the receiver.',
      zh: '把内层报文的校验和交给接收端计算。',
    },
  }),
];
