/** What a keyword inserts: itself, its arguments to fill in, and for blocks their usual body. */
import type { Locale } from '../base/localized.ts';
import { memo } from '../base/memo.ts';
import type { Block } from '../config/block.ts';
import type { Claim } from '../config/claim.ts';
import { optionNamed } from '../config/line-match.ts';
import { lastText, textAfter } from '../config/statements.ts';
import type { Analysis } from '../lint/analysis.ts';
import { groupOf, isBefore, type PlacedClaim } from '../model/claim-index.ts';
import type { Arg, Line, Option, SymbolKind } from '../schema/define.ts';
import type { Directive } from '../schema/language.ts';
import { type Insertion, plain } from './completion-item.ts';
import { defaultValue } from './facts.ts';
import type { Place } from './place.ts';
import { mostUsed, segmentsNear, usedKindOf, usedNames, usedVrids, usedWordsNear } from './used-words.ts';

/** What the values to fill in are taken from. */
export interface Samples {
  /** The place around which they are. */
  readonly place: Pick<Place, 'analysis' | 'index' | 'segment' | 'block'>;
  readonly locale: Locale;
  /** Other configurations of the workspace. */
  readonly others: readonly Analysis[];
}

/** What stands behind the keyword already. */
export type Following = 'nothing' | 'brace' | 'words';

export function directiveInsertion(directive: Directive, following: Following, samples: Samples): Insertion {
  if (following === 'words') return plain(directive.keyword);
  const insert = following === 'brace' ? beforeBrace : withBody;
  return insert(directive) ?? insertionFor(directive, following, samples);
}

/** What is the same in every configuration; undefined where values of the configuration go into it. */
const withBody = memo((directive: Directive) => fixedInsertion(directive, 'nothing'));
const beforeBrace = memo((directive: Directive) => fixedInsertion(directive, 'brace'));

function fixedInsertion(directive: Directive, following: Following): Insertion | undefined {
  const { data } = directive;
  const hasBody = data.kind !== 'directive' && following === 'nothing';
  return hasBody || data.args.some((it) => !it.optional && isSampled(it))
    ? undefined
    : insertionFor(directive, following, undefined);
}

function insertionFor(directive: Directive, following: Following, samples: Samples | undefined): Insertion {
  const { data, keyword } = directive;
  const hasBody = data.kind !== 'directive' && following === 'nothing';
  if (hasBody && samples && data.snippet !== undefined) {
    return snippet(`${keyword} ${fill(directive, data.snippet, samples)}`, `${keyword} `);
  }
  const args = argumentFields(data.args, samples, data.default);
  const body = hasBody ? bodyOf(directive, samples, '') : '';
  if (args === '' && body === '') return plain(keyword);
  return snippet(renumbered(`${keyword}${args}${body}`), `${keyword} `);
}

/** The braces with what must stand between them: required directives, and the first entry of a list. */
function bodyOf(directive: Directive, samples: Samples | undefined, indent: string): string {
  const lines = [entryLine(directive, samples), ...requiredLines(directive, samples, `${indent}\t`)];
  const inner = lines.filter((it) => it !== '').map((it) => `${indent}\t${it}\n`);
  return ` {\n${inner.length > 0 ? inner.join('') : `${indent}\t$0\n`}${indent}}`;
}

/** Entries that begin with a name or an address; what others hold is not to be guessed. */
function entryLine({ data: { entry } }: Directive, samples: Samples | undefined): string {
  const [first, ...others] = entry?.args.filter((it) => !it.optional) ?? [];
  const isKnown = first && others.length === 0 && (first.type.refersTo || usedKindOf(first) === 'address');
  return isKnown ? argumentFields([first], samples, undefined).trimStart() : '';
}

function requiredLines(
  { children }: Directive,
  samples: Samples | undefined,
  indent: string,
): readonly string[] {
  return children
    .filter(({ data }) => data.required)
    .map((child) => {
      const { keyword, kind, args, default: standard } = child.data;
      const head = `${keyword}${argumentFields(args, samples, standard)}`;
      return kind === 'directive' ? head : `${head}${bodyOf(child, samples, indent)}`;
    });
}

