/** A quorum that the servers can never reach. */
import { mayLackWeight } from '../../model/service-look.ts';
import { weightOf } from '../../model/virtual-server.ts';
import { defineRule } from '../rule.ts';
import { SERVICE_BLOCKS, servicesOf } from '../services.ts';
import { replaceWith } from '../word-fix.ts';

export const quorumAboveWeights = defineRule({
  id: 'quorum-above-weights',
  scope: 'config',
  category: 'semantic',
  severity: 'error',
  blocks: SERVICE_BLOCKS,
  concerns: mayLackWeight,
  title: { en: 'The quorum is above the weight of all servers', zh: 'quorum 超过所有服务器的权重之和' },
  why: {
    en: 'The quorum counts the weights of the servers that are up. One that even all of them together do not reach would keep the service down for ever, so keepalived reports it and lowers it to their sum. The service is then down as soon as a single server fails. Where all weights are 0 it never counts as up, and a sorry server takes every client.',
    zh: 'quorum 按正常服务器的权重计算。全部加起来也达不到的 quorum 会让服务永远不可用，因此 keepalived 会报告并把它降到权重之和。此后只要有一台服务器失效，服务就会中断。权重全为 0 时，服务永远不算可用，客户端都归致歉服务器。',
  },
  messages: {
    above: {
      en: 'quorum {quorum} is above the weight of all servers, {sum}; keepalived lowers it to {sum}',
      zh: 'quorum {quorum} 超过所有服务器的权重之和 {sum}；keepalived 会把它降到 {sum}',
    },
    nothing: {
      en: "All servers of '{name}' have weight 0, so its quorum of {quorum} is never reached: it counts as down for ever",
      zh: '“{name}”的所有服务器权重都是 0，永远达不到 quorum {quorum}，一直算不可用',
    },
  },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    quorum 3
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
      const { quorum, name, head } = server;
      const sum = server.isWhole ? weightOf(server) : undefined;
      if (sum === undefined || quorum.value <= sum) continue;
      const args = { quorum: quorum.value, sum, name: name.text };
      const message = sum === 0 ? 'nothing' : 'above';
      report({ message, at: { placed, span: quorum.word?.span ?? head }, args });
    }
  },
  fixes({ finding }) {
    const { message, args, span } = finding;
    return message === 'above' ? [replaceWith(span, String(args.sum), false)] : [];
  },
});
