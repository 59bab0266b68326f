/** Where a name, a `$NAME` or an included file is to be found. */
import type { TextRange } from '../base/text-range.ts';
import type { Checked } from '../lint/check.ts';
import type { FileRange } from '../lint/diagnostic.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { type Place, placesAt } from './place.ts';
import { distinctPlaces, groupAt, placeOfClaim, type SymbolAt, symbolAt } from './symbol-at.ts';
import { definitionsOf, variableAt } from './variables.ts';

export interface Definitions {
  /** The word that was asked about. */
  readonly origin: TextRange;
  readonly targets: readonly FileRange[];
}

/** All definitions, in all profiles that read the place; undefined where nothing has one. */
export function definitions(checked: Checked, file: SourceFile, offset: number): Definitions | undefined {
  const found = placesAt(checked, file, offset).flatMap((place) => definitionsAt(place, offset) ?? []);
  const targets = distinctPlaces(found.flatMap((it) => it.targets));
  const origin = found[0]?.origin;
  return origin && targets.length > 0 ? { origin, targets } : undefined;
}

function definitionsAt(place: Place, offset: number): Definitions | undefined {
  if (place.site.kind === 'comment') return undefined;
  if (place.site.kind === 'pattern') return includedFiles(place, offset);
  const variable = variableAt(place.chunk, place.at);
  if (variable) {
    const { start, end } = variable.range;
    const all = definitionsOf(place.analysis.config).filter((it) => it.name === variable.name);
    const targets = all.map(({ file, range }) => ({ file, range }));
    return { origin: { start: place.base + start, end: place.base + end }, targets };
  }
  const symbol = symbolAt(place);
  return symbol && { origin: symbol.place.range, targets: definitionsOfSymbol(symbol) };
}

export function definitionsOfSymbol(symbol: SymbolAt): readonly FileRange[] {
  const claims = groupAt(symbol)?.claims.filter((it) => it.claim.role === 'defines') ?? [];
  return claims.map((it) => placeOfClaim(symbol.analysis, it));
}

function includedFiles({ analysis, file }: Place, offset: number): Definitions | undefined {
  const { config } = analysis;
  const include = config.includes.find(
    (it) => it.file.name === file.name && it.range.start <= offset && offset <= it.range.end,
  );
  if (!include) return undefined;
  const names = new Set(include.files);
  const targets = [...config.files].filter((it) => names.has(it.name));
  return { origin: include.range, targets: targets.map((it) => ({ file: it, range: { start: 0, end: 0 } })) };
}
