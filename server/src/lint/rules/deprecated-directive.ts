/** A directive or option that has a successor. */
import type { Directive } from '../../schema/language.ts';
import { fullLanguage } from '../../schema/language.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { replaceWith } from '../word-fix.ts';

export const deprecatedDirective = defineRule({
  id: 'deprecated-directive',
  scope: 'binding',
  category: 'version',
  severity: 'warning',
  tag: 'deprecated',
  title: { en: 'A directive is deprecated', zh: '使用了已弃用的指令' },
  why: {
    en: 'The directive still works, under its old name or with its old limits, and newer features go to its successor only. For many of these keepalived prints a message at each start, and its configuration test then ends with status 5, which stops reloads that are checked first. A later release may drop the directive, and the setting with it.',
    zh: '该指令以旧名称或旧限制继续有效，新功能只加在后继指令上。对其中许多指令，keepalived 每次启动都会提示，配置测试返回 5，先检查再重新加载的流程会因此停下。以后的版本可能移除该指令，设置也会随之失效。',
  },
  messages: {
    directive: {
      en: "'{word}' is deprecated since {since}; use '{use}'",
      zh: '“{word}”自 {since} 起已弃用；请改用“{use}”',
    },
    option: {
      en: "'{word}' is deprecated since {since}; use '{use}'",
      zh: '“{word}”自 {since} 起已弃用；请改用“{use}”',
    },
    renamed: {
      en: "'{word}' is deprecated since {since}; use '{use}'",
      zh: '“{word}”自 {since} 起已弃用；请改用“{use}”',
    },
  },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 443 {
    lb_algo wlc
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 443 {
        SSL_GET {
            url {
                path /health
                status_code 200
            }
            nb_get_retry 2
        }
    }
}
`,
      good: `virtual_server 192.0.2.10 443 {
    lb_algo wlc
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 443 {
        SSL_GET {
            url {
                path /health
                status_code 200
            }
            retry 2
        }
    }
}
`,
    },
    {
      bad: `vrrp_track_file load {
    file /run/load
}
`,
      good: `track_file load {
    file /run/load
}
`,
    },
  ],
  fixes,
});

/** Only where the old word was renamed and nothing else about the line is different. */
function fixes({ finding }: FixContext): readonly RuleFix[] {
  const { word, use } = finding.args;
  if (finding.message === 'option' || typeof word !== 'string' || typeof use !== 'string') return [];
  const places = fullLanguage().places.get(word) ?? [];
  const hasSuccessor = finding.message === 'renamed' || places.some((it) => isRenamed(it, use));
  return hasSuccessor ? [replaceWith(finding.span, use, true)] : [];
}

/** The successor stands in the same block and takes the same words. */
function isRenamed({ data, kind, parent }: Directive, use: string): boolean {
  if (data.deprecated?.use !== use) return false;
  const successor = parent?.table.get(use);
  return successor?.kind === kind && shapeOf(successor) === shapeOf({ data });
}

function shapeOf({ data }: Pick<Directive, 'data'>): string {
  return data.args.map((it) => it.type.kind).join(' ');
}
