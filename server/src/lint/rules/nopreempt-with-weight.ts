/** A weighted tracker of an instance that never takes over from a lower priority. */
import { instanceRole, syncGroupOf, trackEntries, weightOf } from '../../model/tracking.ts';
import { type ConfigView, defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const nopreemptWithWeight = defineRule({
  id: 'nopreempt-with-weight',
  scope: 'config',
  category: 'semantic',
  severity: 'warning',
  blocks: ['vrrp_instance'],
  having: { vrrp_instance: ['nopreempt'] },
  title: { en: "A weight has no effect with 'nopreempt'", zh: '启用“nopreempt”时权重不起作用' },
  why: {
    en: 'A backup with `nopreempt` accepts the adverts of any master, also of one with a lower priority than its own. A failed check that only lowers the priority is therefore logged and changes nothing: the address stays on the node whose service is dead. Without a weight the failure is FAULT, the node falls silent, and the backup takes over.',
    zh: '启用 `nopreempt` 的备机接受任何 MASTER 的通告，包括优先级比自己低的。检查失败若只降低优先级，就只会留下日志，什么都不会改变：虚拟 IP 留在服务已停的节点上。没有权重时失败即 FAULT，节点停止发送通告，备机随即接管。',
  },
  messages: {
    weight: {
      en: "With 'nopreempt' a lower priority moves nothing: '{name}' has weight {weight}",
      zh: '启用“nopreempt”后，降低优先级不会切换虚拟 IP，而“{name}”的权重为 {weight}',
      advice: {
        en: 'Remove the weight, so that a failure is FAULT.',
        zh: '请去掉权重，使失败直接进入 FAULT。',
      },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    nopreempt
    track_interface {
        eth1 weight -5
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    nopreempt
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
  check(view, report) {
    let grouped: ReadonlySet<string> | undefined;
    for (const { placed, block } of view.blocks('vrrp_instance')) {
      const { name, keepsMaster } = instanceRole(placed.segment, block);
      if (!keepsMaster || !name) continue;
      const entries = trackEntries(placed.segment, block);
      if (entries.length === 0) continue;
      // Weights of members of a sync group are another matter.
      grouped ??= membersIn(view);
      if (grouped.has(name.text)) continue;
      for (const entry of entries) {
        const weight = weightOf(entry, view);
        if (!weight) continue;
        const spans = [entry.weightSpan ?? entry.name.span];
        const args = { name: entry.name.text, weight };
        report({ message: 'weight', at: { placed, span: entry.weightSpan ?? entry.name.span }, args, spans });
      }
    }
  },
  fixes,
});

function membersIn(view: ConfigView): ReadonlySet<string> {
  const groups = view.every('vrrp_sync_group');
  return new Set(
    groups.flatMap(({ placed, block }) => syncGroupOf(placed.segment, block).members.map((it) => it.text)),
  );
}

/** Not safe: it changes who is MASTER after a failure. */
function fixes({ finding, textOf }: FixContext): readonly RuleFix[] {
  const { span } = finding;
  const title = { en: 'Remove the weight (failure means FAULT)', zh: '去掉权重（失败即 FAULT）' };
  const isOwn = /^weight\s/.test(textOf(span));
  const edit = isOwn
    ? { span, newText: 'weight 0' }
    : { span: { ...span, start: span.end }, newText: ' weight 0' };
  return [{ title, safe: false, edits: [edit] }];
}
