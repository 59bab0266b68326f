/** A service of IPVS; its directives stand by theme in the folder of the same name. */
import { arg, block, directive } from '../define.ts';
import { enumeration } from '../types/enumeration.ts';
import { integer, UINT_MAX } from '../types/integer.ts';
import { ipAddress } from '../types/ip-address.ts';
import { refersToName } from '../types/name.ts';
import { port } from '../types/port.ts';
import { text } from '../types/text.ts';
import { realServer } from './real-server.ts';
import { balancing } from './virtual-server/balancing.ts';
import { defaults } from './virtual-server/defaults.ts';
import { service } from './virtual-server/examples.ts';
import { flags } from './virtual-server/flags.ts';
import { persistence } from './virtual-server/persistence.ts';
import { quorum } from './virtual-server/quorum.ts';
import { reporting } from './virtual-server/reporting.ts';
import { sorryServer } from './virtual-server/sorry-server.ts';

export const virtualServer = block('virtual_server', {
  args: [arg('address', ipAddress()), arg('port', port({ zero: true }), { optional: true })],
  alternatives: [
    [
      arg(
        'keyword',
        enumeration([
          {
            value: 'fwmark',
            doc: {
              en: 'Balances all packets that carry this firewall mark, whatever their address and port. For services with many ports or whole networks, such as passive FTP.',
              zh: '对带有该防火墙标记的所有报文做负载均衡，不论地址和端口。适合端口很多或覆盖整个网段的服务，例如被动模式 FTP。',
            },
          },
        ]),
      ),
      arg('mark', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'block-skipped' }),
    ],
    [
      arg(
        'keyword',
        enumeration([
          {
            value: 'group',
            doc: {
              en: 'Serves all addresses and marks of a `virtual_server_group`. For many addresses on the same servers, which are then checked once.',
              zh: '为 `virtual_server_group` 中的全部地址和标记提供服务。适合多个地址共用一批服务器，每台只检查一次。',
            },
          },
        ]),
      ),
      arg('group', refersToName('virtual_server_group', { silent: true })),
    ],
  ],
  build: ['lvs'],
  repeatable: true,
  duplicates: 'accumulates',
  fatalWhenMissing: true,
  rank: 5,
  snippet:
    '${1:192.0.2.10} ${2:443} {\n\tdelay_loop ${3:6}\n\tlb_algo ${4|wlc,wrr,rr,sh|}\n\tlb_kind ${5|DR,NAT,TUN|}\n\tprotocol TCP\n\treal_server ${6:192.0.2.21} ${2:443} {\n\t\tTCP_CHECK {\n\t\t\tconnect_timeout ${7:3}\n\t\t}\n\t}\n}',
  doc: {
    en: "One service of the kernel's load balancer (IPVS) and the servers behind it.",
    zh: '内核负载均衡器（IPVS）的一项服务，以及它后面的服务器。',
    body: {
      en: "Clients connect to address and port, to a firewall mark (`fwmark N`), or to a whole `group NAME`. The kernel hands each connection to a real server, and the checker process removes those that fail. Health checks run on every node; only the one that holds the address gets traffic.\n\nIf omitted: no checker process, no balancing. If wrong: without a `real_server` the service is removed; without `protocol` it becomes UDP, with a message; an unknown group name is reported only in the running daemon's log.\n\nIt does not create the address: list it in a `vrrp_instance` as well; nothing compares the two. Give all nodes the same services.",
      zh: '客户端连到地址加端口、防火墙标记（`fwmark N`）或整个 `group NAME`；内核把每个连接交给一台真实服务器，健康检查进程则摘除失效的服务器。各节点都在做健康检查，但只有持有地址的节点收到流量。\n\n省略时：不启动健康检查进程，也没有负载均衡。写错时：没有 `real_server` 的服务会被移除；没有 `protocol` 会变成 UDP 并提示；组名不存在则只在守护进程运行时的日志里报告。\n\n它不会创建地址：还要把地址写进某个 `vrrp_instance`，两处是否一致没有人核对。各节点的服务应当相同。',
    },
    pitfalls: [
      {
        en: '`protocol TCP` forgotten: the service listens for UDP and browsers get nothing.',
        zh: '忘了写 `protocol TCP`：服务变成 UDP，浏览器自然打不开。',
      },
      {
        en: 'Two blocks for the same address and port are accepted without a word.',
        zh: '同一地址和端口写了两个块，不会有任何提示。',
      },
    ],
    example:
      'virtual_server 192.0.2.100 80 {\n    delay_loop 6\n    lb_algo rr\n    lb_kind NAT\n    protocol TCP\n    real_server 192.0.2.21 80 {\n        weight 1\n        TCP_CHECK {\n            connect_timeout 3\n        }\n    }\n}',
    see: [
      'virtual_server.real_server',
      'virtual_server.lb_kind',
      'virtual_server.lb_algo',
      'virtual_server_group',
    ],
  },
  body: [
    ...balancing,
    ...persistence,
    directive('virtualhost', {
      args: [arg('host', text({ label: 'HOST' }))],
      duplicates: 'last-wins-with-error',
      rank: 14,
      doc: {
        en: 'The host name that `HTTP_GET` and `SSL_GET` ask for, where the servers hold several sites.',
        zh: '`HTTP_GET` 和 `SSL_GET` 请求的主机名，用于一台服务器承载多个站点。',
        body: {
          en: 'It becomes the Host header of the request, and with `enable_sni` the server name of TLS. A `virtualhost` of the `url`, the checker or the real server goes before it, in this order.\n\nIf omitted: the address of the server, which many sites answer with an error or a default page. If wrong: a name that the server does not know fetches the wrong site, which may pass or fail.',
          zh: '它会成为请求的 Host 头，开启 `enable_sni` 时也是 TLS 的服务器名。`url`、检查器、真实服务器自己的 `virtualhost` 依次优先。\n\n省略时：使用服务器的地址，许多站点会因此返回错误或默认页面。写错时：服务器不认识的名称会取到别的站点，结果可能通过也可能失败。',
        },
        example: service(
          ['virtualhost www.example.com'],
          [
            'real_server 192.0.2.21 80 {',
            'HTTP_GET {',
            'url {',
            'path /health',
            'status_code 200',
            '}',
            '}',
            '}',
          ],
        ),
        see: ['virtual_server.real_server.HTTP_GET', 'virtual_server.real_server.HTTP_GET.virtualhost'],
      },
    }),
    realServer,
    ...sorryServer,
    ...quorum,
    ...defaults,
    ...flags,
    ...reporting,
  ],
});
