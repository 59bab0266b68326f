/** A setting of a service that keepalived takes once, given again. */
import { directiveOf, recordsOf, type StatementRecord, wordsFrom } from '../../config/statements.ts';
import { isServed } from '../../model/virtual-server.ts';
import type { Directive } from '../../schema/language.ts';
import { defineRule } from '../rule.ts';

export const overwrittenSetting = defineRule({
  id: 'overwritten-setting',
  scope: 'segment',
  category: 'duplicate',
  severity: 'error',
  blocks: [
    'SSL',
    'virtual_server',
    'virtual_server.real_server',
    'virtual_server.real_server.HTTP_GET',
    'virtual_server.real_server.SSL_GET',
    'virtual_server.real_server.SMTP_CHECK',
    'virtual_server.real_server.DNS_CHECK',
    'virtual_server.real_server.HTTP_GET.url',
    'virtual_server.real_server.SSL_GET.url',
  ],
  repeating: (directive) => wordingOf(directive) !== undefined,
  title: { en: 'A setting of a service is given twice', zh: '服务的设置写了两次' },
  why: {
    en: 'Most settings may be given again, and the last one counts. With these keepalived reports the second: it uses either the first or the last, so one of the two lines has no effect. In a `url` two paths usually mean that a brace between two pages is missing.',
    zh: '多数设置可以重复写，以最后一个为准。而这些设置写第二次会被报告：keepalived 只用第一个或最后一个，两行中总有一行无效。`url` 里写了两个路径，往往是两个页面之间漏了花括号。',
  },
  messages: {
    first: {
      en: "'{keyword}' is already given in line {line}; keepalived ignores this one",
      zh: '“{keyword}”已写在第 {line} 行；keepalived 会忽略这一个',
      advice: { en: 'Remove one of the two.', zh: '请删除其中之一。' },
    },
    last: {
      en: "'{keyword}' is already given in line {line}; keepalived reports that and uses this one",
      zh: '“{keyword}”已写在第 {line} 行；keepalived 会报告并使用这一个',
      advice: { en: 'Remove one of the two.', zh: '请删除其中之一。' },
      since: '2.2.8',
      before: {
        en: "'{keyword}' is already given in line {line}; keepalived uses this one",
        zh: '“{keyword}”已写在第 {line} 行；keepalived 会使用这一个',
      },
    },
    file: {
      en: "'{keyword}' is already given in line {line}; keepalived reports that and uses this one",
      zh: '“{keyword}”已写在第 {line} 行；keepalived 会报告并使用这一个',
      advice: { en: 'Remove one of the two.', zh: '请删除其中之一。' },
    },
  },
  related: { en: 'first given here', zh: '首次写于此' },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        HTTP_GET {
            url {
                path /
                path /health
                status_code 200
            }
        }
    }
}
`,
      good: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        HTTP_GET {
            url {
                path /
                status_code 200
            }
            url {
                path /health
                status_code 200
            }
        }
    }
}
`,
    },
  ],
  check(segment, block, report) {
    let firsts: Map<Directive, StatementRecord> | undefined;
    for (const record of recordsOf(segment, block)) {
      const directive = directiveOf(block, record);
      const message = directive && wordingOf(directive);
      if (!message) continue;
      const first = firsts?.get(directive);
      if (!first) {
        firsts ??= new Map();
        firsts.set(directive, record);
        continue;
      }
      const [keyword] = wordsFrom(segment, record);
      const [origin] = wordsFrom(segment, first);
      if (!keyword || !origin || (block.parent?.parent && !isServed(segment, block))) return;
      const args = { keyword: directive.keyword };
      report({ message, span: keyword.span, args, lines: { line: origin.span }, spans: [origin.span] });
    }
  },
});

/** set_string() of lib/parser.c overwrites and, since 2.2.8, says so; of the files of SSL it was always said. */
function wordingOf({ data, parent }: Directive): 'first' | 'last' | 'file' | undefined {
  if (data.duplicates === 'last-wins-with-error') return parent?.keyword === 'SSL' ? 'file' : 'last';
  // Of commands another rule says it.
  return data.duplicates === 'first-wins' && !data.command ? 'first' : undefined;
}
