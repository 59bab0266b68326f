/** What the words of the statement under the cursor are to the language. */
import { type LineMatch, matchLine, type WordMatch } from '../config/line-match.ts';
import { type Statement, wordAt } from '../config/statement.ts';
import type { Arg, Line, Option } from '../schema/define.ts';
import type { Directive } from '../schema/language.ts';
import { TOKEN_SIZE } from '../syntax/token.ts';
import { childWithHead } from './block-at.ts';
import type { Place, StatementSite } from './place.ts';

/** A statement tied to its directive. */
export interface KnownLine {
  /** The list block itself for one of its entries. */
  readonly directive: Directive;
  readonly line: Line;
  readonly isEntry: boolean;
  readonly statement: Statement;
  /** Of the words that the grammar speaks of: all but the keyword. */
  readonly words: readonly string[];
}

/** The directive that the statement is, or the list that it is an entry of; undefined if the block has none such. */
export function lineAt(place: Place, { statement }: StatementSite): KnownLine | undefined {
  if (!statement) return undefined;
  const { block, segment, piece } = place;
  const head = childWithHead(segment, block, { piece, token: statement.first });
  if (!head && block.directive.kind === 'list' && !place.isUnknown)
    return entryOf(block.directive, statement);
  const word = wordAt(statement, statement.first);
  const directive = head?.directive ?? (place.isUnknown ? undefined : block.directive.table.get(word));
  return directive && keywordLine(directive, statement);
}

/** An empty line of a list. */
export function newEntry(
  { block, chunk }: Place,
  { statement, before }: StatementSite,
): KnownLine | undefined {
  const line = block.directive.data.entry;
  if (block.directive.kind !== 'list' || !line || statement || before > 0) return undefined;
  const none = { chunk, first: 0, end: 0, flags: 0, isGlued: false };
  return { directive: block.directive, line, isEntry: true, statement: none, words: [] };
}

function entryOf(directive: Directive, statement: Statement): KnownLine | undefined {
  const line = directive.data.entry;
  return line && { directive, line, isEntry: true, statement, words: wordsFrom(statement, 0) };
}

export function keywordLine(directive: Directive, statement: Statement): KnownLine {
  return { directive, line: directive.data, isEntry: false, statement, words: wordsFrom(statement, 1) };
}

function wordsFrom(statement: Statement, skip: number): readonly string[] {
  const words: string[] = [];
  for (let at = statement.first + skip * TOKEN_SIZE; at < statement.end; at += TOKEN_SIZE) {
    words.push(wordAt(statement, at));
  }
  return words;
}

/** The index among the words of the grammar of the statement's word. */
export function grammarIndex({ isEntry }: KnownLine, word: number): number {
  return isEntry ? word : word - 1;
}

/** What the word of that index is: its argument, its option, or both. */
export function roleOf({ line, words }: KnownLine, index: number): WordMatch | undefined {
  return matchLine(line, words).words.find((it) => it.word === index);
}

/** What can stand behind some words of a line. */
export interface Next {
  /** The arguments of which one can come next: more than one only if the first ones are optional. */
  readonly args: readonly Arg[];
  readonly options: readonly Option[];
}

/** What can come at the index, given the words before it. */
export function nextAt({ line, words }: KnownLine, index: number): Next {
  const before = words.slice(0, index);
  const match = matchLine(line, before, false);
  if (match.words.some((it) => it.role === 'surplus')) return { args: [], options: [] };
  const args = index === 0 ? firstArgs(line) : upToRequired(match.next);
  return { args, options: optionsBehind(line, match, args) };
}

/** Those of all alternatives, as none is chosen yet. */
function firstArgs({ args, alternatives }: Line): readonly Arg[] {
  return [upToRequired(args), ...(alternatives ?? []).map((it) => it.slice(0, 1))].flat();
}

function upToRequired(args: readonly Arg[]): readonly Arg[] {
  const end = args.findIndex((it) => !it.optional);
  return end < 0 ? args : args.slice(0, end + 1);
}

/** Options that are not on the line yet, as soon as no argument must come before them. */
function optionsBehind({ options, free }: Line, match: LineMatch, args: readonly Arg[]): readonly Option[] {
  if (!options || (!free && args.some((it) => !it.optional))) return [];
  const last = match.words.at(-1);
  const isWaiting =
    last?.option !== undefined && match.next.some((it) => !it.optional && last.option?.args.includes(it));
  if (isWaiting) return [];
  return options.filter((option) => !match.words.some((it) => it.option === option));
}
