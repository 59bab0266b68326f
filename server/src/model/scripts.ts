/** The commands that a configuration runs. */
import type { Block, Segment } from '../config/block.ts';
import { byBlock } from '../config/by-block.ts';
import { commandWords } from '../config/command-words.ts';
import type { Span } from '../config/finding.ts';
import { directiveOf, pieceOf, recordsOf, wordsFrom } from '../config/statements.ts';
import { type Directive, fullLanguage } from '../schema/language.ts';

/** A command line as it is read again, with the quotes of a shell. */
export interface Command {
  readonly keyword: string;
  /** The program with its arguments, without the quotes around the whole. */
  readonly text: string;
  /** With the quotes. */
  readonly span: Span;
  /** Of the further words of the line. */
  readonly behind: readonly Span[];
}

const NO_COMMANDS: readonly Command[] = [];

/** The commands in the block's own statements that are known. */
export const commandsOf = byBlock((segment, block): readonly Command[] => {
  const { children } = block.directive;
  if (!children.some(isCommand)) return NO_COMMANDS;
  let commands: Command[] | undefined;
  for (const record of recordsOf(segment, block)) {
    const directive = directiveOf(block, record);
    if (!directive || !isCommand(directive)) continue;
    const [, ...words] = wordsFrom(segment, record);
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last || words.some((it) => !it.isKnown)) continue;
    commands ??= [];
    commands.push(...commandAt(segment, directive, { ...first.span, end: last.span.end }));
  }
  return commands ?? NO_COMMANDS;
});

/** The paths of blocks in which a command can stand. */
export const COMMAND_BLOCKS: readonly string[] = [...fullLanguage().byPath.values()]
  .filter((it) => it.children.some(isCommand))
  .map((it) => it.path);

/** A pattern is split like a command, and never run. */
export function isCommand({ isCommand: isSplit, data }: Directive): boolean {
  return isSplit && data.args.some(({ type }) => type.kind === 'command');
}

function commandAt(segment: Segment, { keyword }: Directive, line: Span): readonly Command[] {
  const raw = pieceOf(segment, line.piece).text.slice(line.start, line.end);
  const [first, ...others] = commandWords(raw);
  if (!first || first.unclosed) return [];
  const spanOf = ({ start, end }: { start: number; end: number }): Span => ({
    ...line,
    start: line.start + start,
    end: line.start + end,
  });
  const text = unquoted(raw.slice(first.start, first.end));
  return [{ keyword, text, span: spanOf(first), behind: others.map(spanOf) }];
}

function unquoted(word: string): string {
  const quote = word[0];
  if ((quote !== '"' && quote !== "'") || !word.endsWith(quote) || word.length < 2) return word;
  return word.slice(1, -1);
}

/** The commands in a block and in those below it. */
export function allCommandsOf(segment: Segment, block: Block): readonly Command[] {
  const own = commandsOf(segment, block);
  if (block.children.length === 0) return own;
  return [...own, ...block.children.flatMap((it) => allCommandsOf(segment, it))];
}

/** The place of the first command in a block or below it. */
export const firstCommandIn = byBlock((segment, block): Span | undefined => {
  const [own] = commandsOf(segment, block);
  let first = own?.span;
  for (const child of block.children) {
    const found = firstCommandIn(segment, child);
    if (found && (!first || isBefore(found, first))) first = found;
  }
  return first;
}) as (segment: Segment, block: Block) => Span | undefined;

function isBefore(a: Span, b: Span): boolean {
  return a.piece < b.piece || (a.piece === b.piece && a.start < b.start);
}
