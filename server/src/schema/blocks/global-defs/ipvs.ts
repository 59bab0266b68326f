/** The table of IPVS as a whole. */
import { arg, type DirectiveData, directive, option } from '../../define.ts';
import { enumeration } from '../../types/enumeration.ts';
import { integer } from '../../types/integer.ts';
import { laterInterface } from '../../types/interface.ts';
import { ipAddress } from '../../types/ip-address.ts';
import { refersToName } from '../../types/name.ts';

export const ipvsSettings: readonly DirectiveData[] = [
  directive('lvs_timeouts', {
    options: [
      option('tcp', [arg('value', integer({ min: 0, max: 2678400, unit: 's' }), { onInvalid: 'ignored' })], {
        since: '1.2.24',
        doc: { en: 'How long idle TCP connections are remembered.', zh: '空闲 TCP 连接保留多久。' },
      }),
      option(
        'tcpfin',
        [arg('value', integer({ min: 0, max: 2678400, unit: 's' }), { onInvalid: 'ignored' })],
        {
          since: '1.2.24',
          doc: {
            en: 'How long TCP connections are remembered after their end was announced.',
            zh: 'TCP 连接宣告结束后保留多久。',
          },
        },
      ),
      option('udp', [arg('value', integer({ min: 0, max: 2678400, unit: 's' }), { onInvalid: 'ignored' })], {
        since: '1.2.24',
        doc: { en: 'How long UDP flows are remembered.', zh: 'UDP 流保留多久。' },
      }),
    ],
    since: '1.2.24',
    build: ['lvs'],
    doc: {
      en: 'How long IPVS remembers idle TCP connections, closing ones and UDP flows.',
      zh: 'IPVS 保留空闲 TCP 连接、正在关闭的连接和 UDP 流的时间。',
    },
  }),
  directive('lvs_flush', {
    since: '1.2.23',
    build: ['lvs'],
    duplicates: 'idempotent',
    doc: {
      en: 'Empties the IPVS table at start, so that nothing of an earlier run or of `ipvsadm` is left in it.',
      zh: '启动时清空 IPVS 表，不留下上次运行或 `ipvsadm` 的任何内容。',
    },
  }),
  directive('lvs_flush_on_stop', {
    args: [
      arg(
        'mode',
        enumeration([
          {
            value: 'VS',
            doc: {
              en: 'Removes the virtual servers of this configuration only, and leaves what others put there.',
              zh: '只删除本配置的虚拟服务器，保留别人添加的内容。',
            },
          },
        ]),
        { optional: true, onInvalid: 'ignored' },
      ),
    ],
    since: '2.2.0',
    build: ['lvs'],
    doc: {
      en: 'Empties the IPVS table in one step at shutdown, in place of removing servers one by one.',
      zh: '停止时一次清空 IPVS 表，而不是逐个删除服务器。',
    },
  }),
  directive('lvs_flush_onstop', {
    args: [arg('mode', enumeration(['VS']), { optional: true, onInvalid: 'ignored' })],
    since: '2.0.15',
    deprecated: { since: '2.2.0', use: 'lvs_flush_on_stop' },
    build: ['lvs'],
    doc: { en: 'The former spelling of `lvs_flush_on_stop`.', zh: '`lvs_flush_on_stop` 的旧写法。' },
  }),
  directive('lvs_sync_daemon', {
    args: [arg('interface', laterInterface)],
    options: [
      {
        args: [arg('instance', refersToName('vrrp_instance', { silent: true }))],
        deprecated: { since: '2.1.0', use: 'inst' },
      },
      option('inst', [arg('value', refersToName('vrrp_instance', { silent: true }))], {
        since: '2.1.0',
        doc: {
          en: 'The instance whose state decides who sends and who receives.',
          zh: '由该实例的状态决定谁发送、谁接收。',
        },
      }),
      option('id', [arg('value', integer({ min: 0, max: 255 }), { onInvalid: 'ignored' })], {
        since: '1.2.24',
        doc: {
          en: 'The number that ties the nodes together; the VRID unless given.',
          zh: '把各节点联系在一起的编号，不写则取 VRID。',
        },
      }),
      option('maxlen', [arg('value', integer({ min: 1, max: 65507 }), { onInvalid: 'ignored' })], {
        since: '1.2.24',
        doc: { en: 'The longest packet.', zh: '报文的最大长度。' },
      }),
      option('port', [arg('value', integer({ min: 1, max: 65535 }), { onInvalid: 'ignored' })], {
        since: '1.2.24',
        doc: { en: 'The UDP port of the packets.', zh: '报文使用的 UDP 端口。' },
      }),
      option('ttl', [arg('value', integer({ min: 1, max: 255 }), { onInvalid: 'ignored' })], {
        since: '1.2.24',
        doc: { en: 'How many routers the packets may pass.', zh: '报文最多经过多少个路由器。' },
      }),
      option('group', [arg('value', ipAddress({ multicast: true }))], {
        since: '1.2.24',
        doc: { en: 'The multicast group of the packets.', zh: '报文使用的组播组。' },
      }),
    ],
    since: '1.2.20',
    build: ['lvs', 'vrrp'],
    duplicates: 'first-wins',
    rank: 12,
    doc: {
      en: 'Copies the IPVS connection table from the MASTER to its backups, so that connections survive a failover.',
      zh: '把 IPVS 连接表从 MASTER 复制到备机，使连接在故障切换后得以保留。',
      body: {
        en: "Without it the new MASTER knows nothing of open connections: clients must connect again, and persistence is forgotten. The instance decides the direction, so name the one that holds the virtual servers' addresses with `inst`.\n\nIf omitted: connections are not copied. If wrong: a second statement is reported and ignored; a bad option is reported and its default used.\n\nThe packets are multicast without a signature. Use a link of its own, and the same `id` on all nodes; it is the VRID unless given.",
        zh: '没有它，新的 MASTER 不知道已有的连接：客户端必须重连，会话保持也会丢失。复制方向由实例决定，请用 `inst` 写出持有虚拟服务器地址的那个实例。\n\n省略时：不复制连接。写错时：第二条会被报告并忽略；错误的选项会被报告并使用默认值。\n\n报文以组播发送且没有签名。请使用专用链路，所有节点的 `id` 要相同；不写则取 VRID。',
      },
      see: ['virtual_server', 'vrrp_instance.lvs_sync_daemon_interface'],
    },
  }),
];
