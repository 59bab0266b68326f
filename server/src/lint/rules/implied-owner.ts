/** `state MASTER` that makes an instance the owner of its addresses. */
import { hasWord } from '../../config/quick-look.ts';
import { hasStatement, headSpan, lastStatement, nameOf } from '../../config/statements.ts';
import { isTold } from '../../model/told.ts';
import { wordOf } from '../../syntax/chunk.ts';
import { TOKEN_SIZE } from '../../syntax/token.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const impliedOwner = defineRule({
  id: 'implied-owner',
  scope: 'segment',
  category: 'semantic',
  severity: 'warning',
  blocks: ['vrrp_instance'],
  having: { vrrp_instance: ['state'] },
  when: (chunk, token) => hasWord(chunk, token, 1) && wordOf(chunk, token + TOKEN_SIZE) === 'MASTER',
  title: { en: "'state MASTER' without a priority means 255", zh: '“state MASTER”不写优先级即为 255' },
  why: {
    en: 'An instance without a priority has 100, but with `state MASTER` it has 255: it owns its addresses. An owner never gives way, takes the addresses back at once when it returns, and keepalived ignores the weights of its checks. If two nodes are written so, both stay MASTER.',
    zh: '实例不写优先级时为 100，但写了 `state MASTER` 时为 255，即地址拥有者：从不让出，恢复后立即抢回虚拟 IP，检查的权重也会被忽略。如果两个节点都这样写，就会都是 MASTER（脑裂）。',
  },
  messages: {
    implied: {
      en: "'{name}' has 'state MASTER' and no priority, so keepalived gives it 255: it never gives way",
      zh: '“{name}”写了“state MASTER”而没有优先级，keepalived 会设为 255：它从不让出',
      advice: { en: 'Set a priority from 1 to 254.', zh: '请设置 1 到 254 的优先级。' },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    state MASTER
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    state BACKUP
    interface eth0
    virtual_router_id 42
    priority 110
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(segment, block, report) {
    if (segment.isOpaque || hasStatement(segment, block, 'priority')) return;
    const [keyword, state] = lastStatement(segment, block, 'state')?.words ?? [];
    const name = nameOf(segment, block);
    if (state?.text !== 'MASTER' || !keyword || !name?.isKnown) return;
    if (isTold(segment, 'priority', headSpan(segment, block))) return;
    report({ message: 'implied', span: { ...keyword.span, end: state.span.end }, args: { name: name.text } });
  },
  fixes,
});

/** Not safe: it says who is MASTER. */
function fixes({ finding: { span }, indentOf }: FixContext): readonly RuleFix[] {
  const title = { en: "Add 'priority 100'", zh: '添加“priority 100”' };
  const newText = `\n${indentOf(span)}priority 100`;
  return [{ title, safe: false, edits: [{ span: { ...span, start: span.end }, newText }] }];
}
