/** Semantic tokens: what each word is to the language, for a whole file, a part of it, or since the last time. */
import { commonEnds } from '../base/common-ends.ts';
import type { Position } from '../base/line-index.ts';
import type { TextRange } from '../base/text-range.ts';
import type { Config } from '../config/expand.ts';
import { type Analysis, segmentAt } from '../lint/analysis.ts';
import type { Checked } from '../lint/check.ts';
import { chunkIndexAt, positionAt } from '../syntax/tree.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { tokensOfSegment } from './token-encoder.ts';
import { TOKEN_NUMBERS, type WrittenTokens } from './token-writer.ts';

/** The tokens of a file, in parts that the next revision shares. */
export interface FileTokens {
  readonly parts: readonly WrittenTokens[];
  /** The line in which the chunk of each part begins. */
  readonly lines: readonly number[];
}

/** Numbers of the one before that are replaced. */
export interface TokensEdit {
  readonly start: number;
  readonly deleteCount: number;
  readonly data: number[];
}

/** Of the first profile that reads the file, which also colors the lines of the others. */
export function semanticTokens(checked: Checked, file: SourceFile): FileTokens {
  return tokensOfChunks(checked, file, 0, file.tree.chunks.length - 1);
}

/** All tokens as the protocol has them. */
export function tokenData(tokens: FileTokens): number[] {
  return joined(tokens, 0, tokens.parts.length);
}

/** The tokens that lie in the range or reach into it. */
export function tokenDataIn(checked: Checked, file: SourceFile, range: TextRange): number[] {
  const { tree } = file;
  const first = chunkIndexAt(tree, range.start);
  const tokens = tokensOfChunks(checked, file, first, chunkIndexAt(tree, range.end));
  return cut(tokenData(tokens), positionAt(tree, range.start), positionAt(tree, range.end));
}

/** What is to be replaced in the numbers of before; undefined if nothing is. */
export function tokensEdit(before: FileTokens, after: FileTokens): TokensEdit | undefined {
  const { prefix, suffix } = commonEnds(before.parts, after.parts);
  // The first part of those that stayed has to be looked at, since it counts from what is before it.
  const rest = Math.max(0, suffix - 1);
  const start = lengthOf(before.parts, prefix);
  const old = joined(before, prefix, before.parts.length - rest);
  const now = joined(after, prefix, after.parts.length - rest);
  const same = commonEnds(old, now);
  const data = now.slice(same.prefix, now.length - same.suffix);
  const deleteCount = old.length - same.prefix - same.suffix;
  if (deleteCount === 0 && data.length === 0) return undefined;
  return { start: start + same.prefix, deleteCount, data };
}

function lengthOf(parts: readonly WrittenTokens[], count: number): number {
  let length = 0;
  for (let index = 0; index < count; index++) length += parts[index]?.data.length ?? 0;
  return length;
}

/** Collects the pieces that the chunks of a file became, each as it is read for the first time. */
function tokensOfChunks(checked: Checked, file: SourceFile, first: number, last: number): FileTokens {
  const analysis = checked.analyses.find((it) => isReadBy(it.config, file)) ?? checked.analyses[0];
  const { config } = analysis;
  const parts: WrittenTokens[] = [];
  const lines: number[] = [];
  const tokensAt = pieceReader(analysis);
  let chunk = first;
  let from = -1;
  for (let index = 0; index < config.runs.length; index++) {
    const run = config.runs[index];
    if (run?.file.name !== file.name) continue;
    const behind = config.runs[index + 1]?.piece ?? config.pieces.length;
    for (let at = Math.max(chunk, run.chunk); at <= last && run.piece + at - run.chunk < behind; at++) {
      const piece = run.piece + at - run.chunk;
      const view = config.pieces[piece];
      if (!view || (at === chunk && view.from < from)) continue;
      chunk = at;
      from = view.to;
      const written = tokensAt(piece);
      if (!written || written.data.length === 0) continue;
      parts.push(written);
      lines.push(file.tree.lines[at] ?? 0);
    }
  }
  return { parts, lines };
}

function isReadBy({ runs }: Config, { name }: SourceFile): boolean {
  return runs.some((it) => it.file.name === name);
}

/** Asked for pieces in their order, mostly one after the other. */
function pieceReader({ segments, starts }: Analysis): (piece: number) => WrittenTokens | undefined {
  let index = 0;
  let written: readonly WrittenTokens[] = [];
  let start = 0;
  let end = 0;
  return (piece) => {
    if (piece >= end) {
      index = piece === end && end > 0 ? index + 1 : segmentAt(starts, piece);
      const segment = segments[index]?.segment;
      start = starts[index] ?? 0;
      end = start + (segment?.pieces.length ?? 0);
      written = segment ? tokensOfSegment(segment) : [];
    }
    return written[piece - start];
  };
}

/** The numbers of some parts, each counted from the last token before it. */
function joined({ parts, lines }: FileTokens, from: number, behind: number): number[] {
  const data = concatenated(parts.slice(from, behind).map((it) => it.data));
  let last = endOfPart(parts[from - 1], lines[from - 1]);
  let at = 0;
  for (let index = from; index < behind; index++) {
    const part = parts[index];
    const line = lines[index];
    if (!part || line === undefined) continue;
    const down = line + (data[at] ?? 0) - last.line;
    data[at] = down;
    if (down === 0) data[at + 1] = (data[at + 1] ?? 0) - last.character;
    last = endOfPart(part, line);
    at += part.data.length;
  }
  return data;
}

/** A call has room for so many arguments. */
const BATCH = 1000;

/** The engine copies whole lists faster than their numbers one by one. */
function concatenated(lists: readonly (readonly number[])[]): number[] {
  const none: number[] = [];
  if (lists.length <= BATCH) return none.concat(...lists);
  const batches: number[][] = [];
  for (let at = 0; at < lists.length; at += BATCH) batches.push(concatenated(lists.slice(at, at + BATCH)));
  return concatenated(batches);
}

function endOfPart(part: WrittenTokens | undefined, line: number | undefined): Position {
  if (!part || line === undefined) return { line: 0, character: 0 };
  return { line: line + part.lastLine, character: part.lastCharacter };
}

/** Leaves out the tokens before and behind the two places. */
function cut(data: readonly number[], start: Position, end: Position): number[] {
  const kept: number[] = [];
  const last = { line: 0, character: 0 };
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += TOKEN_NUMBERS) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + TOKEN_NUMBERS);
    line += down;
    character = down === 0 ? character + right : right;
    if (line < start.line || (line === start.line && character + length <= start.character)) continue;
    if (line > end.line || (line === end.line && character >= end.character)) break;
    const isSameLine = line === last.line;
    kept.push(line - last.line, isSameLine ? character - last.character : character, length, type, modifiers);
    last.line = line;
    last.character = character;
  }
  return kept;
}
