/** Services by family, address and port. Comments move with the block that they stand above. */
import { compareKeys, type SortKey } from '../../base/sort-key.ts';
import type { TextRange } from '../../base/text-range.ts';
import type { Block } from '../../config/block.ts';
import { wordsFrom } from '../../config/statements.ts';
import type { Analysis } from '../../lint/analysis.ts';
import { canonicalAddress } from '../../model/canonical-address.ts';
import { familyOf } from '../../schema/types/ip-address.ts';
import { CONDITION, DEFINITION, GENERATOR, PATTERN } from '../../syntax/token.ts';
import type { SourceFile } from '../../workspace/source-file.ts';
import { localized } from '../localized.ts';
import { commentsAbove, fullText } from './file-lines.ts';
import type { Change, Offer, RefactorContext, Refactoring } from './refactoring.ts';
import { blockOfHead, kindsIn, type WrittenBlock, writtenBlock, writtenBlockAt } from './written-block.ts';

const KEYWORD = 'virtual_server';

/** A service with the comments above it. */
interface Unit extends TextRange {
  readonly key: SortKey;
  readonly block: Block;
  readonly file: SourceFile;
}

export const sortVirtualServers: Refactoring = {
  id: 'sort-virtual-servers',
  kind: 'refactor.rewrite',
  at: ({ place, file, locale }: RefactorContext): Offer | undefined => {
    const block = blockOfHead(place);
    if (block?.directive.keyword !== KEYWORD) return undefined;
    const written = writtenBlockAt(place, block);
    const own = written && unitOf(written);
    if (!own) return undefined;
    const units = unitsAround(place.analysis, place.index, file, own);
    if (isSorted(units)) return undefined;
    const title = localized(
      locale,
      `Sort these ${units.length} virtual servers by address`,
      `按地址排序这 ${units.length} 个 virtual_server`,
    );
    return { title, change: () => sorted(file, units) };
  },
};

function isSorted(units: readonly Unit[]): boolean {
  return units.every((unit, at) => {
    const before = units[at - 1];
    return !before || compareKeys(before.key, unit.key) <= 0;
  });
}

function sorted(file: SourceFile, units: readonly Unit[]): Change {
  const text = fullText(file.tree);
  const order = [...units].sort((a, b) => compareKeys(a.key, b.key));
  const edits = units.flatMap(({ start, end }, at) => {
    const next = order[at];
    if (!next || next.start === start) return [];
    return [{ file, range: { start, end }, newText: text.slice(next.start, next.end) }];
  });
  return { edits };
}

/** The services with nothing but blank lines between them and the one at the place. */
function unitsAround(analysis: Analysis, index: number, file: SourceFile, own: Unit): readonly Unit[] {
  const text = fullText(file.tree);
  const touch = (a: Unit, b: Unit): boolean =>
    a.file === b.file && a.end <= b.start && text.slice(a.end, b.start).trim() === '';
  const before: Unit[] = [];
  for (const unit of unitsFrom(analysis, index, -1, own)) {
    if (!unit || !touch(unit, before.at(-1) ?? own)) break;
    before.push(unit);
  }
  const behind: Unit[] = [];
  for (const unit of unitsFrom(analysis, index, 1, own)) {
    if (!unit || !touch(behind.at(-1) ?? own, unit)) break;
    behind.push(unit);
  }
  return [...before.reverse(), own, ...behind];
}

/** The top-level blocks on one side of a unit, the nearest first; undefined for what can't be moved. */
function* unitsFrom(analysis: Analysis, index: number, step: 1 | -1, own: Unit): Generator<Unit | undefined> {
  let isPast = false;
  for (let at = index; at >= 0 && at < analysis.segments.length; at += step) {
    const children = analysis.segments[at]?.segment.root.children ?? [];
    for (const block of step === 1 ? children : [...children].reverse()) {
      if (isPast) yield unitAt(analysis, at, block);
      else isPast = block === own.block;
    }
  }
}

function unitAt(analysis: Analysis, index: number, block: Block): Unit | undefined {
  const written = block.directive.keyword === KEYWORD ? writtenBlock(analysis, index, block) : undefined;
  return written && unitOf(written);
}

/** These make the order of lines count. */
const ORDERED = [CONDITION, DEFINITION, GENERATOR, PATTERN];

function unitOf({ segment, block, file, lines }: WrittenBlock): Unit | undefined {
  const [, first, second] = wordsFrom(segment, block.head);
  if (!first?.isKnown || second?.isKnown === false) return undefined;
  const key = keyOf(first.text, second?.text ?? '0');
  const kinds = kindsIn(file, lines);
  if (!key || ORDERED.some((it) => kinds.has(it))) return undefined;
  return { key, block, file, start: commentsAbove(fullText(file.tree), lines.start), end: lines.end };
}

/** IPv4, IPv6, then firewall marks, then groups. */
function keyOf(first: string, second: string): SortKey | undefined {
  if (first === 'fwmark') return [2, Number(second)];
  if (first === 'group') return [3, second];
  const family = familyOf(first);
  if (!family) return undefined;
  if (family === 'inet') return [0, ...first.split('.').map(Number), Number(second)];
  const groups = canonicalAddress(first).split(':');
  return [1, ...groups.map((it) => Number.parseInt(it, 16)), Number(second)];
}
