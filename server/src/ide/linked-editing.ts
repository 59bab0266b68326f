/** A name and its uses, typed at once: only where nothing else could change by it. */
import type { TextRange } from '../base/text-range.ts';
import { type Cursor, nameAt } from './name-at.ts';
import { connectedOccurrences, type Occurrence, placeKey } from './occurrences.ts';
import { isComposed } from './rename-composed.ts';
import { otherReading } from './rename-readings.ts';
import { distinctPlaces } from './symbol-at.ts';

export interface LinkedRanges {
  readonly ranges: readonly TextRange[];
  /** Typing goes on in all of them while this matches the whole. */
  readonly pattern: string;
}

const NAME = '[^\\s"\'#!{}$\\\\]+';
const VARIABLE = '[A-Za-z_][A-Za-z0-9_]*';

/**
 * Asked again after each key. With one definition, two names that become the same while somebody types are never
 * taken for one.
 */
export function linkedRanges(cursor: Cursor): LinkedRanges | undefined {
  const place = nameAt(cursor);
  const [name, ...others] = place?.names ?? [];
  if (!place || !name || others.length > 0 || name.space === '@' || isComposed(place)) return undefined;
  const occurrences = connectedOccurrences(place, cursor.roots);
  const isHere = ({ file, text, value }: Occurrence): boolean =>
    file.name === cursor.file.name && text === name.name && !value;
  if (!occurrences.every(isHere) || definitionsIn(occurrences) !== 1) return undefined;
  const places = distinctPlaces(occurrences.map(({ file, inner }) => ({ file, range: inner })));
  if (places.length < 2) return undefined;
  if (name.space !== '$' && otherReading(places, [name], cursor.roots)) return undefined;
  return { ranges: places.map((it) => it.range), pattern: name.space === '$' ? VARIABLE : NAME };
}

function definitionsIn(occurrences: readonly Occurrence[]): number {
  return new Set(occurrences.filter((it) => it.isDefinition).map(placeKey)).size;
}
