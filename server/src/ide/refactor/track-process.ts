/** `killall -0 nginx` and `pidof nginx` become a `vrrp_track_process`, which the kernel tells of each end. */
import { commandWords } from '../../config/command-words.ts';
import { childrenNamed, type Word, wordsFrom } from '../../config/statements.ts';
import { type Analysis, indexOfPlaced } from '../../lint/analysis.ts';
import type { FileEdit } from '../../lint/diagnostic.ts';
import { groupOf, type PlacedClaim } from '../../model/claim-index.ts';
import type { Language } from '../../schema/language.ts';
import { blockAt } from '../block-at.ts';
import { localized } from '../localized.ts';
import {
  deletedLines,
  linesBehind,
  rangeOf,
  replaced,
  type WrittenStatement,
  writtenStatements,
} from './block-edits.ts';
import type { Offer, RefactorContext, Refactoring } from './refactoring.ts';
import { blockOfHead, enclosing, type WrittenBlock, writtenBlock, writtenBlockAt } from './written-block.ts';

const SCRIPT = 'vrrp_script';
const PROCESS = 'vrrp_track_process';

export const trackProcess: Refactoring = {
  id: 'track-process',
  kind: 'refactor.rewrite',
  at: ({ place, checked, locale }: RefactorContext): Offer | undefined => {
    const block = enclosing(blockOfHead(place) ?? place.block, SCRIPT);
    const written = block && !place.isUnknown && writtenBlockAt(place, block);
    // One profile would change what the others read.
    if (!written || checked.analyses.length > 1 || !hasProcess(place.analysis.language)) return undefined;
    const own = editsOfBlock(written);
    const uses = own && editsOfUses(written);
    if (!own || !uses) return undefined;
    const title = localized(locale, 'Track the process instead of the script', '改为跟踪进程');
    return { title, change: () => ({ edits: [...own, ...uses] }) };
  },
};

function hasProcess({ root }: Language): boolean {
  return root.table.get(PROCESS) !== undefined;
}

// The block

function editsOfBlock(written: WrittenBlock): readonly FileEdit[] | undefined {
  const statements = writtenStatements(written);
  const script = last(statements, 'script');
  const process = script && processOf(script);
  if (!statements || !script || process === undefined) return undefined;
  const head = wordsFrom(written.segment, written.block.head)[0];
  if (!head) return undefined;
  const delays = delaysOf(statements, written);
  return [
    replaced(written, rangeOf(written, head.span), PROCESS),
    replaced(written, script.range, `process ${process}`),
    ...(delays.length > 0 ? [linesBehind(written, script.range.end, delays)] : []),
    ...statements
      .filter((it) => it !== script && it.directive.keyword !== 'weight')
      .map((it) => deletedLines(written, it.range)),
  ];
}

function last(
  statements: readonly WrittenStatement[] | undefined,
  keyword: string,
): WrittenStatement | undefined {
  return statements?.filter((it) => it.directive.keyword === keyword).at(-1);
}

/** The one process that a command asks for, and nothing else. */
function processOf({ words }: WrittenStatement): string | undefined {
  const command = words.slice(1).map((it) => it.text);
  const text = command.join(' ').replace(/^'(.*)'$/, '$1');
  const [path = '', ...args] = commandWords(text).map(({ start, end }) => text.slice(start, end));
  const program = path.slice(path.lastIndexOf('/') + 1);
  const names = program === 'killall' && args[0] === '-0' ? args.slice(1) : program === 'pidof' ? args : [];
  const [name] = names;
  return names.length === 1 && name && /^[\w./][\w./+-]*$/.test(name) ? name : undefined;
}

const MAX_DELAY = 3600;

/** What `fall` and `rise` waited for, as far as the release can say it. */
function delaysOf(statements: readonly WrittenStatement[], { segment }: WrittenBlock): readonly string[] {
  const interval = number(statements, 'interval');
  const ends = Math.min((number(statements, 'fall') - 1) * interval, MAX_DELAY);
  const starts = Math.min((number(statements, 'rise') - 1) * interval, MAX_DELAY);
  const table = segment.language.root.table.get(PROCESS)?.table;
  const lines: readonly (readonly [string, number])[] = table?.get('terminate_delay')
    ? [
        ['terminate_delay', ends],
        ['fork_delay', starts],
      ]
    : [['delay', Math.max(ends, starts)]];
  return lines
    .filter(([, seconds]) => seconds > 0)
    .map(([keyword, seconds]) => `${keyword} ${Number(seconds.toFixed(6))}`);
}

/** 1 is the default of `interval`, `fall` and `rise`. */
function number(statements: readonly WrittenStatement[], keyword: string): number {
  const value = Number(last(statements, keyword)?.words[1]?.text ?? 1);
  return value > 0 ? value : 1;
}

// Where it is tracked

const LISTS: Readonly<Record<string, string>> = { track_script: 'track_process' };

/** Undefined if a use can't follow. */
function editsOfUses({ analysis, segment, block }: WrittenBlock): readonly FileEdit[] | undefined {
  const name = wordsFrom(segment, block.head)[1];
  if (!name?.isKnown || groupOf(analysis.index, PROCESS, name.text)) return undefined;
  const claims = groupOf(analysis.index, SCRIPT, name.text)?.claims ?? [];
  if (claims.filter((it) => it.claim.role === 'defines').length !== 1) return undefined;
  const edits: FileEdit[] = [];
  for (const use of claims.filter((it) => it.claim.role === 'uses')) {
    const own = editsOfUse(analysis, use);
    if (!own) return undefined;
    edits.push(...own);
  }
  return edits;
}

function editsOfUse(analysis: Analysis, { claim, placed }: PlacedClaim): readonly FileEdit[] | undefined {
  const { segment } = placed;
  const list = blockAt(segment, { piece: claim.span.piece, at: claim.span.start });
  const keyword = LISTS[list.directive.keyword];
  if (!keyword) return undefined;
  const written = writtenBlock(analysis, indexOfPlaced(analysis, placed), list);
  const entries = written && writtenStatements(written);
  const own = entries?.find(({ words }) => words[0]?.span.start === claim.span.start);
  if (!written || !entries || !own || !list.parent) return undefined;
  const [head] = wordsFrom(segment, list.head);
  const others = childrenNamed(list.parent, keyword);
  if (!head || others.length > 0) return undefined;
  if (entries.length === 1) return [replaced(written, rangeOf(written, head.span), keyword)];
  const lines = [`${keyword} {`, `    ${textOf(own.words)}`, '}'];
  return [deletedLines(written, own.range), linesBehind(written, written.lines.end, lines)];
}

function textOf(words: readonly Word[]): string {
  return words.map((it) => it.text).join(' ');
}
