/** One statement to be tried, in the smallest configuration in which it can stand. */
import type { DirectiveData, SymbolKind, Version } from '../../server/src/schema/define.ts';
import type { Directive, Language } from '../../server/src/schema/language.ts';
import { isInRelease } from '../../server/src/schema/target.ts';
import { FIXED_LINES, knownName, type Place, sampleLine } from './sample-words.ts';

/** What is tried: the words of the directive's own line, or those of an entry of a list block. */
export interface Trial {
  readonly directive: Directive;
  readonly words?: readonly string[];
  readonly entry?: readonly string[];
}

/** `wrong` is a keyword that nobody knows, in the same block as the tried statement. */
export type Role = 'tried' | 'wrong';

export interface Row {
  readonly text: string;
  readonly role?: Role;
}

/** The options without which an entry has no sense, behind the words that its grammar demands. */
const TAILS: Readonly<Record<string, readonly string[]>> = {
  static_rules: ['table', '100', 'priority', '100'],
  virtual_rules: ['table', '100', 'priority', '100'],
  static_routes: ['dev', 'eth0'],
  virtual_routes: ['dev', 'eth0'],
};

export function entryTail({ keyword }: DirectiveData): readonly string[] {
  return TAILS[keyword] ?? [];
}

/** What must stand before a statement in its block. */
export const BEFORE: Readonly<Record<string, string>> = {
  hashed: 'lb_algo sh',
  'sh-port': 'lb_algo sh',
  'sh-fallback': 'lb_algo sh',
  'mh-port': 'lb_algo mh',
  'mh-fallback': 'lb_algo mh',
  sorry_server_inhibit: 'sorry_server 192.0.2.8 80',
  sorry_server_lvs_method: 'sorry_server 192.0.2.8 80',
};

/** Scripts run as somebody who is there, and as the daemon demands it. */
const SETTINGS: readonly Row[] = ['global_defs {', 'enable_script_security', 'script_user root', '}'].map(
  (text) => ({
    text,
  }),
);

export function baseEntry(data: DirectiveData, place: Place): readonly string[] {
  if (!data.entry) return [];
  // A rule is nothing but options: it needs those of its tail only.
  const words =
    data.entry.args.length === 0 && entryTail(data).length > 0 ? [] : sampleLine(data.entry, place);
  return [...words, ...entryTail(data)];
}

export function baseWords(data: DirectiveData, place: Place): readonly string[] {
  return FIXED_LINES[data.keyword] ?? sampleLine(data, place);
}

/** The rows of a trial, from the root on. */
export function rowsOf(trial: Trial, place: Place): readonly Row[] {
  const { directive } = trial;
  const tried = statement(directive, place, { ...trial, isTried: true });
  const before = BEFORE[directive.keyword];
  const rows: readonly Row[] = [
    ...(before === undefined ? [] : [{ text: before }]),
    ...tried,
    { text: `wrong_${place.serial}`, role: 'wrong' },
  ];
  return inParents(directive, rows, place);
}

function inParents(directive: Directive, rows: readonly Row[], place: Place): readonly Row[] {
  const { parent } = directive;
  if (!parent || parent.path === '') return rows;
  const others = requiredOf(parent, place).filter((it) => it !== directive);
  const body = [...others.flatMap((it) => statement(it, place)), ...rows];
  return inParents(parent, statement(parent, place, { body }), place);
}

export function requiredOf(parent: Directive, { release }: Place): readonly Directive[] {
  return parent.children.filter((it) => it.data.required && isInRelease(it.data, release));
}

interface Parts {
  readonly words?: readonly string[];
  readonly entry?: readonly string[];
  readonly body?: readonly Row[];
  readonly isTried?: boolean;
}

/** A statement with what it can't do without. */
function statement(directive: Directive, place: Place, parts: Parts = {}): readonly Row[] {
  const { data, kind, keyword } = directive;
  const words = parts.words ?? baseWords(data, place);
  const head = [keyword, ...words].join(' ');
  // An entry is what is tried, not the line that opens its block.
  const isHeadTried = parts.isTried && parts.entry === undefined;
  const role: Pick<Row, 'role'> = isHeadTried ? { role: 'tried' } : {};
  if (kind === 'directive') return [{ text: head, ...role }];
  return [{ text: `${head} {`, ...role }, ...bodyOf(directive, place, parts), { text: '}' }];
}

function bodyOf(directive: Directive, place: Place, { entry, body, isTried }: Parts): readonly Row[] {
  if (directive.kind === 'block') {
    return body ?? requiredOf(directive, place).flatMap((it) => statement(it, place));
  }
  const text = (entry ?? baseEntry(directive.data, place)).join(' ');
  return [isTried && entry ? { text, role: 'tried' } : { text }];
}

/** What each file of trials begins with: one definition of each kind of name that a statement can refer to. */
export function preamble(language: Language, release: Version): readonly Row[] {
  const seen = new Set<SymbolKind>();
  // A serial that no trial has.
  const place: Place = { release, serial: 0 };
  const defined = language.root.children.flatMap((it) => {
    const kind = it.data.args[0]?.type.defines;
    if (kind === undefined || seen.has(kind)) return [];
    seen.add(kind);
    return statement(it, place, { words: [knownName(kind)] });
  });
  return [...SETTINGS, ...defined];
}
