/** What is selected step by step around a place: word, argument, statement, block, up to the file. */
import type { TextRange } from '../base/text-range.ts';
import { matchLine } from '../config/line-match.ts';
import type { Statement } from '../config/statement.ts';
import type { Checked } from '../lint/check.ts';
import { tokenEnd, tokenKind, tokenMeta, tokenStart, tokenText } from '../syntax/chunk.ts';
import { COMMENT, LINE_START, ODD, QUOTED, TOKEN_SIZE, type TokenKind } from '../syntax/token.ts';
import { lengthOfTree, sliceTree, type Tree } from '../syntax/tree.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { bracePairs } from './brace-pairs.ts';
import { grammarIndex, lineAt } from './line-at.ts';
import { lineBefore, type Place, placeAt, rangeOfToken, type StatementSite } from './place.ts';

/** From the smallest to the whole file; each one holds the one before it. */
export function selectionRanges(checked: Checked, file: SourceFile, offset: number): readonly TextRange[] {
  const place = placeAt(checked, file, offset);
  const ranges = [...(place ? rangesInLine(place) : []), ...blocksAround(file.tree, offset)];
  return nested([...ranges, { start: 0, end: lengthOfTree(file.tree) }], offset);
}

/** Drops what does not hold the place, or is not larger than what came before. */
function nested(ranges: readonly TextRange[], offset: number): readonly TextRange[] {
  const kept: TextRange[] = [];
  for (const range of ranges) {
    const last = kept.at(-1) ?? { start: offset, end: offset };
    const isLarger = kept.length === 0 || range.start < last.start || range.end > last.end;
    if (range.start <= last.start && last.end <= range.end && isLarger) kept.push(range);
  }
  return kept;
}

function rangesInLine(place: Place): readonly TextRange[] {
  const { site } = place;
  switch (site.kind) {
    case 'statement':
      return site.statement ? rangesInStatement(place, site, site.statement) : [];
    case 'comment':
      return commentRanges(place);
    case 'nothing':
      return [];
    default:
      return [...piecesOfWord(place), rangeOfToken(place, site.token)];
  }
}

function rangesInStatement(place: Place, site: StatementSite, statement: Statement): readonly TextRange[] {
  const { first, end } = statement;
  const last = end - TOKEN_SIZE;
  const ranges: TextRange[] = [];
  if (site.word !== undefined) ranges.push(...wordRanges(place, site.word));
  if (site.word !== undefined && site.word > first) {
    ranges.push(...optionRanges(place, site, statement), between(place, first + TOKEN_SIZE, last));
  }
  ranges.push(between(place, first, last));
  const before = first - TOKEN_SIZE;
  const isAlone = before < place.chunk.from || (tokenMeta(place.chunk, first) & LINE_START) !== 0;
  // With the `@id` or the generator before it.
  if (!isAlone && !isBrace(place, before)) ranges.push(between(place, before, last));
  return ranges;
}

function isBrace({ chunk }: Place, token: number): boolean {
  return tokenEnd(chunk, token) - tokenStart(chunk, token) === 1;
}

function wordRanges(place: Place, word: number): readonly TextRange[] {
  const whole = rangeOfToken(place, word);
  const { chunk } = place;
  const meta = tokenMeta(chunk, word);
  if (tokenKind(chunk, word) !== QUOTED) return [...piecesOfWord(place), whole];
  const end = (meta & ODD) === 0 ? whole.end - 1 : whole.end;
  return [...piecesOfWord(place), { start: whole.start + 1, end }, whole];
}

const NAME = /[\p{L}\p{N}_]/u;

/** What a double click selects, and what stands around it up to blanks and quotes. */
function piecesOfWord(place: Place): readonly TextRange[] {
  return [around(place, (char) => NAME.test(char)), around(place, (char) => !/[\s"'=,(){}]/.test(char))];
}

function around({ chunk: { text }, at, base }: Place, belongs: (char: string) => boolean): TextRange {
  let start = at;
  let end = at;
  while (start > 0 && belongs(text.charAt(start - 1))) start--;
  while (end < text.length && belongs(text.charAt(end))) end++;
  return { start: base + start, end: base + end };
}

/** An option with its arguments, as `dev eth0`. */
function optionRanges(place: Place, site: StatementSite, statement: Statement): readonly TextRange[] {
  const line = lineAt(place, site);
  if (!line || line.statement.first !== statement.first) return [];
  const { words } = matchLine(line.line, line.words);
  const own = words.find((it) => it.word === grammarIndex(line, site.before));
  if (!own?.option) return [];
  const same = words.filter((it) => it.option === own.option).map((it) => it.word);
  const skip = line.isEntry ? 0 : 1;
  const tokenOf = (word: number): number => statement.first + (word + skip) * TOKEN_SIZE;
  return [between(place, tokenOf(Math.min(...same)), tokenOf(Math.max(...same)))];
}

function between(place: Place, first: number, last: number): TextRange {
  return { start: rangeOfToken(place, first).start, end: rangeOfToken(place, last).end };
}

function commentRanges(place: Place): readonly TextRange[] {
  const { chunk, at } = place;
  let token = chunk.from;
  while (token + TOKEN_SIZE < chunk.to && tokenStart(chunk, token + TOKEN_SIZE) < at) token += TOKEN_SIZE;
  if (kindAt(place, token) !== COMMENT) return [];
  const whole = rangeOfToken(place, token);
  const sign = /^[#!\s]*/.exec(tokenText(chunk, token))?.[0].length ?? 0;
  const text = { start: whole.start + sign, end: whole.end };
  if (lineBefore({ chunk, at: tokenStart(chunk, token) }).trim() !== '') {
    return [...piecesOfWord(place), text, whole];
  }
  return [...piecesOfWord(place), text, whole, runAround(place, token)];
}

/** All comments above and below that follow each other line by line. */
function runAround(place: Place, token: number): TextRange {
  const { chunk } = place;
  const follows = (it: number): boolean => {
    if (kindAt(place, it) !== COMMENT || kindAt(place, it - TOKEN_SIZE) !== COMMENT) return false;
    const gap = chunk.text.slice(tokenEnd(chunk, it - TOKEN_SIZE), tokenStart(chunk, it));
    return gap.split('\n').length === 2 && (tokenMeta(chunk, it - TOKEN_SIZE) & LINE_START) !== 0;
  };
  let first = token;
  let last = token;
  while (follows(first)) first -= TOKEN_SIZE;
  while (follows(last + TOKEN_SIZE)) last += TOKEN_SIZE;
  return between(place, first, last);
}

function kindAt({ chunk }: Place, token: number): TokenKind {
  return token < chunk.from || token >= chunk.to ? 0 : tokenKind(chunk, token);
}

/** For each block from the inside to the outside: what is in it, and the block with its head. */
function blocksAround(tree: Tree, offset: number): readonly TextRange[] {
  const around = bracePairs(tree).filter((it) => it.head <= offset && offset <= it.close + 1);
  return around.flatMap(({ head, open, close }) => [
    trimmed(tree, { start: open + 1, end: close }),
    { start: head, end: close + 1 },
  ]);
}

function trimmed(tree: Tree, { start, end }: TextRange): TextRange {
  const text = sliceTree(tree, { start, end });
  return { start: end - text.trimStart().length, end: start + text.trimEnd().length };
}
