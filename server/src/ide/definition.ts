/** Where a name, a `$NAME` or an included file is to be found. */
import type { TextRange } from '../base/text-range.ts';
import type { FileRange } from '../lint/diagnostic.ts';
import { type Cursor, nameAt } from './name-at.ts';
import { type Occurrence, occurrencesAt } from './occurrences.ts';
import { distinctPlaces } from './symbol-at.ts';

export interface Definitions {
  /** The word that was asked about. */
  readonly origin: TextRange;
  readonly targets: readonly FileRange[];
}

/** All definitions, in all roots and profiles that read the place; undefined where nothing has one. */
export function definitions(cursor: Cursor): Definitions | undefined {
  const place = nameAt(cursor);
  if (!place) return includedFiles(cursor);
  const occurrences = occurrencesAt(place, cursor.everywhere);
  const targets = distinctPlaces(definingPlaces(occurrences));
  return targets.length > 0 ? { origin: place.range, targets } : undefined;
}

/** Nothing defines a config id: the first line with it stands for that. */
function definingPlaces(occurrences: readonly Occurrence[]): readonly FileRange[] {
  const [first] = occurrences;
  if (first?.name.space === '@') return [first];
  return occurrences.filter((it) => it.isDefinition);
}

function includedFiles({ everywhere, file, offset }: Cursor): Definitions | undefined {
  const targets: FileRange[] = [];
  let origin: TextRange | undefined;
  for (const { config } of everywhere.flatMap((it) => it.read)) {
    const include = config.includes.find(
      (it) => it.file.name === file.name && it.range.start <= offset && offset <= it.range.end,
    );
    if (!include) continue;
    origin ??= include.range;
    const names = new Set(include.files);
    const files = [...config.files].filter((it) => names.has(it.name));
    targets.push(...files.map((it) => ({ file: it, range: { start: 0, end: 0 } })));
  }
  return origin && targets.length > 0 ? { origin, targets: distinctPlaces(targets) } : undefined;
}
