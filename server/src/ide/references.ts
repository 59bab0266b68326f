/** Everywhere a name or a `$NAME` is used, and the same within one file as highlights. */
import type { TextRange } from '../base/text-range.ts';
import type { Config } from '../config/expand.ts';
import type { Analysis } from '../lint/analysis.ts';
import type { Checked } from '../lint/check.ts';
import type { FileRange } from '../lint/diagnostic.ts';
import { type Chunk, tokenKind, tokenStart, tokenText } from '../syntax/chunk.ts';
import { isTrivia, TOKEN_SIZE } from '../syntax/token.ts';
import { offsetOfChunk } from '../syntax/tree.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { type Place, placesAt } from './place.ts';
import { distinctPlaces, groupAt, placeOfClaim, type SymbolAt, symbolAt } from './symbol-at.ts';
import { definitionsOf, variableAt, variablesIn } from './variables.ts';

export interface Reference extends FileRange {
  readonly isDefinition: boolean;
}

/** In all profiles that read the place. */
export function references(
  checked: Checked,
  file: SourceFile,
  offset: number,
  withDefinitions: boolean,
): readonly FileRange[] {
  const found = referencesAt(checked, file, offset).filter((it) => withDefinitions || !it.isDefinition);
  return distinctPlaces(found).map((it) => ({ file: it.file, range: it.range }));
}

export interface Highlight {
  readonly range: TextRange;
  /** A definition is written, a use is read. */
  readonly kind: 'write' | 'read';
}

/** The name under the cursor wherever it stands in this file. */
export function highlights(checked: Checked, file: SourceFile, offset: number): readonly Highlight[] {
  const kinds = new Map<string, Highlight>();
  for (const { file: other, range, isDefinition } of referencesAt(checked, file, offset)) {
    if (other.name !== file.name) continue;
    kinds.set(`${range.start}`, { range, kind: isDefinition ? 'write' : 'read' });
  }
  return [...kinds.values()].sort((a, b) => a.range.start - b.range.start);
}

function referencesAt(checked: Checked, file: SourceFile, offset: number): readonly Reference[] {
  return placesAt(checked, file, offset).flatMap(referencesOf);
}

function referencesOf(place: Place): readonly Reference[] {
  if (place.site.kind === 'comment') return [];
  const variable = variableAt(place.chunk, place.at);
  if (variable) return usesOfVariable(place.analysis.config, variable.name);
  const symbol = symbolAt(place);
  return symbol ? referencesOfSymbol(symbol.analysis, symbol) : [];
}

function referencesOfSymbol(analysis: Analysis, symbol: SymbolAt): readonly Reference[] {
  const claims = groupAt(symbol)?.claims ?? [];
  return claims.map((it) => ({ ...placeOfClaim(analysis, it), isDefinition: it.claim.role === 'defines' }));
}

// Variables

function usesOfVariable(config: Config, name: string): readonly Reference[] {
  const defined = new Set(
    definitionsOf(config)
      .filter((it) => it.name === name)
      .map((it) => `${it.range.start} ${it.file.name}`),
  );
  const found: Reference[] = [];
  for (const file of config.files) {
    file.tree.chunks.forEach((chunk, index) => {
      if (chunk.special === 0 || !chunk.text.includes(name)) return;
      const base = offsetOfChunk(file.tree, index);
      for (const { start, end } of usesIn(chunk, name)) {
        const range = { start: base + start, end: base + end };
        found.push({ file, range, isDefinition: defined.has(`${range.start} ${file.name}`) });
      }
    });
  }
  return found;
}

function usesIn(chunk: Chunk, name: string): readonly TextRange[] {
  const found: TextRange[] = [];
  for (let token = chunk.from; token < chunk.to; token += TOKEN_SIZE) {
    if (isTrivia(tokenKind(chunk, token))) continue;
    const start = tokenStart(chunk, token);
    for (const { name: used, range } of variablesIn(tokenText(chunk, token))) {
      if (used === name) found.push({ start: start + range.start, end: start + range.end });
    }
  }
  return found;
}
