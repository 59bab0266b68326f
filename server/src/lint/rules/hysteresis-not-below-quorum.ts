/** A hysteresis with which a service would never go down. */
import { mayWaver } from '../../model/service-look.ts';
import { isTold } from '../../model/told.ts';
import { defineRule } from '../rule.ts';
import { SERVICE_BLOCKS, servicesOf } from '../services.ts';
import { replaceWith } from '../word-fix.ts';

export const hysteresisNotBelowQuorum = defineRule({
  id: 'hysteresis-not-below-quorum',
  scope: 'config',
  category: 'semantic',
  severity: 'error',
  blocks: SERVICE_BLOCKS,
  having: { virtual_server: ['hysteresis'] },
  concerns: mayWaver,
  title: { en: 'The hysteresis is not below the quorum', zh: 'hysteresis 不小于 quorum' },
  why: {
    en: 'A service goes down when the weight that is up falls below quorum minus hysteresis, and comes back at quorum plus hysteresis. keepalived reports one as large as the quorum and uses one less. The service then goes down only with its last server, and needs nearly twice the quorum to come back; until then the sorry server stays.',
    zh: '正常的权重低于 quorum 减 hysteresis 时，服务才算不可用；达到 quorum 加 hysteresis 才恢复。hysteresis 与 quorum 一样大时，keepalived 会报告并改用 quorum 减一。此后要到最后一台服务器失效，服务才算不可用，恢复则几乎要两倍的 quorum；在那之前，致歉服务器会一直占着。',
  },
  messages: {
    lowered: {
      en: 'hysteresis {hysteresis} is not below the quorum of {quorum}; keepalived lowers it to {used}',
      zh: 'hysteresis {hysteresis} 不小于 quorum {quorum}；keepalived 会把它降到 {used}',
    },
  },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    quorum 2
    hysteresis 2
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
      good: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    quorum 2
    hysteresis 1
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
  check(view, report) {
    for (const { placed, server } of servicesOf(view)) {
      const { quorum, hysteresis } = server;
      if (!hysteresis.word || hysteresis.value < quorum.value) continue;
      if (server.last.get('quorum')?.words[1]?.isKnown === false) continue;
      if (!quorum.word && isTold(placed.segment, 'quorum', hysteresis.word.span)) continue;
      const args = { hysteresis: hysteresis.value, quorum: quorum.value, used: quorum.value - 1 };
      report({ message: 'lowered', at: { placed, span: hysteresis.word.span }, args });
    }
  },
  fixes({ finding }) {
    return [replaceWith(finding.span, String(finding.args.used), false)];
  },
});
