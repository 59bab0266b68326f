/** What a text says, whatever its white space: what the daemon reads, and what we find. */
import { allDiagnostics, check } from '../../server/src/lint/check.ts';
import { sentenceOf } from '../../server/src/lint/diagnostic.ts';
import { languageOf } from '../../server/src/schema/language.ts';
import { NEWEST_RELEASE } from '../../server/src/schema/target.ts';
import {
  type Chunk,
  isFirst,
  tokenKind,
  tokenMeta,
  tokenText,
  wordOf,
} from '../../server/src/syntax/chunk.ts';
import {
  COMMENT,
  CONDITION,
  DEFINITION,
  DOLLAR,
  GENERATOR,
  OVERLONG,
  QUOTED,
  TOKEN_SIZE,
  WORD,
} from '../../server/src/syntax/token.ts';
import { sourceText } from '../../server/src/workspace/source-file.ts';

export interface Reading {
  /** The tokens that each profile reads, values of definitions in their places. A bar begins a statement. */
  readonly tokens: readonly (readonly string[])[];
  /** Rules with their sentences, sorted. */
  readonly findings: readonly string[];
}

const SOURCES = { file: () => undefined, includes: () => undefined };

export function readingOf(text: string): Reading {
  const checked = check(sourceText('keepalived.conf', text), SOURCES, {
    language: languageOf(NEWEST_RELEASE),
  });
  return {
    tokens: checked.analyses.map(({ config }) => config.pieces.flatMap(tokensOf)),
    findings: allDiagnostics(checked)
      .map((it) => `${it.rule.id}: ${sentenceOf(it, 'en')}`)
      .map((it) => it.replace(/\b(lines?) \d+/g, '$1 N').replace(/\s+/g, ' '))
      .sort(),
  };
}

function tokensOf(chunk: Chunk): readonly string[] {
  const found: string[] = [];
  for (let token = chunk.from; token < chunk.to; token += TOKEN_SIZE) {
    const kind = tokenKind(chunk, token);
    const hasDollar = (tokenMeta(chunk, token) & DOLLAR) !== 0 ? '$' : '';
    found.push(`${isFirst(chunk, token) ? '|' : ''}${kind}${hasDollar} ${shown(chunk, token, kind)}`);
  }
  return found;
}

/** Without the white space that means nothing. */
function shown(chunk: Chunk, token: number, kind: number): string {
  if (kind === WORD || kind === QUOTED) return wordOf(chunk, token);
  const text = tokenText(chunk, token);
  if (kind === CONDITION || kind === GENERATOR || kind === OVERLONG) return text;
  return kind === COMMENT || kind === DEFINITION ? text.replace(/[ \t]*\r?\n[ \t]*/g, '\n').trimEnd() : text;
}
