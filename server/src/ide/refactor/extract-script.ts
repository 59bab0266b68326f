/** A command in a list that takes the names of scripts becomes a `vrrp_script` with a name. */
import { wordsFrom } from '../../config/statements.ts';
import { groupOf } from '../../model/claim-index.ts';
import { localized } from '../localized.ts';
import { rangeOf, replaced, writtenStatements } from './block-edits.ts';
import { commentsAbove, fullText, lineBreak } from './file-lines.ts';
import { freeName } from './known-names.ts';
import type { Offer, RefactorContext, Refactoring } from './refactoring.ts';
import { type WrittenBlock, writtenBlockAt } from './written-block.ts';

const SCRIPT = 'vrrp_script';
const LIST = 'track_script';

export const extractScript: Refactoring = {
  id: 'extract-script',
  kind: 'refactor.extract',
  at: ({ place, file, locale }: RefactorContext): Offer | undefined => {
    const { analysis, site, block } = place;
    if (site.kind !== 'statement' || !site.statement || block.directive.keyword !== LIST) return undefined;
    const list = writtenBlockAt(place, block);
    const first = list && wordsFrom(list.segment, { piece: place.piece, token: site.statement.first })[0];
    const holder = list && topOf(list);
    const top = holder && writtenBlockAt(place, holder);
    if (!list || !first || !top || !isCommand(first.text) || !hasEntryAt(list, first.span.start))
      return undefined;
    const name = freeName(nameFor(first.text), (it) => groupOf(analysis.index, SCRIPT, it) !== undefined);
    const text = fullText(file.tree);
    return {
      title: localized(
        locale,
        `Move the command to vrrp_script '${name}'`,
        `把命令移到 vrrp_script “${name}”`,
      ),
      change: () => {
        const at = commentsAbove(text, top.lines.start);
        const end = lineBreak(text);
        const newText = [`${SCRIPT} ${name} {`, `    script "${first.text}"`, '}', '', ''].join(end);
        const definition = { file, range: { start: at, end: at }, newText };
        return { edits: [definition, replaced(list, rangeOf(list, first.span), name)] };
      },
    };
  },
};

function topOf({ block }: WrittenBlock): WrittenBlock['block'] | undefined {
  let top = block;
  while (top.parent?.parent) top = top.parent;
  return top.parent ? top : undefined;
}

/** A path, or a program with arguments; names of scripts are seldom either. */
function isCommand(text: string): boolean {
  return /^\/\S|^\S+[ \t]+\S/.test(text) && !/["\\$#!{}]/.test(text);
}

/** True for an entry with a line of its own, and nothing behind the command but its weight. */
function hasEntryAt(list: WrittenBlock, start: number): boolean {
  const entry = writtenStatements(list)?.find(({ words }) => words[0]?.span.start === start);
  const [, option] = entry?.words ?? [];
  return entry !== undefined && (option === undefined || option.text === 'weight');
}

function nameFor(command: string): string {
  const [program = ''] = command.split(/[ \t]/, 1);
  const base = program.slice(program.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return `chk_${base.replace(/^(?:chk|check)[-_]?/, '').replace(/[^\w-]+/g, '_') || 'service'}`;
}
