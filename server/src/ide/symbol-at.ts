/** Names under the cursor, and the places where a name is introduced and used. */
import type { Analysis } from '../lint/analysis.ts';
import type { FileRange } from '../lint/diagnostic.ts';
import type { ClaimFinding } from '../lint/rule.ts';
import { type Group, groupOf } from '../model/claim-index.ts';
import type { SymbolKind } from '../schema/define.ts';
import { isSymbolKind } from './kind.ts';
import type { Place } from './place.ts';

/** A name at a place, as one profile reads it. */
export interface SymbolAt {
  readonly analysis: Analysis;
  readonly kind: SymbolKind;
  readonly name: string;
  readonly isDefinition: boolean;
  readonly place: FileRange;
}

export function symbolAt(place: Place): SymbolAt | undefined {
  const { analysis, segment, piece, at } = place;
  const claim = segment.claims.find(
    ({ space, span }) => span.piece === piece && span.start <= at && at <= span.end && isSymbolKind(space),
  );
  if (!claim || !isSymbolKind(claim.space)) return undefined;
  const { start, end } = claim.span;
  return {
    ...{ analysis, kind: claim.space, name: claim.name, isDefinition: claim.role === 'defines' },
    place: { file: place.file, range: { start: place.base + start, end: place.base + end } },
  };
}

export function groupAt({ analysis, kind, name }: SymbolAt): Group<ClaimFinding> | undefined {
  return groupOf(analysis.index, kind, name);
}

/** The same places of several profiles once, in the order of the files and their texts. */
export function distinctPlaces(places: readonly FileRange[]): readonly FileRange[] {
  const seen = new Map<string, FileRange>();
  for (const place of places) {
    const key = `${place.range.start} ${place.range.end} ${place.file.name}`;
    if (!seen.has(key)) seen.set(key, place);
  }
  const files = new Map<string, number>();
  for (const { file } of seen.values()) if (!files.has(file.name)) files.set(file.name, files.size);
  const rank = ({ file }: FileRange): number => files.get(file.name) ?? 0;
  return [...seen.values()]
    .sort((a, b) => rank(a) - rank(b) || a.range.start - b.range.start)
    .map(({ file, range }) => ({ file, range }));
}
