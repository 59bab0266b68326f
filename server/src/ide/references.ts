/** Everywhere a name is written, and the same within one file as highlights. */
import type { TextRange } from '../base/text-range.ts';
import type { FileRange } from '../lint/diagnostic.ts';
import { type Cursor, type NamedPlace, nameAt } from './name-at.ts';
import {
  connectedOccurrences,
  isTextSpace,
  type Occurrence,
  occurrencesAt,
  textOccurrencesIn,
} from './occurrences.ts';
import { distinctPlaces } from './symbol-at.ts';

/** In all roots and profiles that read one of the places. */
export function references(cursor: Cursor, withDefinitions: boolean): readonly FileRange[] {
  const place = nameAt(cursor);
  if (!place) return [];
  const found = connectedOccurrences(place, cursor.roots);
  return distinctPlaces(found.filter((it) => withDefinitions || !it.isDefinition));
}

export interface Highlight {
  readonly range: TextRange;
  /** A definition is written, a use is read. */
  readonly kind: 'write' | 'read';
}

/** The name under the cursor wherever it stands in this file. */
export function highlights(cursor: Cursor): readonly Highlight[] {
  const place = nameAt(cursor);
  if (!place) return [];
  const kinds = new Map<number, Highlight>();
  for (const { range, isDefinition } of occurrencesInFile(place, cursor)) {
    kinds.set(range.start, { range, kind: isDefinition ? 'write' : 'read' });
  }
  return [...kinds.values()].sort((a, b) => a.range.start - b.range.start);
}

/** Asked whenever the cursor moves, so other files are not looked at. */
function occurrencesInFile(place: NamedPlace, { file, everywhere }: Cursor): readonly Occurrence[] {
  const [name] = place.names;
  if (name && isTextSpace(name.space)) {
    return textOccurrencesIn(file, { space: name.space, name: name.name });
  }
  return occurrencesAt(place, everywhere).filter((it) => it.file.name === file.name);
}
