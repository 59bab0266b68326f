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
        doc: {
          en: 'How long an established TCP connection without traffic is remembered. Above the longest pause of a session.',
          zh: '没有流量的已建立 TCP 连接保留多久，应大于会话中最长的停顿。',
        },
      }),
      option(
        'tcpfin',
        [arg('value', integer({ min: 0, max: 2678400, unit: 's' }), { onInvalid: 'ignored' })],
        {
          since: '1.2.24',
          doc: {
            en: 'How long a TCP connection is remembered after one side has closed it. Shorter frees memory, too short cuts off the rest of an answer.',
            zh: '一方关闭后，TCP 连接再保留多久。短则省内存，太短会截断尚未传完的应答。',
          },
        },
      ),
      option('udp', [arg('value', integer({ min: 0, max: 2678400, unit: 's' }), { onInvalid: 'ignored' })], {
        since: '1.2.24',
        doc: {
          en: 'How long a client stays with its server after the last UDP packet.',
          zh: '最后一个 UDP 报文之后，客户端与服务器的对应关系保留多久。',
        },
      }),
    ],
    since: '1.2.24',
    build: ['lvs'],
    doc: {
      en: 'How long IPVS remembers idle TCP connections, closing ones and UDP flows.',
      zh: 'IPVS 保留空闲 TCP 连接、正在关闭的连接和 UDP 流的时间。',
      body: {
        en: "A connection that IPVS has forgotten is broken: its next packet belongs to nobody, and the client sees a reset or silence. So a long session without traffic, such as a database pool or SSH, needs a `tcp` above its longest pause. Large values cost memory on a balancer with many short flows.\n\nIf omitted: the kernel's own times: 900 s, 120 s and 300 s. If wrong: a bad value or an unknown word is reported and ignored, the other words count; 0 leaves the time of the kernel.\n\nThey hold for the whole table, not for one service, and stay when the daemon stops. Persistence has its own time, `persistence_timeout`. Nodes should have the same.",
        zh: '被 IPVS 忘掉的连接就断了：它的下一个报文无人认领，客户端看到的是复位或没有响应。所以数据库连接池、SSH 这类长时间没有流量的会话，`tcp` 要大于最长的停顿。短流量很多的均衡器上，取值大会占用更多内存。\n\n省略时：内核自己的时间，即 900 秒、120 秒和 300 秒。写错时：无效的值或未知的词会被报告并忽略，其余的词有效；0 表示沿用内核的时间。\n\n它们对整个表有效，而不是某个服务，守护进程停止后也不恢复。会话保持另有时间 `persistence_timeout`。各节点应当相同。',
      },
      example:
        'global_defs {\n    lvs_timeouts tcp 3600 tcpfin 60 udp 120\n}\nvirtual_server 192.0.2.100 443 {\n    lb_algo wlc\n    lb_kind NAT\n    protocol TCP\n    real_server 198.51.100.11 443 {\n        TCP_CHECK {\n        }\n    }\n}',
      see: ['virtual_server.persistence_timeout', 'global_defs.lvs_sync_daemon', 'virtual_server'],
    },
  }),
  directive('lvs_flush', {
    since: '1.2.23',
    build: ['lvs'],
    duplicates: 'idempotent',
    doc: {
      en: 'Empties the IPVS table at start, so that nothing of an earlier run or of `ipvsadm` is left in it.',
      zh: '启动时清空 IPVS 表，不留下上次运行或 `ipvsadm` 的任何内容。',
      body: {
        en: 'After a crash, or a stop with `--dont-release-ipvs`, services of the earlier run are still in the table. The daemon takes over those that it knows and leaves the rest. A service that is gone from the file goes on taking connections; one that exists keeps its old scheduler, with “Service already exists” in the log.\n\nIf omitted: nothing is removed at start. If wrong: words behind the keyword are not read, `lvs_flush off` empties the table too.\n\nIt removes everything, also what other programs put there, for example a Kubernetes node in IPVS mode. A reload does not empty the table.',
        zh: '崩溃之后，或以 `--dont-release-ipvs` 停止之后，上次运行的服务还留在表中。守护进程接手自己认识的，其余不动：文件中已删掉的服务继续接受连接；仍存在的服务保留旧的调度算法，日志写“Service already exists”。\n\n省略时：启动时什么都不删。写错时：不读关键字后面的词，`lvs_flush off` 同样会清空。\n\n它会删除全部内容，包括其他程序添加的，例如采用 IPVS 模式的 Kubernetes 节点。重新加载不会清空。',
      },
      example:
        'global_defs {\n    lvs_flush\n    lvs_flush_on_stop\n}\nvirtual_server 192.0.2.100 443 {\n    lb_algo wlc\n    lb_kind NAT\n    protocol TCP\n    real_server 198.51.100.11 443 {\n        TCP_CHECK {\n        }\n    }\n}',
      see: ['global_defs.lvs_flush_on_stop', 'virtual_server', 'net_namespace_ipvs'],
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
              en: 'Removes the virtual servers of this configuration only, and leaves what others put there. For machines where something else uses IPVS too.',
              zh: '只删除本配置的虚拟服务器，保留别人添加的内容。适合还有其他程序使用 IPVS 的机器。',
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
      body: {
        en: 'Normally the checker process takes out each real server and then each service, one command at a time; with thousands of them that takes time, and `child_wait_time` may run out. Bare, one command empties the whole table. With `VS` each of its own services is deleted, and the kernel drops the real servers with it.\n\nIf omitted: servers are removed one by one. If wrong: another word is reported and the setting stays.\n\nBare is for machines that belong to keepalived alone: it also deletes services that it never made. Of `omega` only `quorum_down` and the mail of the service remain: in either form no `notify_down` runs.',
        zh: '通常，健康检查进程先逐个删除真实服务器，再删除服务，每次一条命令；数量上千时很费时间，可能超过 `child_wait_time`。只写关键字时，一条命令清空整个表。写 `VS` 时，只逐个删除自己的服务，真实服务器由内核随之去掉。\n\n省略时：逐个删除服务器。写错时：其他的词会被报告，设置不变。\n\n只写关键字适合专供 keepalived 使用的机器：不是它建立的服务也会被删除。`omega` 只剩 `quorum_down` 和服务的邮件：两种写法都不会运行 `notify_down`。',
      },
      example:
        'global_defs {\n    lvs_flush_on_stop VS\n}\nvirtual_server 192.0.2.100 443 {\n    lb_algo wlc\n    lb_kind NAT\n    protocol TCP\n    real_server 198.51.100.11 443 {\n        TCP_CHECK {\n        }\n    }\n}',
      see: ['global_defs.lvs_flush', 'child_wait_time', 'virtual_server.omega'],
    },
  }),
  directive('lvs_flush_onstop', {
    args: [
      arg(
        'mode',
        enumeration([
          {
            value: 'VS',
            doc: {
              en: 'Deletes the virtual servers of this configuration only.',
              zh: '只删除本配置的虚拟服务器。',
            },
          },
        ]),
        { optional: true, onInvalid: 'ignored' },
      ),
    ],
    since: '2.0.15',
    deprecated: { since: '2.2.0', use: 'lvs_flush_on_stop' },
    build: ['lvs'],
    doc: {
      en: 'The former spelling of `lvs_flush_on_stop`.',
      zh: '`lvs_flush_on_stop` 的旧写法。',
      body: {
        en: 'It is read exactly like the present form, with or without `VS`, and the last of such lines counts. The daemon has no remark on it.\n\nIf omitted: write `lvs_flush_on_stop`. If wrong: the message names the new keyword, whichever of the two stands in the file.',
        zh: '它的读法与现在的写法完全相同，可带可不带 `VS`，多行时最后一行生效。守护进程对它没有任何提示。\n\n省略时：请写 `lvs_flush_on_stop`。写错时：不管文件中写的是哪一个，消息里都是新关键字。',
      },
      see: ['global_defs.lvs_flush_on_stop', 'global_defs.lvs_flush'],
    },
  }),
  directive('lvs_sync_daemon', {
    args: [arg('interface', laterInterface)],
    options: [
      {
        args: [arg('instance', refersToName('vrrp_instance', { silent: true }))],
        deprecated: { since: '2.1.0', use: 'inst' },
        doc: {
          en: 'The instance in the form of old releases, without `inst` before it.',
          zh: '实例名的旧写法，前面没有 `inst`。',
        },
      },
      option('inst', [arg('value', refersToName('vrrp_instance', { silent: true }))], {
        since: '2.1.0',
        doc: {
          en: 'The instance whose state decides the direction: as MASTER this node sends, otherwise it receives. Without it the node does both at once, with `id` 0.',
          zh: '由该实例的状态决定方向：MASTER 时发送，否则接收。不写则同时收发，`id` 为 0。',
        },
      }),
      option('id', [arg('value', integer({ min: 0, max: 255 }), { onInvalid: 'ignored' })], {
        since: '1.2.24',
        doc: {
          en: 'The number by which nodes recognize packets of the same group; the VRID of the instance unless given. Set it where two pairs share the link.',
          zh: '节点据此识别同一组的报文，不写则取实例的 VRID。两对节点共用链路时应当设置。',
        },
      }),
      option('maxlen', [arg('value', integer({ min: 1, max: 65507 }), { onInvalid: 'ignored' })], {
        since: '1.2.24',
        doc: {
          en: 'The longest packet in bytes. Lower it where a tunnel on the way has a smaller MTU.',
          zh: '报文的最大字节数。途中有 MTU 较小的隧道时应调小。',
        },
      }),
      option('port', [arg('value', integer({ min: 1, max: 65535 }), { onInvalid: 'ignored' })], {
        since: '1.2.24',
        doc: {
          en: 'The UDP port of the packets, 8848 unless given; the firewall must let it pass.',
          zh: '报文使用的 UDP 端口，不写则为 8848，防火墙要放行。',
        },
      }),
      option('ttl', [arg('value', integer({ min: 1, max: 255 }), { onInvalid: 'ignored' })], {
        since: '1.2.24',
        doc: {
          en: 'How many routers the packets may pass; 1 unless given, so that they stay on the link.',
          zh: '报文最多经过多少个路由器，不写则为 1，即不离开本链路。',
        },
      }),
      option('group', [arg('value', ipAddress({ multicast: true }))], {
        since: '1.2.24',
        doc: {
          en: 'The multicast group of the packets, 224.0.0.81 unless given. The same on all nodes.',
          zh: '报文使用的组播组，不写则为 224.0.0.81，各节点要相同。',
        },
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
        en: "Without it the new MASTER knows nothing of open connections: clients must connect again, and persistence is forgotten. The instance decides the direction, so name the one that holds the virtual servers' addresses with `inst`.\n\nIf omitted: connections are not copied. If wrong: a second statement is reported and ignored; a bad option is reported and its default used. An unknown instance switches the copying off; only the log says so.\n\nThe packets are multicast without a signature. Use a link of its own, and the same `id` on all nodes; it is the VRID unless given.",
        zh: '没有它，新的 MASTER 不知道已有的连接：客户端必须重连，会话保持也会丢失。复制方向由实例决定，请用 `inst` 写出持有虚拟服务器地址的那个实例。\n\n省略时：不复制连接。写错时：第二条会被报告并忽略；错误的选项会被报告并使用默认值。未知的实例会使复制停用，只有日志会说明。\n\n报文以组播发送且没有签名。请使用专用链路，所有节点的 `id` 要相同；不写则取 VRID。',
      },
      pitfalls: [
        {
          en: '`lvs_sync_daemon_interface` in the instance is the deprecated form; it is of no use without a `virtual_server` either.',
          zh: '写在实例里的 `lvs_sync_daemon_interface` 是已弃用的写法；没有 `virtual_server` 时它同样没有用处。',
        },
      ],
      example:
        'global_defs {\n    lvs_sync_daemon eth0 inst LB id 42\n}\nvrrp_instance LB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}\nvirtual_server 192.0.2.100 443 {\n    lb_algo wlc\n    lb_kind NAT\n    protocol TCP\n    real_server 198.51.100.11 443 {\n        TCP_CHECK {\n        }\n    }\n}',
      see: ['virtual_server', 'vrrp_instance.lvs_sync_daemon_interface', 'global_defs.lvs_timeouts'],
    },
  }),
];
