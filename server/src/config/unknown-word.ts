/** What to say of a first word that is no directive of its block, and what to read it as. */
import { type Directive, fullLanguage, type Language } from '../schema/language.ts';
import { lackOf } from '../schema/narrow.ts';
import { type Chunk, tokenKind, tokenMeta, tokenText } from '../syntax/chunk.ts';
import { FIRST, QUOTED, TOKEN_SIZE, WORD } from '../syntax/token.ts';
import type { Finding } from './finding.ts';
import { beginsWithSlashes } from './foreign-notation.ts';
import { meantDirective } from './spelling.ts';

export interface UnknownWord {
  readonly finding: Pick<Finding, 'rule' | 'message' | 'args'>;
  /** The directive that was meant, as far as that can be told. */
  readonly readAs: Directive | undefined;
}

export function unknownWordFinding(
  language: Language,
  block: Directive,
  word: string,
  opensBlock: boolean,
): UnknownWord {
  return (
    outsideOfTarget(language, block, word) ??
    misplaced(language, block, word, opensBlock) ??
    misspelt(block, word, opensBlock) ??
    foreign(block, word, opensBlock)
  );
}

/** A directive of this block that came later, is gone, or is left out of the build. */
function outsideOfTarget(language: Language, block: Directive, word: string): UnknownWord | undefined {
  const path = block.path === '' ? word : `${block.path}.${word}`;
  const directive = fullLanguage().byPath.get(path);
  const lack = directive && lackOf(directive.data, language);
  if (!lack) return undefined;
  const { kind, ...args } = lack;
  return {
    finding: { rule: 'not-in-target', message: kind, args: { word, ...args } },
    readAs: directive,
  };
}

function misplaced(
  language: Language,
  block: Directive,
  word: string,
  opensBlock: boolean,
): UnknownWord | undefined {
  const places = language.places.get(word)?.filter((it) => !opensBlock || it.kind !== 'directive');
  const nearest = places && nearestPlace(places, block);
  if (!nearest) return undefined;
  const successor = nearest.data.deprecated && block.table.get(nearest.data.deprecated.use);
  if (successor) {
    const meant = { word, block: block.keyword, meant: successor.keyword };
    return { finding: { rule: 'misplaced-directive', message: 'old', args: meant }, readAs: successor };
  }
  const home = nearest.parent;
  const args = { word, block: block.keyword, home: home?.keyword ?? '' };
  const isTop = home?.path === '';
  const message = block.path === '' ? 'top' : isTop ? 'inside' : 'elsewhere';
  return { finding: { rule: 'misplaced-directive', message, args }, readAs: nearest };
}

/** Of the places of a keyword, the one that shares most with the block: a child's, a sibling's, any other. */
function nearestPlace(places: readonly Directive[], block: Directive): Directive | undefined {
  return (
    places.find((it) => it.parent?.parent === block) ??
    places.find((it) => it.parent === block.parent) ??
    places[0]
  );
}

function misspelt(block: Directive, word: string, opensBlock: boolean): UnknownWord | undefined {
  const meant = meantDirective(block, word, opensBlock);
  if (!meant) return undefined;
  const { keyword } = meant.directive;
  const message = `${opensBlock ? 'block' : 'line'}-${meant.isOnly ? 'meant' : 'perhaps'}`;
  return {
    finding: { rule: 'unknown-directive', message, args: { word, meant: keyword } },
    readAs: meant.directive,
  };
}

function foreign(block: Directive, word: string, opensBlock: boolean): UnknownWord {
  if (!opensBlock && beginsWithSlashes(word)) {
    return { finding: { rule: 'slashes-as-comment', message: 'line', args: {} }, readAs: undefined };
  }
  const args = { word, block: block.keyword };
  return {
    finding: { rule: 'unknown-directive', message: opensBlock ? 'block' : 'line', args },
    readAs: undefined,
  };
}

/** A block as messages name it: its keyword, and its name if it has one. */
export function blockLabel(directive: Directive, chunk: Chunk, head: number): string {
  const name = head + TOKEN_SIZE;
  const kind = name < chunk.to ? tokenKind(chunk, name) : 0;
  const isName = (kind === WORD || kind === QUOTED) && (tokenMeta(chunk, name) & FIRST) === 0;
  return isName ? `${directive.keyword} ${tokenText(chunk, name)}` : directive.keyword;
}
