/** Where spans of segments stand in files, and fixes as edits of files. */
import { locate } from '../config/expand.ts';
import type { Finding, Span } from '../config/finding.ts';
import { isMade, isWritten } from '../config/made.ts';
import type { Placed } from '../model/claim-index.ts';
import { tokenBefore, tokenKind } from '../syntax/chunk.ts';
import { DEFINITION } from '../syntax/token.ts';
import { chunkIndexAt, offsetOfChunk, positionAt } from '../syntax/tree.ts';
import { type Analysis, indexOfPlaced } from './analysis.ts';
import { blockFor } from './block-for.ts';
import type { FileEdit, FileRange, Fix } from './diagnostic.ts';
import type { FixContext, PlacedSpan, Rule, RuleFix } from './rule.ts';

/** Finds the spans of the segment with this number. */
export function locatorAt({ config, starts }: Analysis, index: number): (span: Span) => FileRange {
  const first = starts[index] ?? 0;
  return ({ piece, start, end }) => locate(config, first + piece, start, end);
}

export function fileRangeOf(analysis: Analysis, { placed, span }: PlacedSpan): FileRange {
  return locatorAt(analysis, indexOfPlaced(analysis, placed))(span);
}

/** As people and the daemon count lines: from 1. */
export function lineNumber({ file, range }: FileRange): number {
  return positionAt(file.tree, range.start).line + 1;
}

/** The fixes of a finding whose span is in the segment; where the text is made by a definition, there is none. */
export function fixesAt(analysis: Analysis, rule: Rule, finding: Finding, placed: Placed): readonly Fix[] {
  const { segment } = placed;
  const locateSpan = locatorAt(analysis, indexOfPlaced(analysis, placed));
  const textAt = (piece: number): string => segment.pieces[piece]?.text ?? '';
  const lineOf = ({ piece, start }: Span): Span => {
    const text = textAt(piece);
    const end = text.indexOf('\n', start);
    return { piece, start: text.lastIndexOf('\n', start - 1) + 1, end: end < 0 ? text.length : end };
  };
  const context: FixContext = {
    finding,
    textOf: ({ piece, start, end }) => textAt(piece).slice(start, end),
    lineOf,
    indentOf: (span) => {
      const line = lineOf(span);
      return /^[ \t]*/.exec(textAt(line.piece).slice(line.start, line.end))?.[0] ?? '';
    },
    blockFor: (span, keyword) => blockFor(segment, span, keyword),
  };
  const changes = ({ edits }: RuleFix): boolean =>
    edits.some(({ span, newText }) => context.textOf(span) !== newText);
  const isPossible = ({ edits }: RuleFix): boolean =>
    edits.every(({ span, newText }) => {
      const chunk = segment.pieces[span.piece];
      if (chunk === undefined || !isMade(chunk)) return true;
      // A new line would end the definition, and what it says is read wherever that is used.
      const breaks = newText.includes('\n') && isInDefinition(locateSpan(span));
      return !breaks && isWritten(chunk, span.start, span.end);
    });
  return (rule.fixes?.(context) ?? [])
    .filter((it) => changes(it) && isPossible(it))
    .map(({ title, args, safe, edits }) => ({
      title,
      args: args ?? {},
      safe,
      edits: edits.map(({ span, newText }): FileEdit => ({ ...locateSpan(span), newText })),
    }));
}

function isInDefinition({ file: { tree }, range: { start } }: FileRange): boolean {
  const index = chunkIndexAt(tree, start);
  const chunk = tree.chunks[index];
  const token = chunk ? tokenBefore(chunk, start - offsetOfChunk(tree, index)) : -1;
  return chunk !== undefined && token >= 0 && tokenKind(chunk, token) === DEFINITION;
}
