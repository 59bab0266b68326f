/** A statement that counts once, written in two blocks of `global_defs`. */
import { type BoundStatement, statementsOf } from '../../config/statements.ts';
import type { PlacedBlock } from '../../model/block-claims.ts';
import type { Directive } from '../../schema/language.ts';
import { defineRule, type PlacedSpan } from '../rule.ts';
import { fixes, repeatedSetting } from './repeated-setting.ts';

export const repeatedGlobalSetting = defineRule({
  id: 'repeated-global-setting',
  scope: 'config',
  category: 'duplicate',
  severity: 'error',
  blocks: ['global_defs'],
  having: countsOnce,
  title: {
    en: "Two 'global_defs' blocks have a setting that counts once",
    zh: '两个“global_defs”中写了只能写一次的设置',
  },
  why: {
    en: 'Several blocks of `global_defs` are read as one, and of most settings the last counts. For FIFOs, scripts, prefixes and some others keepalived keeps the first, reports each further one and ignores it. This happens when an included file has a `global_defs` of its own: what it sets has no effect.',
    zh: '多个 `global_defs` 会合并读取，多数设置以最后一次为准。但对 FIFO、脚本、前缀和少数其他设置，keepalived 保留第一次，之后的每一次都会报告并忽略。常见于被包含的文件自带 `global_defs`：其中的设置不起作用。',
  },
  messages: repeatedSetting.messages,
  related: repeatedSetting.related,
  examples: [
    {
      bad: `global_defs {
    vrrp_notify_fifo /run/keepalived/events
}

global_defs {
    vrrp_notify_fifo /run/keepalived/other
}
`,
      good: `global_defs {
    vrrp_notify_fifo /run/keepalived/events
}
`,
    },
  ],
  check(view, report) {
    const blocks = view.blocks('global_defs');
    if (blocks.length < 2) return;
    const firsts = new Map<Directive, PlacedSpan>();
    for (const block of blocks) {
      for (const [directive, at] of singlesIn(block)) {
        const line = firsts.get(directive);
        if (!line) firsts.set(directive, at);
        else {
          const args = { keyword: directive.keyword };
          report({ message: 'repeated', at, args, related: [line], lines: { line } });
        }
      }
    }
  },
  fixes,
});

/** The first of each; what is repeated within one block has a rule of its own. */
function singlesIn({ placed, block }: PlacedBlock): ReadonlyMap<Directive, PlacedSpan> {
  const singles = new Map<Directive, PlacedSpan>();
  for (const { directive, words } of statementsOf(placed.segment, block).filter(isSingle)) {
    const [keyword] = words;
    if (keyword && !singles.has(directive)) singles.set(directive, { placed, span: keyword.span });
  }
  return singles;
}

function isSingle({ directive }: BoundStatement): boolean {
  return countsOnce(directive);
}

function countsOnce({ data, parent }: Directive): boolean {
  return parent?.path === 'global_defs' && data.duplicates === 'first-wins';
}
