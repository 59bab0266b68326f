/** A chunk with includes as the parts that lie between them. */
import { memo } from '../base/memo.ts';
import { type Chunk, tokenKind, tokenMeta, tokenText } from '../syntax/chunk.ts';
import { CONDITION, GENERATOR, LINE_START, PATTERN, TOKEN_SIZE } from '../syntax/token.ts';

/** The text between two includes: the same chunk with fewer tokens, so that places in it stay what they are. */
export interface PlainPart {
  readonly kind: 'plain';
  readonly chunk: Chunk;
}

export interface IncludePart {
  readonly kind: 'include';
  /** `include`, or with the letter that says how strict it is. */
  readonly keyword: string;
  readonly pattern: string;
  /** The token of the pattern. */
  readonly token: number;
  /** The `@id` before it. */
  readonly condition: string | undefined;
  /** The pattern holds a `$`, so it is not known what it means. */
  readonly isOpaque: boolean;
}

/** The parts of a chunk in their order. Asked only of chunks with `HAS_INCLUDE`. */
export const partsOf = memo((chunk: Chunk): readonly (PlainPart | IncludePart)[] => {
  const parts: (PlainPart | IncludePart)[] = [];
  let from = chunk.from;
  let isTemplate = false;
  let condition: string | undefined;
  for (let token = chunk.from; token < chunk.to; token += TOKEN_SIZE) {
    const kind = tokenKind(chunk, token);
    if (kind === GENERATOR) isTemplate = true;
    else if (kind === CONDITION) condition = tokenText(chunk, token);
    else if (kind === PATTERN) {
      if (!isTemplate) {
        parts.push({ kind: 'plain', chunk: view(chunk, from, token + TOKEN_SIZE) });
        parts.push(includePart(chunk, token, condition));
        from = token + TOKEN_SIZE;
      }
    }
    if (startsLine(chunk, token + TOKEN_SIZE)) {
      isTemplate = false;
      condition = undefined;
    }
  }
  parts.push({ kind: 'plain', chunk: view(chunk, from, chunk.to) });
  return parts;
});

function startsLine(chunk: Chunk, token: number): boolean {
  return token < chunk.to && (tokenMeta(chunk, token) & LINE_START) !== 0;
}

function view(chunk: Chunk, from: number, to: number): Chunk {
  return { ...chunk, from, to };
}

function includePart(chunk: Chunk, token: number, condition: string | undefined): IncludePart {
  const pattern = tokenText(chunk, token);
  return {
    kind: 'include',
    keyword: tokenText(chunk, token - TOKEN_SIZE),
    pattern,
    token,
    condition,
    isOpaque: pattern.includes('$'),
  };
}
