/** `$NAME=VALUE` and `$NAME`: found by looking at the few chunks that have them. */
import { memo } from '../base/memo.ts';
import type { TextRange } from '../base/text-range.ts';
import { conditionHolds } from '../config/condition.ts';
import { type Config, originOf } from '../config/expand.ts';
import type { FileRange } from '../lint/diagnostic.ts';
import { type Chunk, tokenEnd, tokenKind, tokenMeta, tokenStart, tokenText } from '../syntax/chunk.ts';
import { definitionName } from '../syntax/definition.ts';
import { HAS_DEFINITION } from '../syntax/special.ts';
import { CONDITION, DEFINITION, LINE_START, TOKEN_SIZE } from '../syntax/token.ts';
import { shownLine } from './secrets.ts';

interface Definition {
  readonly name: string;
  /** As typed, continued lines included, without the blanks around it. */
  readonly value: string;
  /** The name with its `$`, in the chunk. */
  readonly range: TextRange;
  /** The `@id` before it. */
  readonly condition: string | undefined;
}

/** A definition that is in force under a profile, at its place. */
export interface PlacedDefinition extends FileRange {
  readonly name: string;
  readonly value: string;
  /** Among the pieces of the configuration. */
  readonly piece: number;
  /** The offset in the piece. */
  readonly at: number;
}

const definitionsIn = memo((chunk: Chunk): readonly Definition[] => {
  const found: Definition[] = [];
  for (let token = chunk.from; token < chunk.to; token += TOKEN_SIZE) {
    if (tokenKind(chunk, token) !== DEFINITION) continue;
    const start = tokenStart(chunk, token);
    const end = definitionName(chunk.text, start);
    const value = chunk.text.slice(end + 1, tokenEnd(chunk, token)).trim();
    found.push({
      name: chunk.text.slice(start + 1, end),
      value,
      range: { start, end },
      condition: conditionOf(chunk, token),
    });
  }
  return found;
});

function conditionOf(chunk: Chunk, token: number): string | undefined {
  const before = token - TOKEN_SIZE;
  if ((tokenMeta(chunk, token) & LINE_START) !== 0 || before < chunk.from) return undefined;
  return tokenKind(chunk, before) === CONDITION ? tokenText(chunk, before) : undefined;
}

/** All definitions that the configuration reads, in their order. */
export function definitionsOf(config: Config): readonly PlacedDefinition[] {
  const found: PlacedDefinition[] = [];
  config.pieces.forEach((chunk, piece) => {
    if ((chunk.special & HAS_DEFINITION) === 0) return;
    for (const { name, value, range, condition } of definitionsIn(chunk)) {
      if (condition !== undefined && !conditionHolds(condition, config.profile)) continue;
      const { file, base } = originOf(config, piece);
      found.push({
        name,
        value,
        file,
        range: { start: base + range.start, end: base + range.end },
        piece,
        at: range.start,
      });
    }
  });
  return found;
}

const secretNamesIn = memo((chunk: Chunk): readonly string[] =>
  chunk.text
    .split('\n')
    .filter((line) => line.includes('$') && shownLine(line) !== line)
    .flatMap((line) => variablesIn(line).map((it) => it.name)),
);

/** The variables that stand behind a keyword that takes a secret, anywhere in the configuration. */
export function secretVariables({ pieces }: Config): ReadonlySet<string> {
  return new Set(pieces.flatMap((it) => (it.special === 0 ? [] : secretNamesIn(it))));
}

/** The value in force at a place: the last definition before it. */
export function definitionBefore(
  config: Config,
  name: string,
  place: { readonly piece: number; readonly at: number },
): PlacedDefinition | undefined {
  return definitionsOf(config)
    .filter(
      (it) => it.name === name && (it.piece < place.piece || (it.piece === place.piece && it.at <= place.at)),
    )
    .at(-1);
}

export interface VariableUse {
  readonly name: string;
  /** From the `$` to the end of the name, or to the `}`; in the text. */
  readonly range: TextRange;
}

const REFERENCE = /\$(?:\{([A-Za-z_]\w*)[^{}]*\}|([A-Za-z_]\w*))/g;

/** All `$NAME`, `${NAME}` and `$NAME=` in a text. */
export function variablesIn(text: string): readonly VariableUse[] {
  if (!text.includes('$')) return [];
  return [...text.matchAll(REFERENCE)].map((match) => ({
    name: match[1] ?? match[2] ?? '',
    range: { start: match.index, end: match.index + match[0].length },
  }));
}

/** The variable at an offset of a chunk, with its range in the chunk. */
export function variableAt({ text }: Chunk, at: number): VariableUse | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, end < 0 ? text.length : end);
  const found = variablesIn(line).find((it) => it.range.start <= at - start && at - start <= it.range.end);
  return (
    found && { name: found.name, range: { start: found.range.start + start, end: found.range.end + start } }
  );
}
