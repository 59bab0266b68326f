/** Every place where a name is written, in all configurations that it connects. */
import { memo } from '../base/memo.ts';
import type { TextRange } from '../base/text-range.ts';
import type { Analysis } from '../lint/analysis.ts';
import type { Checked } from '../lint/check.ts';
import type { FileRange } from '../lint/diagnostic.ts';
import { groupOf } from '../model/claim-index.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import type { Name, NamedPlace } from './name-at.ts';
import { type NameSite, siteOf } from './name-site.ts';
import { type TextSpace, textNamesNamed } from './text-names.ts';

/** The range is what is shown of it: of a variable with its `$`. */
export interface Occurrence extends FileRange {
  readonly name: Name;
  /** What a new name takes the place of. */
  readonly inner: TextRange;
  /** See `NameSite`. */
  readonly text: string;
  readonly value?: FileRange;
  readonly isDefinition: boolean;
}

/** A reading of a root, or a root with all of its readings, as a variable is the same in each. */
interface Unit {
  readonly isAsked: boolean;
  readonly occurrences: readonly Occurrence[];
}

/** In the readings of the place itself; those of other roots that share none of its files are left out. */
export function occurrencesAt(place: NamedPlace, roots: readonly Checked[]): readonly Occurrence[] {
  return unitsOf(place, roots).flatMap((it) => (it.isAsked ? it.occurrences : []));
}

/**
 * In all readings of all roots in which one of the places is written, too: those that define the name anew for
 * themselves keep theirs.
 */
export function connectedOccurrences(place: NamedPlace, roots: readonly Checked[]): readonly Occurrence[] {
  const known = new Set<string>();
  const found: Occurrence[] = [];
  let waiting: readonly Unit[] = unitsOf(place, roots);
  for (;;) {
    const isNear = (unit: Unit): boolean =>
      unit.isAsked || unit.occurrences.some((it) => known.has(placeKey(it)));
    const near = waiting.filter(isNear);
    if (near.length === 0) return found;
    waiting = waiting.filter((it) => !near.includes(it)).map((it) => ({ ...it, isAsked: false }));
    for (const { occurrences } of near) {
      for (const it of occurrences) {
        found.push(it);
        known.add(placeKey(it));
      }
    }
  }
}

function unitsOf({ names, analyses }: NamedPlace, roots: readonly Checked[]): readonly Unit[] {
  return roots.flatMap((checked) => {
    const units: Unit[] = checked.read.map((analysis, index) => ({
      isAsked: analyses.includes(analysis),
      occurrences: names.flatMap((it) => symbolOccurrences(checked, analysis, index, it)),
    }));
    const isAsked = units.some((it) => it.isAsked);
    const occurrences = names.flatMap((it) => textOccurrences(checked, it));
    return [...units, { isAsked, occurrences }].filter((it) => it.occurrences.length > 0);
  });
}

function symbolOccurrences(
  { analyses }: Checked,
  analysis: Analysis,
  index: number,
  name: Name,
): readonly Occurrence[] {
  const claims = groupOf(analysis.index, name.space, name.name)?.claims ?? [];
  const typed = analyses[index] ?? analysis;
  return claims.flatMap((it): readonly Occurrence[] => {
    const site = siteOf(analysis, it);
    if (!site) return [];
    const { range, text, value, file } = currentSite(typed, analysis, site);
    const isDefinition = it.claim.role === 'defines';
    return [{ name, file, range, inner: range, text, isDefinition, ...(value && { value }) }];
  });
}

/** Older releases read files in which some comments are blanked out: places in them are those of the files as typed. */
function currentSite(typed: Analysis, read: Analysis, site: NameSite): NameSite {
  if (typed === read) return site;
  const files = filesByName(typed);
  const current = <Place extends FileRange>(it: Place): Place => ({
    ...it,
    file: files.get(it.file.name) ?? it.file,
  });
  return { ...current(site), ...(site.value && { value: current(site.value) }) };
}

const filesByName = memo(
  ({ config }: Analysis): ReadonlyMap<string, SourceFile> =>
    new Map([...config.files].map((it) => [it.name, it])),
);

/** All uses of a variable or of an id in the files of a root; none for a name of another kind. */
export function textOccurrences({ analyses }: Checked, { space, name }: Name): readonly Occurrence[] {
  if (!isTextSpace(space)) return [];
  const files = new Set(analyses.flatMap((it) => [...it.config.files]));
  return [...files].flatMap((file) => textOccurrencesIn(file, { space, name }));
}

/** The uses of a variable or of an id in one file. */
export function textOccurrencesIn(
  file: SourceFile,
  name: { readonly space: TextSpace; readonly name: string },
): readonly Occurrence[] {
  return textNamesNamed(file.tree, name.space, name.name).map(({ whole, range, isDefinition }) => ({
    ...{ name, file, range: whole, inner: range, text: name.name, isDefinition },
  }));
}

export function isTextSpace(space: Name['space']): space is TextSpace {
  return space === '$' || space === '@';
}

export function placeKey({ file, range }: FileRange): string {
  return `${range.start} ${file.name}`;
}
