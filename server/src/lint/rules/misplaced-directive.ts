/** A directive in a block that does not have it. */
import type { Finding, Span } from '../../config/finding.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

export const misplacedDirective = defineRule({
  id: 'misplaced-directive',
  scope: 'binding',
  category: 'syntax',
  severity: 'error',
  title: { en: 'A directive stands in the wrong block', zh: '指令写在了错误的块里' },
  why: {
    en: 'Every block has its own list of directives, and keepalived looks nowhere else. A line in the wrong block is reported as an unknown keyword and dropped, so the setting has no effect where it was wanted. A whole block in the wrong place loses its head only: its lines are then read one level too high, and its `}` closes the block around them.',
    zh: '每个块都有自己的指令表，keepalived 不会到别处查找。写错位置的行会被报告为未知关键字并丢弃，想要的设置因此不生效。整块写错位置时，丢掉的只是块名：其中各行被当作外层内容读取，它的 `}` 则会关闭外面的块。',
  },
  messages: {
    top: {
      en: "'{word}' cannot stand at the top level; keepalived ignores it here",
      zh: '“{word}”不能写在最外层，此处会被忽略',
      advice: { en: "Move it into '{home}'.", zh: '请移到“{home}”内。' },
    },
    inside: {
      en: "'{word}' cannot stand inside '{block}'; keepalived ignores it here",
      zh: '“{word}”不能写在“{block}”内，此处会被忽略',
      advice: { en: 'Move it to the top level.', zh: '请移到最外层。' },
    },
    elsewhere: {
      en: "'{word}' cannot stand inside '{block}'; keepalived ignores it here",
      zh: '“{word}”不能写在“{block}”内，此处会被忽略',
      advice: { en: "Move it into '{home}'.", zh: '请移到“{home}”内。' },
    },
    old: {
      en: "'{word}' cannot stand inside '{block}', and is an old name elsewhere; keepalived ignores it here",
      zh: '“{word}”不能写在“{block}”内，在别处也只是旧名称，此处会被忽略',
      advice: { en: "Use '{meant}'.", zh: '请改用“{meant}”。' },
    },
    outside: {
      en: "'{word}' stands behind the closing '}' of '{block}'; keepalived ignores it here",
      zh: '“{word}”写在“{block}”的“}”之后，此处会被忽略',
      advice: { en: 'Move it above that brace.', zh: '请移到该括号之前。' },
    },
  },
  examples: [
    {
      bad: `priority 110

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    vrrp_track_process nginx {
        process nginx
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_track_process nginx {
    process nginx
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  fixes,
});

/** Not safe: a line that was not read so far is then read, or gone for good. */
function fixes(context: FixContext): readonly RuleFix[] {
  const { finding, lineOf, textOf } = context;
  if (finding.message === 'old') return [renamed(finding)];
  // With its comment.
  const statement = textOf({ ...lineOf(finding.span), start: finding.span.start }).trimEnd();
  // A block needs more than its first line.
  if (/[{}]/.test(statement)) return [];
  const span = { ...finding.span, end: finding.span.start + statement.length };
  const move = moveInto(context, span, statement);
  const title = { en: 'Remove this line', zh: '删除此行' };
  const remove = { title, safe: false, edits: [deletion(context, span)] };
  return move ? [move, remove] : [remove];
}

function renamed({ span, args: { meant = '' } }: Finding): RuleFix {
  const title = { en: "Replace with '{meant}'", zh: '替换为“{meant}”' };
  return { title, args: { meant }, safe: true, edits: [{ span, newText: String(meant) }] };
}

/** No edit holds a password. */
const SECRET: ReadonlySet<string> = new Set(['auth_pass', 'key', 'password']);

/** To the top of the one block near by that takes it and does not have it yet. */
function moveInto(context: FixContext, span: Span, statement: string): RuleFix | undefined {
  const { finding, lineOf, textOf, indentOf, blockFor } = context;
  const { home = '', word = '' } = finding.args;
  const block = SECRET.has(String(word)) ? undefined : blockFor(span, String(home));
  if (!block || block.has(String(word))) return undefined;
  const { piece, end } = lineOf(block.brace);
  if (/\S/.test(textOf({ piece, start: block.brace.end, end }).replace(/[#!].*/, ''))) return undefined;
  const step = indentOf(span).startsWith('\t') ? '\t' : '    ';
  const newText = `\n${indentOf(block.brace)}${step}${statement}`;
  return {
    title: { en: "Move it into '{home}'", zh: '移到“{home}”内' },
    args: { home },
    safe: false,
    edits: [deletion(context, span), { span: { piece, start: end, end }, newText }],
  };
}
