/** How often a name is used, above its definition. */
import type { Locale } from '../base/localized.ts';
import type { TextRange } from '../base/text-range.ts';
import { nameOf } from '../config/statements.ts';
import { type Analysis, segmentAt } from '../lint/analysis.ts';
import type { Checked } from '../lint/check.ts';
import { groupOf, type PlacedClaim } from '../model/claim-index.ts';
import type { SymbolKind } from '../schema/define.ts';
import { offsetOfChunk } from '../syntax/tree.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { ownerOf } from './call-node.ts';
import { isSymbolKind } from './kind.ts';
import { localized } from './localized.ts';
import { siteOf } from './name-site.ts';
import { placeKey, textOccurrences } from './occurrences.ts';
import { piecesOfChunk } from './piece-at.ts';
import { textNamesIn } from './text-names.ts';

export interface CodeLens {
  /** The name. */
  readonly range: TextRange;
  readonly title: string;
}

/** The definitions of a file, with the uses in all roots that read it; in the order of the text. */
export function codeLenses(
  everywhere: readonly Checked[],
  file: SourceFile,
  locale: Locale,
): readonly CodeLens[] {
  const tallies: Tallies = { places: new Map(), uses: new Map() };
  for (const analysis of everywhere.flatMap((it) => it.read)) tallySymbols(analysis, file, tallies);
  tallyVariables(everywhere, file, tallies);
  return [...tallies.places.values()]
    .sort((a, b) => a.range.start - b.range.start)
    .flatMap((it) => {
      const all = [...it.names].flatMap((name) => tallies.uses.get(name) ?? []);
      return titlesOf(it.space, all, locale).map((title) => ({ range: it.range, title }));
    });
}

interface Tallies {
  readonly places: Map<number, DefiningPlace>;
  /** By name, however often that is defined. */
  readonly uses: Map<string, Uses>;
}

interface DefiningPlace {
  readonly range: TextRange;
  readonly space: SymbolKind | '$';
  /** Several where a generator stands. */
  readonly names: Set<string>;
}

interface Uses {
  readonly places: Set<string>;
  /** The blocks in which they stand, by name. */
  readonly users: Set<string>;
}

function define({ places }: Tallies, range: TextRange, space: DefiningPlace['space'], key: string): void {
  const known = places.get(range.start);
  if (known) known.names.add(key);
  else places.set(range.start, { range, space, names: new Set([key]) });
}

function usesNamed({ uses }: Tallies, key: string): Uses {
  const known = uses.get(key) ?? { places: new Set(), users: new Set() };
  uses.set(key, known);
  return known;
}

function tallySymbols(analysis: Analysis, file: SourceFile, tallies: Tallies): void {
  const counted = new Set<string>();
  for (const index of segmentsOf(analysis, file)) {
    const placed = analysis.segments[index];
    for (const claim of placed?.claims ?? []) {
      const { space, name, role } = claim;
      const site = placed && isSymbolKind(space) && role === 'defines' && siteOf(analysis, { claim, placed });
      if (!site || !isSymbolKind(space) || site.file.name !== file.name) continue;
      const key = `${space} ${name}`;
      define(tallies, site.range, space, key);
      if (counted.has(key)) continue;
      counted.add(key);
      const uses = usesNamed(tallies, key);
      for (const use of groupOf(analysis.index, space, name)?.claims ?? []) addUse(analysis, use, uses);
    }
  }
}

function addUse(analysis: Analysis, use: PlacedClaim, { places, users }: Uses): void {
  const site = use.claim.role === 'uses' ? siteOf(analysis, use) : undefined;
  if (!site) return;
  places.add(placeKey(site));
  const owner = ownerOf(use);
  if (owner) users.add(nameOf(use.placed.segment, owner)?.text ?? owner.directive.keyword);
}

/** The segments that a configuration made of the file. */
export function segmentsOf({ config, starts }: Analysis, file: SourceFile): ReadonlySet<number> {
  const found = new Set<number>();
  file.tree.chunks.forEach((_, index) => {
    for (const piece of piecesOfChunk(config, file, index)) found.add(segmentAt(starts, piece));
  });
  return found;
}

function tallyVariables(everywhere: readonly Checked[], file: SourceFile, tallies: Tallies): void {
  file.tree.chunks.forEach((chunk, index) => {
    const base = offsetOfChunk(file.tree, index);
    for (const { space, name, range, whole, isDefinition } of textNamesIn(chunk)) {
      if (!isDefinition || space !== '$') continue;
      const key = `${space} ${name}`;
      define(tallies, { start: base + whole.start, end: base + range.end }, space, key);
      if (!tallies.uses.has(key)) countUses(everywhere, name, usesNamed(tallies, key));
    }
  });
}

function countUses(everywhere: readonly Checked[], name: string, { places }: Uses): void {
  for (const it of everywhere.flatMap((one) => textOccurrences(one, { space: '$', name }))) {
    if (!it.isDefinition) places.add(placeKey(it));
  }
}

const TRACKERS: ReadonlySet<DefiningPlace['space']> = new Set([
  'vrrp_script',
  'track_file',
  'vrrp_track_process',
  'bfd_instance',
]);

const MAX_USERS = 3;

function titlesOf(space: DefiningPlace['space'], all: readonly Uses[], locale: Locale): readonly string[] {
  const count = new Set(all.flatMap((it) => [...it.places])).size;
  const users = [...new Set(all.flatMap((it) => [...it.users]))];
  const title = localized(locale, `${count} ${count === 1 ? 'use' : 'uses'}`, `${count} 处引用`);
  if (users.length === 0) return [title];
  const who = usersText(users, locale);
  const isTracker = TRACKERS.has(space);
  const by = isTracker
    ? localized(locale, 'tracked by ', '跟踪者：')
    : localized(locale, 'used in ', '用于 ');
  return [title, by + who];
}

function usersText(users: readonly string[], locale: Locale): string {
  const who = users.slice(0, MAX_USERS).join(localized(locale, ', ', '、'));
  const more = users.length - MAX_USERS;
  if (more <= 0) return who;
  return localized(locale, `${who} and ${more} more`, `${who} 等 ${users.length} 处`);
}
