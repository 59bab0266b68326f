/** What has a name at a place: a symbol, a `$` definition, or a config id. */
import type { TextRange } from '../base/text-range.ts';
import { type Analysis, segmentAt } from '../lint/analysis.ts';
import type { Checked } from '../lint/check.ts';
import type { FileRange } from '../lint/diagnostic.ts';
import type { PlacedClaim } from '../model/claim-index.ts';
import type { SymbolKind } from '../schema/define.ts';
import { chunkIndexAt, offsetOfChunk, sliceTree } from '../syntax/tree.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { isSymbolKind } from './kind.ts';
import { madeClaimsIn, siteOf } from './name-site.ts';
import { pieceAt } from './piece-at.ts';
import { type TextSpace, textNamesIn } from './text-names.ts';

/** A place in a file. */
export interface Cursor {
  readonly file: SourceFile;
  readonly offset: number;
  /** The roots that read the file. */
  readonly everywhere: readonly Checked[];
  /** All roots that are known. */
  readonly roots: readonly Checked[];
}

/** A name in its name space. */
export interface Name {
  readonly space: SymbolKind | TextSpace;
  readonly name: string;
}

export interface NamedPlace {
  /** The name as it is written under the cursor, without quotes and signs. */
  readonly range: TextRange;
  readonly text: string;
  /** One name, or all that a generator makes of the text. */
  readonly names: readonly Name[];
  /** The readings of the file in which it is one of these names. */
  readonly analyses: readonly Analysis[];
}

export function nameAt({ file, offset, everywhere }: Cursor): NamedPlace | undefined {
  return textNameAt(file, offset, everywhere) ?? symbolNameAt(file, offset, everywhere);
}

function textNameAt(
  file: SourceFile,
  offset: number,
  everywhere: readonly Checked[],
): NamedPlace | undefined {
  const index = chunkIndexAt(file.tree, offset);
  const chunk = file.tree.chunks[index];
  if (!chunk) return undefined;
  const base = offsetOfChunk(file.tree, index);
  const at = offset - base;
  const found = textNamesIn(chunk).find((it) => it.whole.start <= at && at <= it.whole.end);
  if (!found) return undefined;
  const { space, name, range } = found;
  return {
    range: { start: base + range.start, end: base + range.end },
    text: name,
    names: [{ space, name }],
    analyses: everywhere.flatMap((it) => it.read),
  };
}

function symbolNameAt(
  file: SourceFile,
  offset: number,
  everywhere: readonly Checked[],
): NamedPlace | undefined {
  const names = new Map<string, Name>();
  const analyses: Analysis[] = [];
  let range: TextRange | undefined;
  for (const analysis of everywhere.flatMap((it) => it.read)) {
    const found = symbolsIn(analysis, file, offset);
    if (found.length > 0) analyses.push(analysis);
    for (const { space, name, written } of found) {
      names.set(`${space} ${name}`, { space, name });
      range ??= written.range;
    }
  }
  return range && { range, text: sliceTree(file.tree, range), names: [...names.values()], analyses };
}

interface SymbolName extends Name {
  /** The text under the cursor. */
  readonly written: FileRange;
}

function symbolsIn(analysis: Analysis, file: SourceFile, offset: number): readonly SymbolName[] {
  const plain = plainClaimAt(analysis, file, offset);
  const site = plain && siteOf(analysis, plain);
  if (plain && site) return symbolName(plain, site);
  const touches = (it: FileRange | undefined): it is FileRange =>
    it?.file.name === file.name && it.range.start <= offset && offset <= it.range.end;
  return madeClaimsIn(analysis, file.name).flatMap(({ claim, site: made }) => {
    const written = [made, made.value].find(touches);
    return written ? symbolName(claim, written) : [];
  });
}

function symbolName({ claim: { space, name } }: PlacedClaim, written: FileRange): readonly SymbolName[] {
  return isSymbolKind(space) ? [{ space, name, written }] : [];
}

function plainClaimAt(analysis: Analysis, file: SourceFile, offset: number): PlacedClaim | undefined {
  const at = pieceAt(analysis.config, file, offset);
  if (!at) return undefined;
  const index = segmentAt(analysis.starts, at.piece);
  const placed = analysis.segments[index];
  const piece = at.piece - (analysis.starts[index] ?? 0);
  const claim = placed?.claims.find(
    ({ space, span }) =>
      span.piece === piece && span.start <= at.at && at.at <= span.end && isSymbolKind(space),
  );
  return placed && claim && { claim, placed };
}