/** Each part of the text counts its fields from 1. */
function renumbered(text: string): string {
  let number = 0;
  return text.replace(/\$\{\d+(?=[:|])/g, () => `\${${++number}`);
}

export function optionInsertion({ keyword = '', args }: Option, samples: Samples): Insertion {
  const fields = argumentFields(args, samples, undefined);
  return fields === '' ? plain(keyword) : snippet(`${keyword}${fields}`, `${keyword} `);
}

function snippet(insertText: string, plainText: string): Insertion {
  return { insertText, isSnippet: true, plainText };
}

/** A field for each argument that must be there; closed sets as a choice. */
function argumentFields(
  args: readonly Arg[],
  samples: Samples | undefined,
  standard: Directive['data']['default'],
): string {
  const required = args.filter((it) => !it.optional);
  return required
    .map((arg, index) => ` ${field(index + 1, arg, samples, index === 0 ? standard : undefined)}`)
    .join('');
}

/** Longer lists are better read with their documentation, in a list of completions. */
const MAX_CHOICES = 6;

function field(
  index: number,
  arg: Arg,
  samples: Samples | undefined,
  standard: Directive['data']['default'],
): string {
  const { values, kind } = arg.type;
  const value = defaultValue(standard);
  const preferred = value !== undefined && arg.type.check(value) === undefined ? value : undefined;
  if (values && values.length <= MAX_CHOICES && (kind === 'enumeration' || kind === 'boolean')) {
    const words = values.map((it) => it.value);
    const first = words.filter((it) => it === preferred);
    const choices = [...first, ...words.filter((it) => it !== preferred)];
    return choices.length === 1 ? (choices[0] ?? '') : `\${${index}|${choices.join(',')}|}`;
  }
  const text = preferred ?? exampleOf(arg);
  if (kind === 'command') return `"\${${index}:/usr/local/libexec/${arg.name}}"`;
  return `\${${index}:${escaped(samples ? sample(arg, text, samples, 0) : text)}}`;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  interface: 'eth0',
  'ip-address': '192.0.2.10',
  prefix: '192.0.2.10/24',
  port: '443',
  email: 'ops@example.com',
};

function exampleOf({ name, type }: Arg): string {
  const word = EXAMPLES[type.kind];
  if (word !== undefined && type.check(word) === undefined) return word;
  return type.values?.[0]?.value ?? name;
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** True of an argument whose field shows something of the configuration. */
function isSampled({ name, type }: Arg): boolean {
  const { defines, refersTo, secret, kind } = type;
  return (
    name === 'vrid' || [defines, refersTo, secret].some(Boolean) || kind === 'interface' || kind === 'port'
  );
}

/** What a field shows until it is typed over: a value that fits the configuration, else the one of the schema. */
function sample({ name, type }: Arg, text: string, { place, locale, others }: Samples, nth: number): string {
  const { analysis } = place;
  if (name === 'vrid') return String(freeVrid([analysis, ...others]));
  if (type.defines) return unusedName(analysis, type.defines, text);
  if (type.refersTo) return definedNames(place, type.refersTo)[nth] ?? text;
  if (type.kind === 'interface') return linkAt(place) ?? text;
  if (type.kind === 'port') return portOfService(place) ?? text;
  if (type.secret && locale === 'zh' && / /.test(text)) return `最多${text.replace(/\D+/g, '')}字符`;
  return text;
}

export function unusedName({ index }: Analysis, kind: SymbolKind, name: string): string {
  const isTaken = (it: string): boolean =>
    groupOf(index, kind, it)?.claims.some(({ claim }) => claim.role === 'defines') === true;
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name}_${number}`)) number++;
  return `${name}_${number}`;
}

/** The interface of the block or of one around it. */
export function ownLink({ segment, block }: Pick<Place, 'segment' | 'block'>): string | undefined {
  for (let it: Block | undefined = block; it; it = it.parent) {
    const own = lastText(segment, it, 'interface');
    if (own !== undefined) return own;
  }
  return undefined;
}

/** That interface, else the one that is used most around it. */
export function linkAt({ analysis, index, segment, block }: Samples['place']): string | undefined {
  return ownLink({ segment, block }) ?? mostUsed(usedWordsNear(analysis, index), 'interface');
}

/** Of the virtual server that the place is in. */
function portOfService({ segment, block }: Samples['place']): string | undefined {
  const port = block.directive.keyword === 'virtual_server' ? textAfter(segment, block.head, 2) : undefined;
  return port !== undefined && /^\d+$/.test(port) ? port : undefined;
}

/** Fields that a snippet has for names of one kind, at most. */
const MAX_NAMES = 2;

/** The nearest names that are defined, in the order of the configuration; of instances those that are in no group yet. */
function definedNames({ analysis, index }: Samples['place'], kind: SymbolKind): readonly string[] {
  const near: PlacedClaim[] = [];
  for (const placed of segmentsNear(analysis, index)) {
    for (const claim of placed.claims) {
      if (claim.role === 'defines' && claim.space === kind && isFree(analysis, claim))
        near.push({ claim, placed });
    }
    if (near.length >= MAX_NAMES) break;
  }
  if (near.length === 0) return [...(usedNames(analysis).get(kind)?.keys() ?? [])].slice(0, MAX_NAMES);
  return near.sort((it, other) => (isBefore(it, other) ? -1 : 1)).map(({ claim }) => claim.name);
}

function isFree({ index }: Analysis, { space, name }: Claim): boolean {
  return !isGrouped(groupOf(index, space, name)?.claims ?? []);
}

/** For a list of interfaces, which names others than that of the block around it. */
function otherLink({ analysis, index, segment, block }: Samples['place']): string {
  const own = ownLink({ segment, block });
  const used = [...(usedWordsNear(analysis, index).get('interface')?.keys() ?? [])];
  return used.find((it) => it !== own) ?? (own === 'eth0' ? 'eth1' : 'eth0');
}

/** True of an instance that is a member of a sync group. */
export function isGrouped(claims: readonly PlacedClaim[]): boolean {
  return claims.some(({ claim }) => claim.role === 'uses' && claim.by === 'group');
}

/** The lowest VRID from 42 on that no instance has; never 51, which every tutorial has. The next ones follow. */
export function freeVrid(analyses: readonly Analysis[], nth = 0): number {
  const taken = analyses.map(usedVrids);
  let left = nth;
  for (let vrid = 42; vrid < 255; vrid++) {
    if (vrid !== 51 && !taken.some((it) => it.has(String(vrid))) && left-- === 0) return vrid;
  }
  return 255;
}

const FIELD = /\$\{(\d+):([^}]*)\}/g;

/** What was filled in so far: equal numbers are the same field, and names are not given twice. */
interface Filled {
  readonly texts: Map<string, string>;
  names: number;
}

/** The snippet of a block with its fields filled from the configuration. */
function fill(directive: Directive, body: string, samples: Samples): string {
  const open: Directive[] = [directive];
  const filled: Filled = { texts: new Map(), names: 0 };
  const [head = '', ...lines] = body.split('\n');
  const parts = [fillLine(head, directive.data, samples, filled)];
  for (const line of lines) {
    const top = open.at(-1) ?? directive;
    const inner = top.kind === 'list' ? undefined : top.table.get(/^\t*(\S+)/.exec(line)?.[1] ?? '');
    parts.push(fillLine(line, top.kind === 'list' ? top.data.entry : inner?.data, samples, filled));
    if (line.endsWith('{')) open.push(inner ?? top);
    else if (line.trim() === '}') open.pop();
  }
  return parts.join('\n');
}

function fillLine(line: string, grammar: Line | undefined, samples: Samples, filled: Filled): string {
  let position = 0;
  return line.replace(FIELD, (_, number: string, text: string, at: number) => {
    const before = /(\S+) $/.exec(line.slice(0, at))?.[1] ?? '';
    const option = grammar && optionNamed(grammar, before);
    const arg = option ? option.args[0] : grammar?.args[position++];
    const isEntry = grammar !== undefined && !('keyword' in grammar) && !option;
    const other = isEntry && arg?.type.kind === 'interface' ? otherLink(samples.place) : undefined;
    const known = filled.texts.get(number) ?? other;
    const value = known ?? (arg ? escaped(sample(arg, text, samples, filled.names)) : text);
    if (known === undefined && arg?.type.refersTo) filled.names++;
    filled.texts.set(number, value);
    return `\${${number}:${value}}`;
  });
}
