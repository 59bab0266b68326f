/** A value that is written several times becomes a `$NAME`, which is then changed in one place. */
import type { FileEdit } from '../../lint/diagnostic.ts';
import { isInRelease } from '../../schema/target.ts';
import { tokenEnd, tokenKind, tokenStart } from '../../syntax/chunk.ts';
import { COMMENT, DEFINITION, TOKEN_SIZE } from '../../syntax/token.ts';
import { offsetOfChunk } from '../../syntax/tree.ts';
import type { SourceFile } from '../../workspace/source-file.ts';
import { localized } from '../localized.ts';
import { type Value, valuesWith } from './equal-values.ts';
import { fullText, isCommentLine, lineBreak, lineEnd, lineStart } from './file-lines.ts';
import { freeName, knownNames } from './known-names.ts';
import type { Offer, RefactorContext, Refactoring } from './refactoring.ts';
import { isBroken } from './written-block.ts';

/** Definitions are there since this release. */
const SINCE = '1.4.0';

export const extractDefinition: Refactoring = {
  id: 'extract-definition',
  kind: 'refactor.extract',
  at: (context: RefactorContext): Offer | undefined => {
    const { place, file, roots, locale } = context;
    if (!isInRelease({ since: SINCE }, place.analysis.language.release)) return undefined;
    const found = valuesAt(context);
    const [own] = found;
    if (!own || found.length < 2) return undefined;
    const names = knownNames(roots);
    const name = freeName(nameFor(own), (it) => names.has(it));
    const title = localized(
      locale,
      `Extract to $${name} (${found.length} places)`,
      `提取为 $${name}（${found.length} 处）`,
    );
    const text = fullText(file.tree);
    return {
      title,
      change: () => ({
        edits: [
          definition(file, name, own.text),
          ...found.map(({ range }) => ({ file, range, newText: reference(name, text, range.end) })),
        ],
      }),
    };
  },
};

/** The word at the place with all that are equal to it; of an address without the length of its prefix, if these differ. */
function valuesAt({ place, file, range, checked }: RefactorContext): readonly Value[] {
  const { site, segment, base, chunk } = place;
  if (site.kind !== 'statement' || site.word === undefined || isBroken(segment)) return [];
  const start = base + tokenStart(chunk, site.word);
  const end = base + tokenEnd(chunk, site.word);
  if (range.end > end) return [];
  const typed = fullText(file.tree).slice(start, end).replace(/^"|"$/g, '');
  if (!isPlain(typed) || fullText(file.tree).startsWith('\u{feff}')) return [];
  const [bare = ''] = typed.split('/', 1);
  const all = checked.analyses.flatMap((it) => valuesWith(it, file, bare));
  const own = all.find((it) => it.range.start >= start && it.range.end <= end);
  if (!own || own.arg.type.secret || own.arg.type.defines || own.arg.type.refersTo) return [];
  const alike = distinct(all.filter((it) => it.sort === own.sort && isPlain(it.text)));
  const whole = alike.filter((it) => it.text === own.text);
  if (own.sort !== 'address' || bare === '' || (bare !== own.text && whole.length > 1)) return whole;
  const parts = alike.filter((it) => it.text.split('/', 1)[0] === bare);
  return parts.map((it) => ({
    ...it,
    text: bare,
    range: { ...it.range, end: it.range.start + bare.length },
  }));
}

function distinct(values: readonly Value[]): readonly Value[] {
  const byStart = new Map(values.map((it) => [it.range.start, it]));
  return [...byStart.values()];
}

/** Nothing that the daemon reads in another way where it stands alone behind a `=`. */
function isPlain(text: string): boolean {
  return /^[\w.:/%+,-]+(?: [\w.:/%+,-]+)*$/.test(text);
}

function nameFor({ sort, path, arg }: Value): string {
  if (sort === 'address') return /virtual/.test(path) ? 'VIP' : 'ADDRESS';
  if (sort === 'interface' || sort === 'port') return sort.toUpperCase();
  const keyword = path.split('.').at(-1) ?? arg.name;
  return keyword
    .toUpperCase()
    .replace(/\W/g, '_')
    .replace(/^(?=\d|_)/, 'V');
}

/** Without braces the daemon wants a blank or the end of the line behind the name. */
function reference(name: string, text: string, end: number): string {
  return end === text.length || /[ \t\r\n]/.test(text.charAt(end)) ? `$${name}` : `\${${name}}`;
}

// Where the definition stands

function definition(file: SourceFile, name: string, value: string): FileEdit {
  const text = fullText(file.tree);
  const end = lineBreak(text);
  const first = firstContent(file);
  const at = paragraphStart(text, lineStart(text, first?.start ?? 0));
  const newText = `$${name}=${value}${end}${first?.isDefinition ? '' : end}`;
  return { file, range: { start: at, end: at }, newText };
}

/** The first thing of a file that is no comment. */
function firstContent({
  tree,
}: SourceFile): { readonly start: number; readonly isDefinition: boolean } | undefined {
  for (const [index, chunk] of tree.chunks.entries()) {
    for (let at = chunk.from; at < chunk.to; at += TOKEN_SIZE) {
      const kind = tokenKind(chunk, at);
      if (kind === COMMENT) continue;
      return { start: offsetOfChunk(tree, index) + tokenStart(chunk, at), isDefinition: kind === DEFINITION };
    }
  }
  return undefined;
}

/** Above the comments that stand directly above a line, unless these are the first lines of the file. */
function paragraphStart(text: string, start: number): number {
  let first = start;
  while (first > 0) {
    const before = lineStart(text, first - 1);
    if (!isCommentLine(text.slice(before, lineEnd(text, before)))) return first;
    first = before;
  }
  return PRAGMA.test(text.slice(0, start)) ? 0 : start;
}

/** A comment that speaks of the next line. */
const PRAGMA = /keepalived-lint-disable-next-line/;
