/** The server of last resort, and how it is kept ready. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { ipAddress } from '../../types/ip-address.ts';
import { port } from '../../types/port.ts';
import { forwardingMethod, tunnelOptions } from '../lines/forwarding.ts';
import { service } from './examples.ts';

export const sorryServer: readonly DirectiveData[] = [
  directive('sorry_server', {
    args: [
      arg('address', ipAddress()),
      arg('port', port({ zero: true }), { optional: true, onInvalid: 'entry-dropped' }),
    ],
    fatalWhenMissing: true,
    rank: 7,
    doc: {
      en: 'The server of last resort, used while the service has lost its quorum.',
      zh: '最后的备用服务器，在服务失去 quorum 期间使用。',
      body: {
        en: 'When the live weight falls below `quorum`, the servers that are left are taken out and this one is put in; with the default 1 that means the last one has failed. It leaves again when the quorum is regained. Typical content: a static page with an apology and status 503.\n\nIf omitted: clients are refused while nobody is up. If wrong: an invalid address or port is reported and there is none; a port that differs from the service under DR or TUN is reset.\n\nIt has no checker and is presumed alive. `sorry_server_inhibit` and `sorry_server_lvs_method` must stand after it. It needs the same network preparation as a real server.',
        zh: '正常服务器的权重之和低于 `quorum` 时（默认 1，即最后一台真实服务器失效时），余下的都被撤下，换上这一台；恢复 quorum 后再撤走它。常见用法：返回 503 的静态致歉页。\n\n省略时：没有可用服务器期间，客户端会被拒绝。写错时：地址或端口无效会被报告，等于没有；DR 或 TUN 下端口与服务不同会被改成相同。\n\n它没有检查器，总被认为正常。`sorry_server_inhibit` 和 `sorry_server_lvs_method` 必须写在它之后。它需要与真实服务器同样的网络准备。',
      },
      pitfalls: [
        {
          en: 'A sorry page with status 200 lets caches and search engines keep it; answer 503.',
          zh: '致歉页返回 200 会被缓存和搜索引擎收录；应返回 503。',
        },
        {
          en: 'With a high `quorum` it also replaces servers that are still healthy.',
          zh: '`quorum` 设得高时，仍然健康的服务器也会被它替换下来。',
        },
      ],
      example:
        'virtual_server 192.0.2.100 80 {\n    delay_loop 6\n    lb_algo rr\n    lb_kind NAT\n    protocol TCP\n    sorry_server 192.0.2.99 80\n    real_server 192.0.2.21 80 {\n        weight 1\n        TCP_CHECK {\n            connect_timeout 3\n        }\n    }\n}',
      see: ['virtual_server.quorum', 'virtual_server.sorry_server_inhibit', 'virtual_server.real_server'],
    },
  }),
  directive('sorry_server_inhibit', {
    since: '1.2.13',
    duplicates: 'idempotent',
    doc: {
      en: 'Keeps the sorry server in the table with weight 0 while it is not needed, so that its connections go on.',
      zh: '不需要时让致歉服务器以权重 0 留在表中，其已有连接得以继续。',
      body: {
        en: 'The sorry server stands in the table from the start, without weight. It gets its weight when the quorum is lost and loses it when the quorum is back; downloads that it has begun end in peace.\n\nIf omitted: it is removed as soon as the quorum is reached, and its connections break. If wrong: above `sorry_server`, or without one, it is reported and ignored.\n\nWhere the sorry server is also a real server of the service, its setting follows the `inhibit_on_failure` of that one, with a message if they differ.',
        zh: '致歉服务器从一开始就在表中，只是没有权重。失去 quorum 时得到权重，恢复后再失去；它已经开始的下载可以做完。\n\n省略时：达到 quorum 后它立即被删除，其连接会中断。写错时：写在 `sorry_server` 之前，或根本没有它，会被报告并忽略。\n\n致歉服务器同时又是本服务的真实服务器时，以后者的 `inhibit_on_failure` 为准，不一致会有提示。',
      },
      example: service(['sorry_server 192.0.2.99 80', 'sorry_server_inhibit']),
      see: ['virtual_server.sorry_server', 'virtual_server.inhibit_on_failure'],
    },
  }),
  directive('sorry_server_lvs_method', {
    args: [forwardingMethod],
    options: tunnelOptions,
    since: '1.3.6',
    default: { en: 'that of the virtual server', zh: '虚拟服务器的设置' },
    doc: {
      en: 'How packets reach the sorry server, where it is not as for the others; stands below `sorry_server`.',
      zh: '到致歉服务器的转发方式，用于与其他服务器不同的情况；须写在 `sorry_server` 之后。',
      body: {
        en: 'The machine with the apology often stands apart: in another network, reached by `TUN`, or on another port, which only `NAT` can map. The kernel keeps a method for each server, so the real servers may go on with `DR`.\n\nIf omitted: it is reached as the real servers are, and needs the same preparation. If wrong: an unknown word is reported and the method of the service stays; above `sorry_server` the line is reported and ignored.\n\nWith `DR` or `TUN` a port of its own is reset to that of the service.',
        zh: '放致歉页的机器往往另在一处：在别的网络，用 `TUN` 到达；或在别的端口，只有 `NAT` 能映射。内核为每台服务器单独记录方式，真实服务器仍可用 `DR`。\n\n省略时：与真实服务器的到达方式相同，也需要同样的准备。写错时：不认识的词会被报告，仍用服务的方式；写在 `sorry_server` 之前会被报告并忽略。\n\n用 `DR` 或 `TUN` 时，不同的端口会被改成服务的端口。',
      },
      example: service(['lb_kind DR', 'sorry_server 192.0.2.99 8080', 'sorry_server_lvs_method NAT']),
      see: ['virtual_server.sorry_server', 'virtual_server.lb_kind', 'virtual_server.real_server.lvs_method'],
    },
  }),
];
