/** A flag of a scheduler that the service does not use, or not yet. */
import type { Segment } from '../../config/block.ts';
import { hasStatement, isReported, lastValue, statementsOf, type Word } from '../../config/statements.ts';
import { isTold } from '../../model/told.ts';
import { isServed } from '../../model/virtual-server.ts';
import { moveBelow } from '../move-fix.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

const FLAGS: readonly string[] = ['sh-port', 'sh-fallback', 'mh-port', 'mh-fallback', 'hashed'];

export const schedulerFlagIgnored = defineRule({
  id: 'scheduler-flag-ignored',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['virtual_server'],
  having: { virtual_server: FLAGS },
  title: { en: 'A flag does not belong to the scheduler', zh: '标志与调度算法不符' },
  why: {
    en: 'The flags `sh-…` and `mh-…` are looked up in the scheduler that is set when the line is read. Above `lb_algo`, or with another scheduler, they count for nothing: clients are then spread by address alone, without the port and without a way around servers that are full.',
    zh: '`sh-…` 和 `mh-…` 标志只看读到这一行时已设置的调度算法。写在 `lb_algo` 之前，或使用其他算法时都不起作用：客户端只按地址散列，不计端口，也不会绕开满载的服务器。',
  },
  messages: {
    early: {
      en: "'{flag}' stands above '{algo}', which it needs; keepalived ignores it",
      zh: '“{flag}”写在它所需的“{algo}”之前；keepalived 会忽略它',
    },
    other: {
      en: "'{flag}' is only for lb_algo {needed}, and this service uses {used}; keepalived ignores it",
      zh: '“{flag}”只用于 lb_algo {needed}，而该服务使用 {used}；keepalived 会忽略它',
    },
    silent: {
      en: "'{flag}' is only for lb_algo {needed}, and this service uses {used}; keepalived ignores it silently",
      zh: '“{flag}”只用于 lb_algo {needed}，而该服务使用 {used}；keepalived 会忽略它且不作提示',
      severity: 'warning',
    },
  },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 80 {
    sh-port
    lb_algo sh
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
}
`,
      good: `virtual_server 192.0.2.10 80 {
    lb_algo sh
    sh-port
    lb_kind NAT
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
    if (!FLAGS.some((it) => hasStatement(segment, block, it)) || !isServed(segment, block)) return;
    const final = lastValue(segment, block, 'lb_algo') ?? lastValue(segment, block, 'lvs_sched');
    let used: Word | undefined;
    for (const { directive, words } of statementsOf(segment, block)) {
      const { keyword } = directive;
      const [flag, value] = words;
      if (keyword === 'lb_algo' || keyword === 'lvs_sched') used = value;
      if (!flag || !FLAGS.includes(keyword) || isUnclear(segment, used) || isUnclear(segment, final))
        continue;
      if (!final && isTold(segment, 'lb_algo', flag.span)) return;
      const needed = neededBy(keyword);
      if (used && needed.includes(used.text)) continue;
      const isEarly = !used && final && needed.includes(final.text);
      const args = { flag: keyword, needed: needed.join('|'), used: (used ?? final)?.text ?? 'wlc' };
      if (isEarly) {
        report({
          message: 'early',
          span: flag.span,
          args: { ...args, algo: `lb_algo ${final.text}` },
          spans: [final.span],
        });
      } else {
        const message = used?.text === 'sh' || used?.text === 'mh' ? 'silent' : 'other';
        report({ message, span: flag.span, args });
      }
    }
  },
  fixes,
});

/** A scheduler that is not known here, or that is refused, which is said there. */
function isUnclear(segment: Segment, algo: Word | undefined): boolean {
  return algo !== undefined && (!algo.isKnown || isReported(segment, algo));
}

function neededBy(flag: string): readonly string[] {
  return flag === 'hashed' ? ['sh', 'mh'] : [flag.slice(0, 2)];
}

function fixes(context: FixContext): readonly RuleFix[] {
  const { finding } = context;
  const [target] = finding.spans ?? [];
  if (target) return [moveBelow(context, finding.span, target, String(finding.args.algo))];
  const title = { en: "Remove '{flag}'", zh: '删除“{flag}”' };
  return [{ title, args: finding.args, safe: false, edits: [deletion(context, finding.span)] }];
}
