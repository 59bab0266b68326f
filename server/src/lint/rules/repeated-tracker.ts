/** A name that a list of trackers has twice. */
import type { Block } from '../../config/block.ts';
import type { Span } from '../../config/finding.ts';
import { RECORD_SIZE } from '../../config/records.ts';
import { statementsOf } from '../../config/statements.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

const LISTS = ['track_interface', 'track_script', 'track_file', 'track_process', 'track_bfd'];

export const repeatedTracker = defineRule({
  id: 'repeated-tracker',
  scope: 'segment',
  category: 'duplicate',
  severity: 'error',
  blocks: ['vrrp_instance', 'vrrp_sync_group'],
  having: { vrrp_instance: LISTS, vrrp_sync_group: LISTS },
  title: { en: 'A tracker is listed twice', zh: '同一跟踪项列了两次' },
  why: {
    en: 'Each check counts once in an instance. keepalived reports the second entry of a name and ignores it with its weight, so that a failure costs what the first entry says, however the second is edited.',
    zh: '每项检查在一个实例中只算一次。keepalived 会报告同名的第二个条目，并连同其权重一起忽略，因此无论怎样修改第二个，失败时扣减的都是第一个条目的权重。',
  },
  messages: {
    twice: {
      en: "'{name}' is already listed in line {line}; keepalived reports this entry and ignores it",
      zh: '“{name}”已在第 {line} 行列出；keepalived 会报告并忽略这个条目',
    },
  },
  related: { en: 'first listed here', zh: '首次列于此' },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_interface {
        eth1
        eth1 weight -20
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_interface {
        eth1
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(segment, block, report) {
    let seen: Map<string, Span> | undefined;
    for (const list of block.children) {
      const { keyword } = list.directive;
      if (!LISTS.includes(keyword) || isShort(block, list)) continue;
      for (const { words } of statementsOf(segment, list)) {
        const [name] = words;
        if (!name?.isKnown) continue;
        seen ??= new Map();
        const key = `${keyword} ${name.text}`;
        const first = seen.get(key);
        if (!first) seen.set(key, name.span);
        else {
          report({
            message: 'twice',
            span: name.span,
            args: { name: name.text },
            lines: { line: first },
            spans: [first],
          });
        }
      }
    }
  },
  fixes(context: FixContext): readonly RuleFix[] {
    const { finding, lineOf, textOf } = context;
    const whole = { ...lineOf(finding.span), start: finding.span.start };
    if (/[{}]/.test(textOf(whole))) return [];
    const title = { en: 'Remove what is ignored', zh: '删除被忽略的设置' };
    return [{ title, safe: true, edits: [deletion(context, whole)] }];
  },
});

/** Most lists have one entry, and no other list of their kind beside them. */
function isShort({ children }: Block, { directive, from, behind }: Block): boolean {
  return (
    behind - from <= RECORD_SIZE && !children.some((it) => it.directive === directive && it.from !== from)
  );
}
