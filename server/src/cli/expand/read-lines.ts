/** What one daemon reads, line by line, each with the place where somebody wrote it. */
import { conditionHolds } from '../../config/condition.ts';
import { type Config, locate } from '../../config/expand.ts';
import { type Chunk, tokenEnd, tokenKind, tokenMeta, tokenStart, tokenText } from '../../syntax/chunk.ts';
import {
  BYTE_ORDER_MARK,
  CLOSE,
  COMMENT,
  CONDITION,
  DEFINITION,
  GENERATOR,
  LINE_START,
  OPEN,
  OVERLONG,
  PATTERN,
  TOKEN_SIZE,
} from '../../syntax/token.ts';
import { positionAt } from '../../syntax/tree.ts';
import { maskedLine } from '../reports/secrets.ts';

export interface ReadLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Without comments, indented by its depth, passwords masked. */
  readonly text: string;
}

const STEP = '    ';

export function* readLines(config: Config): Generator<ReadLine> {
  let depth = 0;
  for (const [piece, chunk] of config.pieces.entries()) {
    for (const tokens of linesOf(chunk)) {
      const kept = keptTokens(chunk, tokens, config.profile);
      const [first] = kept;
      const last = kept.at(-1);
      if (first === undefined || last === undefined) continue;
      const kinds = kept.map((it) => tokenKind(chunk, it));
      const indent = STEP.repeat(Math.max(0, depth - (kinds[0] === CLOSE ? 1 : 0)));
      for (const kind of kinds) depth = Math.max(0, depth + (kind === OPEN ? 1 : kind === CLOSE ? -1 : 0));
      const start = tokenStart(chunk, first);
      const { file, range } = locate(config, piece, start, tokenEnd(chunk, first));
      const text = indent + maskedLine(chunk.text.slice(start, tokenEnd(chunk, last)));
      yield { file: file.name, line: positionAt(file.tree, range.start).line + 1, text };
    }
  }
}

/** The tokens of each physical line. */
function* linesOf(chunk: Chunk): Generator<readonly number[]> {
  let tokens: number[] = [];
  for (let at = chunk.from; at < chunk.to; at += TOKEN_SIZE) {
    if (tokens.length > 0 && (tokenMeta(chunk, at) & LINE_START) !== 0) {
      yield tokens;
      tokens = [];
    }
    tokens.push(at);
  }
  if (tokens.length > 0) yield tokens;
}

/** None of a line that another profile reads, that defines something or that stands for a file. */
function keptTokens(chunk: Chunk, tokens: readonly number[], profile: string | undefined): readonly number[] {
  const kinds = tokens.map((it) => tokenKind(chunk, it));
  const condition = tokens.find((it) => tokenKind(chunk, it) === CONDITION);
  if (condition !== undefined && !conditionHolds(tokenText(chunk, condition), profile)) return [];
  if (kinds.includes(DEFINITION) || kinds.includes(OVERLONG)) return [];
  if (kinds.includes(PATTERN) && !kinds.includes(GENERATOR)) return [];
  return tokens.filter((_, index) => !PASSED_OVER.has(kinds[index] ?? COMMENT));
}

const PASSED_OVER: ReadonlySet<number> = new Set([BYTE_ORDER_MARK, COMMENT, CONDITION]);
