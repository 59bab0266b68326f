/** The checker that follows a number in a file. */
import { arg, block, directive } from '../../define.ts';
import { INT_MAX, integer } from '../../types/integer.ts';
import { refersToName } from '../../types/name.ts';
import { reversalOrNot } from '../lines/reverse.ts';
import { laidOut, serviceLines } from '../virtual-server/examples.ts';

/** The smallest service whose server follows a file. */
function steered(...lines: readonly string[]): string {
  return laidOut([
    'track_file web_1_load {',
    'file /run/lb/web_1_load',
    '}',
    ...serviceLines(
      ['lb_algo wrr'],
      ['real_server 192.0.2.21 80 {', 'weight 10', 'FILE_CHECK {', ...lines, '}', '}'],
    ),
  ]);
}

export const fileCheck = block('FILE_CHECK', {
  since: '2.1.0',
  repeatable: true,
  duplicates: 'accumulates',
  doc: {
    en: 'Follows the number in a `track_file`: it changes the weight of the server, or takes it out.',
    zh: '跟踪 `track_file` 中的数字，据此改变服务器的权重或把它摘除。',
    body: {
      en: 'A script, a deployment or an operator writes a number, and the daemon acts at once, without an interval. The number times the weight is added to the weight of the server: −5 in the file and a weight of 1 leave 5 of 10. With weight 0 every number but 0 takes the server out.\n\nIf omitted: only the other checkers decide. If wrong: without a valid `track_file` the checker is ignored with a message.\n\nThe file belongs to this balancer; write it on all of them.',
      zh: '脚本、发布流程或运维人员写入一个数字，守护进程立即行动，没有间隔。数字乘以权重后加到服务器的权重上：文件里是 −5、权重为 1，原来的 10 就剩 5。权重为 0 时，任何非零数字都会摘除服务器。\n\n省略时：只由其他检查器决定。写错时：没有有效的 `track_file`，检查器会被忽略并提示。\n\n文件只属于本均衡器，各个均衡器上都要写。',
    },
    pitfalls: [
      {
        en: 'Without a weight here and in the `track_file` it is 1: a 1 in the file raises the share of the server and does not take it out.',
        zh: '这里和 `track_file` 都没写权重时，权重为 1：文件里写 1 会加大服务器的份额，而不是摘除它。',
      },
    ],
    example: steered('track_file web_1_load', 'weight 1'),
    see: [
      'track_file',
      'virtual_server.real_server.FILE_CHECK.weight',
      'virtual_server.real_server.MISC_CHECK',
    ],
  },
  body: [
    directive('track_file', {
      args: [arg('name', refersToName('track_file'))],
      since: '2.1.0',
      fatalWhenMissing: true,
      required: true,
      rank: 1,
      doc: {
        en: 'The file to follow, by the name of its block, which stands above.',
        zh: '要跟踪的文件，写其块名，该块须在上文定义。',
        body: {
          en: 'Several servers may follow one file, which takes them out together, for instance those of one rack. VRRP instances may follow it as well, and each uses its own weight.\n\nIf omitted: the checker is ignored with a message. If wrong: a name that no block above this line has is reported, and the checker is ignored with a second message. A file that does not exist counts as 0.',
          zh: '多台服务器可以跟踪同一个文件，例如同一机架上的，以便一起摘除。VRRP 实例也可以跟踪它，各用各的权重。\n\n省略时：检查器会被忽略并提示。写错时：上文没有这个名称的块会被报告，随后又有一条消息说检查器被忽略。文件不存在按 0 处理。',
        },
        example: steered('track_file web_1_load', 'weight 0'),
        see: ['track_file', 'virtual_server.real_server.FILE_CHECK.weight'],
      },
    }),
    directive('weight', {
      args: [
        arg('weight', integer({ min: -INT_MAX, max: INT_MAX }), { onInvalid: 'ignored' }),
        { ...reversalOrNot, since: '2.1.0' },
      ],
      since: '2.1.0',
      default: { en: 'the weight of the track_file', zh: 'track_file 的权重' },
      rank: 2,
      doc: {
        en: 'By how much the number in the file is multiplied, in place of the weight of the file; 0 makes any other number a failure.',
        zh: '文件中的数字所乘的系数，代替文件自身的权重；0 表示数字非零即失败。',
        body: {
          en: 'With 1 the file holds the change itself, with −1 a load that is taken off, with 10 steps of ten. A weight that falls to 0 or below lets the server drain, and open connections go on; only 0 here takes it out.\n\nIf omitted: weight and direction of the `track_file`, where 1 is usual. If wrong: what cannot be read is reported and ignored, so is the whole line when its second word is unknown.\n\nThe result counts for `quorum` and is seen by weighted schedulers only.',
          zh: '写 1，文件里就是变化量本身；写 −1，是要扣除的负载；写 10，每步为十。权重降到 0 或以下会让服务器排空，已有连接继续；只有这里写 0 才会摘除它。\n\n省略时：用 `track_file` 的权重和方向，通常是 1。写错时：读不懂的值会被报告并忽略；第二个词不认识时，整行都被忽略。\n\n结果会计入 `quorum`，只有加权算法看得到它。',
        },
        example: steered('track_file web_1_load', 'weight -1'),
        see: ['virtual_server.real_server.weight', 'track_file', 'virtual_server.quorum'],
      },
    }),
  ],
});
