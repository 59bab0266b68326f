/** What follows from a setting, shown behind it. At most one hint a line, and none that gets in the way. */
import type { TextRange } from '../base/text-range.ts';
import type { Block, Segment } from '../config/block.ts';
import { tokenSpan } from '../config/finding.ts';
import { headSpan, pieceOf } from '../config/statements.ts';
import type { Analysis } from '../lint/analysis.ts';
import type { Checked } from '../lint/check.ts';
import type { Placed } from '../model/claim-index.ts';
import { positionAt } from '../syntax/tree.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { HINT_KINDS, type HintContext, type InlayHint, writtenPlace } from './hint.ts';
import { instanceHints } from './instance-hints.ts';
import { scriptHints } from './script-hints.ts';
import { variableHints } from './variable-hints.ts';

/** `findings` are the places in the file of which something is said already. */
export function inlayHints(
  checked: Checked,
  context: HintContext,
  findings: readonly TextRange[],
): readonly InlayHint[] {
  const found = [
    ...checked.read.flatMap((it) => blockHints(it, context)),
    ...variableHints(checked, context),
  ].filter(({ offset }) => context.range.start <= offset && offset <= context.range.end);
  return uncluttered(context.file, found, findings);
}

function blockHints(analysis: Analysis, context: HintContext): readonly InlayHint[] {
  return analysis.segments.flatMap((placed) =>
    placed.segment.root.children.flatMap((block) => {
      const hints = HINTS[block.directive.keyword];
      return hints && isNear(analysis, placed, block, context)
        ? hints(analysis, { placed, block }, context)
        : [];
    }),
  );
}

const HINTS: Readonly<Record<string, typeof instanceHints>> = {
  vrrp_instance: instanceHints,
  vrrp_script: scriptHints,
};

/** Saves reading the blocks that no hint can come of. */
function isNear(analysis: Analysis, placed: Placed, block: Block, { file, range }: HintContext): boolean {
  const { segment } = placed;
  const first = writtenPlace(analysis, placed, headSpan(segment, block));
  const last = writtenPlace(analysis, placed, closeSpan(segment, block));
  // A block that goes on in another file may have any of its lines here.
  if (first.file.name !== file.name || last.file.name !== file.name) return true;
  return first.range.start <= range.end && last.range.end >= range.start;
}

function closeSpan(segment: Segment, { close }: Block): ReturnType<typeof tokenSpan> {
  return tokenSpan(close.piece, pieceOf(segment, close.piece), close.token);
}

/** What profiles or rounds of a generator do not agree on is not shown. */
function uncluttered(
  { tree }: SourceFile,
  hints: readonly InlayHint[],
  findings: readonly TextRange[],
): readonly InlayHint[] {
  const busy = new Set<number>();
  for (const { start, end } of findings) {
    const last = positionAt(tree, end).line;
    for (let { line } = positionAt(tree, start); line <= last; line++) busy.add(line);
  }
  const byLine = new Map<number, InlayHint[]>();
  for (const hint of hints) {
    const { line } = positionAt(tree, hint.offset);
    if (busy.has(line)) continue;
    const others = byLine.get(line);
    if (others) others.push(hint);
    else byLine.set(line, [hint]);
  }
  return [...byLine.values()].flatMap((it) => first(it) ?? []).sort((a, b) => a.offset - b.offset);
}

function first(hints: readonly InlayHint[]): InlayHint | undefined {
  const agreed = hints.filter((it) =>
    hints.every((other) => other.kind !== it.kind || other.offset !== it.offset || other.label === it.label),
  );
  const order = (it: InlayHint): number => HINT_KINDS.indexOf(it.kind);
  return agreed.sort((a, b) => order(a) - order(b) || a.offset - b.offset)[0];
}
