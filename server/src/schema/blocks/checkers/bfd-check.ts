/** The checker that follows a BFD session. */
import { arg, block, directive } from '../../define.ts';
import { refersToName } from '../../types/name.ts';
import { onOff } from '../lines/on-off.ts';
import { laidOut, serviceLines } from '../virtual-server/examples.ts';

/** The smallest service whose server follows a session. */
function following(...lines: readonly string[]): string {
  return laidOut([
    'bfd_instance web_1 {',
    'neighbor_ip 192.0.2.21',
    'source_ip 192.0.2.5',
    '}',
    ...serviceLines([], ['real_server 192.0.2.21 80 {', 'weight 1', 'BFD_CHECK {', ...lines, '}', '}']),
  ]);
}

export const bfdCheck = block('BFD_CHECK', {
  since: '2.0.0',
  build: ['bfd'],
  repeatable: true,
  duplicates: 'accumulates',
  doc: {
    en: 'Takes the server out while a BFD session to it is down, within milliseconds.',
    zh: '到服务器的 BFD 会话断开时摘除它，毫秒级生效。',
    body: {
      en: 'The BFD process of the daemon exchanges small packets with the server, and this checker follows its verdict. Three lost packets at 50 ms each are noticed in 150 ms, where other checkers need seconds. The server must run BFD too, for instance in FRR or BIRD.\n\nIf omitted: other checkers, at the pace of `delay_loop`. If wrong: without a valid `name` the checker is removed with a message, and the server may count as healthy for ever.\n\nIt has neither interval nor retries; both belong to the `bfd_instance`. It tells nothing of the service, so keep a checker for that.',
      zh: '守护进程的 BFD 进程与服务器交换小报文，本检查器按它的判定行事。每 50 毫秒一个报文，丢三个，150 毫秒就能发现，别的检查器要几秒。服务器上也要运行 BFD，例如 FRR 或 BIRD。\n\n省略时：只有其他检查器，按 `delay_loop` 的节奏。写错时：没有有效的 `name`，检查器会被移除并提示，服务器可能永远算健康。\n\n它没有间隔和重试，这些属于 `bfd_instance`。它不说明服务是否正常，仍要保留针对服务的检查器。',
    },
    example: following('name web_1'),
    see: [
      'bfd_instance',
      'virtual_server.real_server.BFD_CHECK.name',
      'virtual_server.real_server.TCP_CHECK',
    ],
  },
  body: [
    directive('name', {
      args: [arg('name', refersToName('bfd_instance'))],
      since: '2.0.0',
      required: true,
      rank: 1,
      doc: {
        en: 'The session to follow, by the name of its `bfd_instance`, which stands above.',
        zh: '要跟踪的会话，写其 `bfd_instance` 的名称，须在上文定义。',
        body: {
          en: 'One session may serve a server in several services: each has its own block with the same name. The session should lead to the server itself, not to a router before it.\n\nIf omitted: the checker is removed with a message. If wrong: so it is for a name that no `bfd_instance` above this line has, for two names in one block, and for a session that this server follows already.',
          zh: '一个会话可供同一台服务器的多项服务使用：各自写一个块，名称相同。会话应通向服务器本身，而不是它前面的路由器。\n\n省略时：检查器会被移除并提示。写错时：上文没有这个名称的 `bfd_instance`、一个块里写了两个名称、本服务器已经跟踪了该会话，都会如此。',
        },
        example: following('name web_1'),
        see: ['bfd_instance', 'virtual_server.real_server.BFD_CHECK'],
      },
    }),
    directive('alpha', {
      args: [onOff],
      since: '2.0.0',
      default: { en: 'that of the real server', zh: '真实服务器的设置' },
      doc: {
        en: 'Treats the server as down until the session is up.',
        zh: '会话建立之前把服务器视为失效。',
        body: {
          en: 'A session takes a moment to come up, and until then the server would count as healthy: with this it gets clients only afterwards.\n\nIf omitted: as the real server says, then the service; without both it is in from the start. If wrong: a word that is no boolean is reported and ignored. Where the server runs no BFD at all, it then never comes in.',
          zh: '会话建立需要片刻，在此之前服务器会算作健康：写了它，会话建立后才会接到客户端。\n\n省略时：按真实服务器的设置，其次是服务的设置；都没有时，一开始就在表中。写错时：不是布尔值的词会被报告并忽略。服务器根本没运行 BFD 时，它永远进不来。',
        },
        example: following('name web_1', 'alpha on'),
        see: ['virtual_server.real_server.alpha', 'virtual_server.real_server.BFD_CHECK'],
      },
    }),
  ],
});
