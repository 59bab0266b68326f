/** Values of a file that mean the same: equal words in places of one sort. */
import type { TextRange } from '../../base/text-range.ts';
import type { Block, Segment } from '../../config/block.ts';
import { originOf } from '../../config/expand.ts';
import { matchLine } from '../../config/line-match.ts';
import { continues } from '../../config/statement.ts';
import { directiveOf, pieceOf, recordsOf, type StatementRecord, wordsFrom } from '../../config/statements.ts';
import type { Analysis } from '../../lint/analysis.ts';
import type { Arg, Line } from '../../schema/define.ts';
import { type Chunk, tokenBefore, tokenKind, tokenMeta, tokenStart } from '../../syntax/chunk.ts';
import { HAS_GENERATOR } from '../../syntax/special.ts';
import { QUOTED, TOKEN_SIZE } from '../../syntax/token.ts';
import type { SourceFile } from '../../workspace/source-file.ts';
import { usedKindOf } from '../used-words.ts';

/** An argument as it stands in a file. */
export interface Value {
  readonly text: string;
  /** Without quotes. */
  readonly range: TextRange;
  /** Equal for places of one sort: addresses wherever they stand, a number only with its own directive. */
  readonly sort: string;
  /** The block's keyword, then the directive's. */
  readonly path: string;
  readonly arg: Arg;
}

/** What is looked for, and where. */
interface Search {
  readonly analysis: Analysis;
  readonly file: SourceFile;
  readonly text: string;
}

/** The values of one file that begin with the text, in all segments of a configuration. */
export function valuesWith(analysis: Analysis, file: SourceFile, text: string): readonly Value[] {
  const search = { analysis, file, text };
  return analysis.segments.flatMap(({ segment }, index) =>
    segment.pieces.some((it) => it.text.includes(text)) ? valuesIn(search, index, segment, segment.root) : [],
  );
}

function valuesIn(search: Search, index: number, segment: Segment, block: Block): readonly Value[] {
  const own = recordsOf(segment, block)
    .filter(({ piece, token }) => mayBegin(pieceOf(segment, piece), token, search.text))
    .flatMap((it) => valuesOf(search, index, segment, block, it));
  return [...own, ...block.children.flatMap((it) => valuesIn(search, index, segment, it))];
}

/** False if no word of the statement at a token begins with the text: found out without reading the words. */
function mayBegin(chunk: Chunk, first: number, text: string): boolean {
  let at = first;
  do {
    const quote = tokenKind(chunk, at) === QUOTED ? 1 : 0;
    if (chunk.text.startsWith(text, tokenStart(chunk, at) + quote)) return true;
    at += TOKEN_SIZE;
  } while (at < chunk.to && continues(tokenMeta(chunk, at)));
  return false;
}

function valuesOf(
  { analysis: { config, starts }, file, text }: Search,
  index: number,
  segment: Segment,
  block: Block,
  record: StatementRecord,
): readonly Value[] {
  const directive = directiveOf(block, record);
  const origin = originOf(config, (starts[index] ?? 0) + record.piece);
  const chunk = pieceOf(segment, record.piece);
  if (!directive || origin.file !== file || (chunk.special & HAS_GENERATOR) !== 0) return [];
  const isEntry = block.directive.kind === 'list';
  const line: Line | undefined = isEntry ? directive.data.entry : directive.data;
  const words = wordsFrom(segment, record).slice(isEntry ? 0 : 1);
  if (!line || words.some((it) => !it.isKnown)) return [];
  const texts = words.map((it) => it.text);
  return matchLine(line, texts).words.flatMap(({ word, arg, option }) => {
    const at = words[word];
    if (!at || !arg || !at.text.startsWith(text)) return [];
    const { start, end } = inner(chunk, at.span);
    const sort = usedKindOf(arg) ?? `${directive.path} ${option?.keyword ?? ''} ${arg.name}`;
    const range = { start: origin.base + start, end: origin.base + end };
    return [{ text: at.text, range, sort, path: directive.path, arg }];
  });
}

/** A word without its quotes. */
function inner(chunk: Chunk, { start, end }: TextRange): TextRange {
  const isQuoted = tokenKind(chunk, tokenBefore(chunk, start)) === QUOTED;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
