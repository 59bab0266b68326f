/** Options of a tunnel that do not go together. */
import type { Finding } from '../../config/finding.ts';
import { hasWord } from '../../config/quick-look.ts';
import { hasStatement, statementsOf, type Word } from '../../config/statements.ts';
import { isServed } from '../../model/virtual-server.ts';
import { defineRule } from '../rule.ts';

const KEYWORDS: readonly string[] = ['lb_kind', 'lvs_method', 'sorry_server_lvs_method'];

export const tunnelOptionsConflict = defineRule({
  id: 'tunnel-options-conflict',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['virtual_server', 'virtual_server.real_server'],
  having: { virtual_server: KEYWORDS, 'virtual_server.real_server': KEYWORDS },
  when: (chunk, token) => hasWord(chunk, token, 2),
  title: { en: 'The options of a tunnel do not go together', zh: '隧道的选项互相矛盾' },
  why: {
    en: 'Only `gue` runs over UDP, so it alone has a port, and it needs one; `ipip` has no checksum, and `gre` cannot leave it to the receiver. keepalived reports the contradiction and drops all options of the line: packets go out in a plain `ipip` tunnel, which the servers may not expect.',
    zh: '只有 `gue` 走 UDP，因此只有它使用端口，而且必须写；`ipip` 没有校验和，`gre` 不能把校验和交给接收端。keepalived 会报告矛盾并丢弃该行所有选项：报文改用普通的 `ipip` 隧道，而服务器未必接受。',
  },
  messages: {
    'port-missing': {
      en: 'A gue tunnel needs a port; keepalived drops the tunnel options of this line',
      zh: 'gue 隧道需要端口；keepalived 会丢弃本行的隧道选项',
      advice: { en: "Add 'port' and the number.", zh: '请加上“port”和端口号。' },
    },
    'port-surplus': {
      en: 'A tunnel of type {type} has no port; keepalived drops the tunnel options of this line',
      zh: '{type} 类型的隧道没有端口；keepalived 会丢弃本行的隧道选项',
    },
    checksum: {
      en: "A tunnel of type {type} does not know '{option}'; keepalived drops the tunnel options of this line",
      zh: '{type} 类型的隧道没有“{option}”；keepalived 会丢弃本行的隧道选项',
    },
  },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind TUN type gue
    protocol TCP
    real_server 192.0.2.21 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
}
`,
      good: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind TUN type gue port 6080
    protocol TCP
    real_server 192.0.2.21 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
}
`,
    },
  ],
  check(segment, block, report) {
    for (const keyword of KEYWORDS) {
      if (!hasStatement(segment, block, keyword)) continue;
      for (const { directive, words } of statementsOf(segment, block)) {
        if (directive.keyword !== keyword || words.length <= 2) continue;
        const found = conflictIn(words);
        if (found && isServed(segment, block)) report(found);
      }
    }
  },
});

/** As svr_forwarding_handler() in keepalived/check/check_parser.c; what it does not know is another rule's. */
function conflictIn(words: readonly Word[]): Omit<Finding, 'rule'> | undefined {
  let type = 'ipip';
  let typeWord: Word | undefined;
  let port: Word | undefined;
  let checksum: Word | undefined;
  for (let at = 2; at < words.length; at++) {
    const word = words[at];
    if (!word?.isKnown) return undefined;
    if (word.text === 'type') {
      typeWord = words[++at];
      if (!typeWord?.isKnown) return undefined;
      type = typeWord.text;
    } else if (word.text === 'port') {
      port = word;
      if (!words[++at]) return undefined;
    } else checksum = word;
  }
  if (type === 'gue' && typeWord && !port) return { message: 'port-missing', span: typeWord.span, args: {} };
  if (type !== 'gue' && port) return { message: 'port-surplus', span: port.span, args: { type } };
  if (!checksum || !isRefused(type, checksum.text)) return undefined;
  return { message: 'checksum', span: checksum.span, args: { type, option: checksum.text } };
}

function isRefused(type: string, option: string): boolean {
  return (type === 'ipip' && option === 'csum') || (type !== 'gue' && option === 'remcsum');
}
