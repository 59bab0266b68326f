/** A statement that counts once, written again. */
import type { Block, Segment } from '../../config/block.ts';
import type { Span } from '../../config/finding.ts';
import { directiveOf, headSpan, recordsOf, wordsFrom } from '../../config/statements.ts';
import type { Directive } from '../../schema/language.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

export const repeatedSetting = defineRule({
  id: 'repeated-setting',
  scope: 'segment',
  category: 'duplicate',
  severity: 'error',
  blocks: [
    'global_defs',
    'track_file',
    'vrrp_track_file',
    'vrrp_track_process',
    'vrrp_instance',
    'vrrp_sync_group',
    'track_group',
    'virtual_server',
    'virtual_server.real_server',
  ],
  repeating: countsOnce,
  title: { en: 'A setting that counts once is written twice', zh: '只能写一次的设置写了两次' },
  why: {
    en: 'Most settings may be written again, and the last one counts. For scripts, lists of members and some others keepalived keeps the first, reports each further one and ignores it. Whoever edits the second line sees no change, and the configuration test ends with status 5.',
    zh: '多数设置可以重复书写，以最后一次为准。但对脚本、成员列表和少数其他设置，keepalived 保留第一次，之后的每一次都会报告并忽略。修改第二行看不到任何变化，配置测试返回 5。',
  },
  messages: {
    repeated: {
      en: "'{keyword}' is already set in line {line}; keepalived reports this one and ignores it",
      zh: '“{keyword}”已在第 {line} 行设置；keepalived 会报告并忽略这一条',
    },
  },
  related: { en: 'first set here', zh: '首次设置于此' },
  examples: [
    {
      bad: `track_file drain {
    file /run/keepalived/drain
    file /run/drain
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_file {
        drain
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `track_file drain {
    file /run/keepalived/drain
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_file {
        drain
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(segment, block, report) {
    let seen: Map<Directive, Span> | undefined;
    for (const { directive, span } of singlesIn(segment, block)) {
      seen ??= new Map();
      const first = seen.get(directive);
      if (!first) seen.set(directive, span);
      else if (!isDefaultWeight(segment, directive, first)) {
        const args = { keyword: directive.keyword };
        report({ message: 'repeated', span, args, lines: { line: first }, spans: [first] });
      }
    }
  },
  fixes,
});

function* singlesIn(
  segment: Segment,
  block: Block,
): Generator<{ readonly directive: Directive; readonly span: Span }> {
  for (const record of recordsOf(segment, block)) {
    const directive = directiveOf(block, record);
    if (directive?.kind !== 'directive' || !countsOnce(directive)) continue;
    const [keyword] = wordsFrom(segment, record);
    if (keyword) yield { directive, span: keyword.span };
  }
  for (const child of block.children) {
    if (child.directive.kind === 'list' && countsOnce(child.directive)) {
      yield { directive: child.directive, span: headSpan(segment, child) };
    }
  }
}

const SINGLE: ReadonlySet<string> = new Set(['lvs_sync_daemon_interface', 'use_ipvlan', 'vrf']);

/** In an instance, most settings other than commands are compared with each other, which other rules do. */
function countsOnce({ data, parent, keyword }: Directive): boolean {
  if (data.duplicates !== 'first-wins') return false;
  return parent?.path !== 'vrrp_instance' || data.command === true || SINGLE.has(keyword);
}

/** The daemon can't tell the weight that it starts with from one that was written. */
function isDefaultWeight(segment: Segment, { keyword, data }: Directive, { piece, start }: Span): boolean {
  if (keyword !== 'weight') return false;
  const line = /^\S+\s+(\S+)/.exec(segment.pieces[piece]?.text.slice(start) ?? '');
  return line?.[1] === data.default;
}

/** Safe: what is deleted is not used. */
export function fixes(context: FixContext): readonly RuleFix[] {
  const { finding, lineOf, textOf } = context;
  const line = lineOf(finding.span);
  const rest = textOf({ ...line, start: finding.span.start });
  if (/[{}]/.test(rest)) return [];
  const title = { en: 'Remove what is ignored', zh: '删除被忽略的设置' };
  return [{ title, safe: true, edits: [deletion(context, { ...line, start: finding.span.start })] }];
}
