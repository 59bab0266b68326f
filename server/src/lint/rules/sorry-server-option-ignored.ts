/** An option of the sorry server above it, or without one. */
import { hasStatement, lastValue, statementsOf } from '../../config/statements.ts';
import { isServed, isWholeSegment } from '../../model/virtual-server.ts';
import { moveBelow } from '../move-fix.ts';
import { defineRule } from '../rule.ts';

const OPTIONS: readonly string[] = ['sorry_server_inhibit', 'sorry_server_lvs_method'];

export const sorryServerOptionIgnored = defineRule({
  id: 'sorry-server-option-ignored',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['virtual_server'],
  having: { virtual_server: OPTIONS },
  title: { en: 'An option of the sorry server stands before it', zh: '致歉服务器的选项写在它之前' },
  why: {
    en: 'keepalived gives the option to the sorry server that it has read so far. Before the `sorry_server` line there is none, so the option is reported and lost: the server of last resort is then removed where it should drain, or reached in another way than meant.',
    zh: 'keepalived 会把选项用在已读到的致歉服务器上。`sorry_server` 之前还没有，选项会被报告并丢弃：致歉服务器于是被移除而不是排空，或以别的方式转发。',
  },
  messages: {
    early: {
      en: "'{option}' stands above sorry_server; keepalived ignores it",
      zh: '“{option}”写在 sorry_server 之前；keepalived 会忽略它',
    },
    alone: {
      en: "'{option}' has no sorry_server to belong to; keepalived ignores it",
      zh: '“{option}”没有对应的 sorry_server；keepalived 会忽略它',
      advice: { en: 'Add a sorry_server above it.', zh: '请在它之前添加 sorry_server。' },
    },
  },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    sorry_server_inhibit
    sorry_server 192.0.2.99 80
    real_server 192.0.2.21 80 {
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
    sorry_server 192.0.2.99 80
    sorry_server_inhibit
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
    if (
      !OPTIONS.some((it) => hasStatement(segment, block, it)) ||
      !isWholeSegment(segment) ||
      !isServed(segment, block)
    )
      return;
    const server = lastValue(segment, block, 'sorry_server');
    for (const { directive, words } of statementsOf(segment, block)) {
      const { keyword: option } = directive;
      if (option === 'sorry_server') return;
      const [keyword] = words;
      if (!keyword || !OPTIONS.includes(option)) continue;
      const span = { ...keyword.span, end: words.at(-1)?.span.end ?? keyword.span.end };
      if (server) report({ message: 'early', span, args: { option }, spans: [server.span] });
      else report({ message: 'alone', span, args: { option } });
    }
  },
  fixes(context) {
    const { finding } = context;
    const [target] = finding.spans ?? [];
    return target ? [moveBelow(context, finding.span, target, 'sorry_server')] : [];
  },
});
