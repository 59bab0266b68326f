/** A block moves to a file of its own, which is included in its place. */
import { folderOf, joinPath } from '../../base/path.ts';
import { nameOf } from '../../config/statements.ts';
import type { Checked } from '../../lint/check.ts';
import { CONDITION, DEFINITION, GENERATOR } from '../../syntax/token.ts';
import { alternativesOf, hasWildcard, matcherOf } from '../../workspace/glob.ts';
import { localized } from '../localized.ts';
import { commentsAbove, fullText, indentAt, lineBreak } from './file-lines.ts';
import type { IsTaken, Offer, RefactorContext, Refactoring } from './refactoring.ts';
import { blockOfHead, kindsIn, type WrittenBlock, writtenBlockAt } from './written-block.ts';

export const extractInclude: Refactoring = {
  id: 'extract-include',
  kind: 'refactor.extract',
  createsFile: true,
  at: ({ place, file, roots, locale }: RefactorContext): Offer | undefined => {
    const block = blockOfHead(place);
    const written = block && writtenBlockAt(place, block);
    if (!written || !isMovable(written)) return undefined;
    const text = fullText(file.tree);
    const folder = folderOf(file.name);
    const base = fileNameFor(written);
    return {
      title: localized(locale, 'Extract to include…', '提取到 include…'),
      change: (isTaken) => {
        const name = freeFile(folder, base, roots, isTaken);
        const start = commentsAbove(text, written.lines.start);
        const range = { start, end: written.lines.end };
        const indent = indentAt(text, written.lines.start);
        const newText = `${indent}include ${name}`;
        const moved = `${withoutIndent(text.slice(start, range.end), indent)}${lineBreak(text)}`;
        return { edits: [{ file, range, newText }], created: { name: joinPath(folder, name), text: moved } };
      },
    };
  },
};

/** Conditions and what is defined inside would not be seen where the file is read alone; `include_check` ends with its file. */
function isMovable({ file, lines, block }: WrittenBlock): boolean {
  const kinds = kindsIn(file, lines);
  if ([CONDITION, DEFINITION, GENERATOR].some((it) => kinds.has(it))) return false;
  const text = fullText(file.tree).slice(lines.start, lines.end);
  return block.directive.keyword !== 'global_defs' || !text.includes('include_check');
}

function withoutIndent(text: string, indent: string): string {
  if (indent === '') return text.trimEnd();
  const lines = text
    .split('\n')
    .map((it) => (it.startsWith(indent) ? it.slice(indent.length) : it.trimStart()));
  return lines.join('\n').trimEnd();
}

/** The name of the block, else its keyword. */
function fileNameFor({ segment, block }: WrittenBlock): string {
  const name = nameOf(segment, block);
  const words = name?.isKnown
    ? `${block.directive.keyword === 'virtual_server' ? 'virtual_server_' : ''}${name.text}`
    : '';
  return words.replace(/[^\w.-]+/g, '_').replace(/^[._-]+|[._-]+$/g, '') || block.directive.keyword;
}

/** A name that is not there yet, and that no pattern includes a second time. */
function freeFile(folder: string, base: string, roots: readonly Checked[], isTaken: IsTaken): string {
  const isIncluded = includedBy(folder, roots);
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}-${count}`;
    const ending = isIncluded(`${name}.conf`) ? '.inc' : '.conf';
    if (!isTaken(joinPath(folder, `${name}${ending}`)) || count > MAX_COUNT) return `${name}${ending}`;
  }
}

const MAX_COUNT = 1000;

/** Whether a file of the folder would be read because of a pattern with wildcards. */
function includedBy(folder: string, roots: readonly Checked[]): (name: string) => boolean {
  const includes = roots.flatMap(({ analyses }) => analyses.flatMap(({ config }) => config.includes));
  const matchers = includes.flatMap(({ file, pattern }) =>
    alternativesOf(pattern)
      .filter(hasWildcard)
      .filter((it) => mayMean(joinPath(folderOf(file.name), folderOf(it)), folder))
      .map((it) => matcherOf(it.slice(it.lastIndexOf('/') + 1))),
  );
  return (name) => matchers.some((matches) => matches(name));
}

/** A folder with wildcards in its name may be any. */
function mayMean(pattern: string, folder: string): boolean {
  return hasWildcard(pattern) || folder === pattern || folder.endsWith(pattern);
}
