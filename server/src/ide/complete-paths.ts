/** Paths of files: what is asked of the file system for them, and what is made of its answer. */
import type { Locale, Localized } from '../base/localized.ts';
import type { TextRange } from '../base/text-range.ts';
import { wordAt } from '../config/statement.ts';
import type { Checked } from '../lint/check.ts';
import { tokenStart } from '../syntax/chunk.ts';
import type { FolderEntry } from '../workspace/file-system.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { replacedBy } from './completion.ts';
import { type CompletionItem, type CompletionList, NO_ITEMS, plain, sortKey } from './completion-item.ts';
import { grammarIndex, lineAt, nextAt } from './line-at.ts';
import type { Place, StatementSite } from './place.ts';
import { typingPlace } from './typing-place.ts';
import { usedWords } from './used-words.ts';

/** A path that is being typed. */
export interface PathRequest {
  /** The folder to list, as it is written; empty for that of the file, undefined where there is nothing to list. */
  readonly folder: string | undefined;
  /** What is typed of the name in the folder. */
  readonly typed: string;
  readonly replace: TextRange;
  /** Of an `include`, which takes a relative path and wildcards. */
  readonly isInclude: boolean;
  /** Folders that the configuration has elsewhere, to begin with. */
  readonly known: readonly string[];
  /** Of the file that it is typed in. */
  readonly ownName: string;
}

/** Undefined where no path is typed. */
export function pathAt(checked: Checked, file: SourceFile, offset: number): PathRequest | undefined {
  const place = typingPlace(checked, file, offset);
  const start = place && startOfPath(place);
  if (!place || start === undefined) return undefined;
  const { chunk, at, base } = place;
  const { from, isInclude } = start;
  const written = chunk.text.slice(from, at);
  const slash = written.lastIndexOf('/') + 1;
  const folder = written.slice(0, slash);
  const typed = written.slice(slash);
  // What follows a blank in a command are its arguments; the value of `$NAME` is not looked up.
  if (/[\s$]/.test(isInclude ? written.replaceAll(' ', '') : written) || /[*?[{]/.test(folder))
    return undefined;
  const rest = /^[^/\s"]*/.exec(chunk.text.slice(at, at + MAX_NAME))?.[0].length ?? 0;
  const isListed = isInclude || folder.startsWith('/');
  return {
    folder: isListed ? folder : undefined,
    typed,
    replace: { start: base + from + slash, end: base + at + rest },
    isInclude,
    known: folder === '' && !isInclude ? foldersUsed(place) : [],
    ownName: file.name.slice(file.name.lastIndexOf('/') + 1),
  };
}

/** Longer names no disk has. */
const MAX_NAME = 512;

interface PathStart {
  /** In the chunk. */
  readonly from: number;
  readonly isInclude: boolean;
}

function startOfPath(place: Place): PathStart | undefined {
  const { site, chunk, at } = place;
  if (site.kind === 'pattern') return { from: tokenStart(chunk, site.token), isInclude: true };
  if (site.kind !== 'statement' || !site.statement) return undefined;
  const keyword = wordAt(site.statement, site.statement.first);
  if (site.before === 1 && site.word === undefined && /^include[rmwba]?$/.test(keyword)) {
    return { from: at, isInclude: true };
  }
  return takesPath(place, site)
    ? { from: replacedBy(place, site).start - place.base, isInclude: false }
    : undefined;
}

function takesPath(place: Place, site: StatementSite): boolean {
  const line = lineAt(place, site);
  const index = line ? grammarIndex(line, site.before) : -1;
  if (!line || index < 0) return false;
  return nextAt(line, index).args.some(({ type }) => type.kind === 'path' || type.kind === 'command');
}

function foldersUsed({ analysis }: Place): readonly string[] {
  const counts = [...(usedWords(analysis).get('folder') ?? [])].slice(0, MAX_ENTRIES);
  return counts.sort((a, b) => b[1] - a[1]).map(([folder]) => folder);
}

/** More entries of a folder nobody looks through. */
const MAX_ENTRIES = 1000;

/** `entries` is what the folder of the request holds. */
export function pathItems(
  request: PathRequest,
  entries: readonly FolderEntry[],
  locale: Locale,
): CompletionList {
  const { typed, known, isInclude, folder, ownName } = request;
  const isShown = ({ name }: FolderEntry): boolean =>
    (!name.startsWith('.') || typed.startsWith('.')) &&
    (isInclude || !name.includes(' ')) &&
    (folder !== '' || name !== ownName);
  const shown = entries.filter(isShown).sort((a, b) => (a.name < b.name ? -1 : 1));
  const isIncomplete = shown.length > MAX_ENTRIES;
  const listed = isIncomplete
    ? shown.filter(({ name }) => name.startsWith(typed)).slice(0, MAX_ENTRIES)
    : shown;
  const items = [
    ...wholeFolder(request, shown, locale),
    ...known.map((it, rank) => folderItem(request, it, sortKey(0, rank))),
    ...listed.map((it) => entryItem(request, it)),
  ];
  return items.length > 0 ? { items, isIncomplete } : NO_ITEMS;
}

function entryItem(request: PathRequest, { name, isFolder }: FolderEntry): CompletionItem {
  const sortText = sortKey(1, 0, name);
  if (isFolder) return folderItem(request, `${name}/`, sortText);
  return { ...plain(name), label: name, kind: 'file', sortText, filterText: name, replace: request.replace };
}

function folderItem({ replace }: PathRequest, label: string, sortText: string): CompletionItem {
  return { ...plain(label), label, kind: 'folder', sortText, filterText: label, replace, reopens: true };
}

const PATTERN = '*.conf';

/** All files of a folder at once, other than of that in which the file itself is. */
function wholeFolder(
  { isInclude, folder, replace }: PathRequest,
  entries: readonly FolderEntry[],
  locale: Locale,
): readonly CompletionItem[] {
  const count = entries.filter(({ name, isFolder }) => !isFolder && name.endsWith('.conf')).length;
  if (!isInclude || !folder || count < 2) return [];
  const about: Localized = { en: `${count} files`, zh: `${count} 个文件` };
  return [
    {
      ...plain(PATTERN),
      ...{ label: PATTERN, kind: 'file', description: about[locale], replace },
      ...{ sortText: sortKey(0, 0), filterText: PATTERN },
    },
  ];
}
