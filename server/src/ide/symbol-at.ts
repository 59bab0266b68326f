/** Names under the cursor, and the places where a name is introduced and used. */
import { originOf } from '../config/expand.ts';
import type { Span } from '../config/finding.ts';
import { type Analysis, indexOfPlaced } from '../lint/analysis.ts';
import type { FileRange } from '../lint/diagnostic.ts';
import type { ClaimFinding } from '../lint/rule.ts';
import { type Group, groupOf, type PlacedClaim } from '../model/claim-index.ts';
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

/** Where a claim is made. */
export function placeOfClaim(analysis: Analysis, { claim, placed }: PlacedClaim): FileRange {
  return locate(analysis, indexOfPlaced(analysis, placed), claim.span);
}

/** A span of a segment as a range of the file that it was typed in. */
export function locate({ config, starts }: Analysis, index: number, span: Span): FileRange {
  const { file, base } = originOf(config, (starts[index] ?? 0) + span.piece);
  return { file, range: { start: base + span.start, end: base + span.end } };
}

/** The same places of several profiles once, in the order of the files and their texts. */
export function distinctPlaces(places: readonly FileRange[]): readonly FileRange[] {
  const seen = new Map<string, FileRange>();
  for (const place of places) {
    const key = `${place.range.start} ${place.range.end} ${place.file.name}`;
    if (!seen.has(key)) seen.set(key, place);
  }
  const files = [...new Set([...seen.values()].map((it) => it.file.name))];
  return [...seen.values()].sort(
    (a, b) => files.indexOf(a.file.name) - files.indexOf(b.file.name) || a.range.start - b.range.start,
  );
}
