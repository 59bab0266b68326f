/** IPv4 and IPv6 in one service. */
import { mayHold } from '../../config/quick-look.ts';
import { hasStatement } from '../../config/statements.ts';
import { virtualServerOf } from '../../model/virtual-server.ts';
import { defineRule } from '../rule.ts';

/** A service of one of these may be of no family of its own. */
const FAMILIES: readonly string[] = ['ip_family', 'persistence_granularity'];

export const serverOfOtherFamily = defineRule({
  id: 'server-of-other-family',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['virtual_server'],
  title: { en: 'A service mixes IPv4 and IPv6', zh: '一项服务混用 IPv4 和 IPv6' },
  why: {
    en: 'The address of a service, or its first server, decides whether it is IPv4 or IPv6. Only tunnels carry the one in the other, so keepalived reports a server of the other family and leaves it out; if no server is left, the service is removed as well.',
    zh: '服务是 IPv4 还是 IPv6，由其地址或第一台服务器决定。只有隧道能用一种承载另一种，因此 keepalived 会报告另一地址族的服务器并不使用它；一台都不剩时，服务也会被移除。',
  },
  messages: {
    real: {
      en: '{word} is {other}, but this service is {family}: keepalived leaves the real server out',
      zh: '{word} 是 {other}，而该服务是 {family}：keepalived 不会使用这台真实服务器',
      advice: { en: 'Only lb_kind TUN may mix them.', zh: '只有 lb_kind TUN 可以混用。' },
    },
    sorry: {
      en: '{word} is {other}, but this service is {family}: keepalived leaves the sorry server out',
      zh: '{word} 是 {other}，而该服务是 {family}：keepalived 不会使用这台致歉服务器',
      advice: { en: 'Only TUN may mix them.', zh: '只有 TUN 可以混用。' },
    },
    family: {
      en: 'ip_family {word} contradicts the address: this service is {family}; keepalived ignores the line',
      zh: 'ip_family {word} 与地址矛盾：该服务是 {family}；keepalived 会忽略这一行',
    },
    granularity: {
      en: 'An IPv6 service takes a prefix length: keepalived ignores persistence_granularity {word}',
      zh: 'IPv6 服务要写前缀长度：keepalived 会忽略 persistence_granularity {word}',
    },
    number: {
      en: 'An IPv4 service takes a netmask: keepalived reads persistence_granularity {word} as 0.0.0.{word}',
      zh: 'IPv4 服务要写掩码：keepalived 会把 persistence_granularity {word} 读作 0.0.0.{word}',
      severity: 'warning',
    },
  },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
    real_server 2001:db8::22 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
}
`,
      good: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
    real_server 192.0.2.22 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
}
`,
    },
  ],
  check(segment, block, report) {
    if (!mayHold(segment, block, ':') && !FAMILIES.some((it) => hasStatement(segment, block, it))) return;
    for (const { kind, word, family } of virtualServerOf(segment, block)?.strangers ?? []) {
      const message = kind === 'granularity' && family === 'inet' ? 'number' : kind;
      if (message === 'number' && !/^\d{1,3}$/.test(word.text)) continue;
      const [own, other] = family === 'inet' ? ['IPv4', 'IPv6'] : ['IPv6', 'IPv4'];
      report({ message, span: word.span, args: { word: word.text, family: own, other } });
    }
  },
});
