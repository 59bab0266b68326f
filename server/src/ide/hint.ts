/** What an inlay hint is, and where hints stand. */

import type { Locale } from '../base/localized.ts';
import type { TextRange } from '../base/text-range.ts';
import type { Span } from '../config/finding.ts';
import { statementAt } from '../config/statement.ts';
import type { Analysis } from '../lint/analysis.ts';
import type { FileRange } from '../lint/diagnostic.ts';
import { fileRangeOf } from '../lint/locate.ts';
import type { Placed } from '../model/claim-index.ts';
import { tokenBefore, tokenEnd, tokenKind, tokenStart } from '../syntax/chunk.ts';
import { QUOTED, TOKEN_SIZE, WORD } from '../syntax/token.ts';
import { chunkIndexAt, offsetOfChunk } from '../syntax/tree.ts';
import type { SourceFile } from '../workspace/source-file.ts';

/** Each can be switched off. In the order in which they go before each other on one line. */
export const HINT_KINDS = ['priority', 'timing', 'mac', 'variables'] as const;

export type HintKind = (typeof HINT_KINDS)[number];

export interface InlayHint {
  readonly kind: HintKind;
  /** Behind what it is about. */
  readonly offset: number;
  readonly label: string;
  /** Markdown: how it came about. */
  readonly tooltip: string;
  /** What it rests on. */
  readonly source?: FileRange;
}

/** What hints are made for. */
export interface HintContext {
  readonly file: SourceFile;
  /** Only hints in it are wanted. */
  readonly range: TextRange;
  readonly kinds: ReadonlySet<HintKind>;
  readonly locale: Locale;
}

/** Where a person wrote what stands in a span of a segment. */
export function writtenPlace(analysis: Analysis, placed: Placed, span: Span): FileRange {
  return fileRangeOf(analysis, { placed, span });
}

/** Behind the last word of the statement that begins at the offset; undefined if none does. */
export function endOfStatement({ tree }: SourceFile, offset: number): number | undefined {
  const index = chunkIndexAt(tree, offset);
  const chunk = tree.chunks[index];
  if (!chunk) return undefined;
  const base = offsetOfChunk(tree, index);
  const token = tokenBefore(chunk, offset - base);
  if (token < 0 || tokenStart(chunk, token) !== offset - base) return undefined;
  const kind = tokenKind(chunk, token);
  if (kind !== WORD && kind !== QUOTED) return undefined;
  return base + tokenEnd(chunk, statementAt(chunk, token).end - TOKEN_SIZE);
}

/** At most two digits behind the dot. */
export function seconds(value: number): string {
  return String(Math.round(value * 100) / 100);
}
