/** The language with every directive at its place, in the form in which it is looked up. */
import type { Arg, DirectiveData, Feature, Line, Option, Version } from './define.ts';
import { KeywordTable } from './keyword-table.ts';
import { narrow } from './narrow.ts';
import { root as rootData } from './root.ts';
import { NEWEST_RELEASE, type Target } from './target.ts';

/** A directive at one place of the language. */
export interface Directive {
  readonly data: DirectiveData;
  readonly keyword: string;
  readonly kind: DirectiveData['kind'];
  /** As `vrrp_instance.authentication.auth_pass`; empty for the root. */
  readonly path: string;
  /** Undefined for the root. */
  readonly parent: Directive | undefined;
  /** In the order of the schema. */
  readonly children: readonly Directive[];
  readonly table: KeywordTable<Directive>;
  /** The index of each child by keyword. */
  readonly indexes: ReadonlyMap<string, number>;
  /** The place among the parent's children. */
  readonly index: number;
  /** Its words are positional, and only the last of them can be left out: no grammar but counting is needed. */
  readonly isSimple: boolean;
  /** The same of the entries of a list block. */
  readonly isEntrySimple: boolean;
  readonly isCommand: boolean;
  readonly isDeprecated: boolean;
  readonly line: PlainLine;
  /** Undefined for what is no list block. */
  readonly entry: PlainLine | undefined;
}

/** A line as it is looked over for each statement: objects of one shape, unlike those of the data, are read fastest. */
export interface PlainLine {
  readonly args: readonly PlainArg[];
  readonly options: readonly Option[] | undefined;
  readonly free: boolean;
}

export interface PlainArg {
  readonly check: Arg['type']['check'];
  readonly optional: boolean;
  /** A word for it names something, or is one of several. */
  readonly isNotable: boolean;
}

export interface Language extends Target {
  readonly without: readonly Feature[];
  /** Its children are the keywords of the top level. */
  readonly root: Directive;
  readonly byPath: ReadonlyMap<string, Directive>;
  /** The places where a keyword may stand, in the order of the schema. */
  readonly places: ReadonlyMap<string, readonly Directive[]>;
}

const ROOT: DirectiveData = { keyword: '', kind: 'block', args: [], body: rootData, doc: { en: '', zh: '' } };

const EMPTY_TABLE = new KeywordTable<Directive>([]);

/** Every directive of every release, for what has to name one that a release lacks. */
export const fullLanguage: () => Language = once(() => build(ROOT, { release: NEWEST_RELEASE }));

/** The language of one target; the same object at each call. A release by itself is a full build of it. */
export function languageOf(wanted: Target | Version): Language {
  const { release, without = [] } = typeof wanted === 'string' ? { release: wanted } : wanted;
  const lacking = [...new Set(without)].sort();
  const key = [release, ...lacking].join(' ');
  const target = { release, without: lacking };
  const known = languages.get(key) ?? build(narrow(ROOT, target), target);
  languages.set(key, known);
  return known;
}

/** The language as it is spoken inside of a block; the same object at each call. */
export function languageWithin(language: Language, root: Directive): Language {
  const within = withins.get(root) ?? { ...language, root };
  withins.set(root, within);
  return within;
}

const withins = new WeakMap<Directive, Language>();

const languages = new Map<string, Language>();

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

function build(data: DirectiveData, { release, without = [] }: Target): Language {
  const root = place(data, undefined, 0);
  const byPath = new Map<string, Directive>();
  const places = new Map<string, Directive[]>();
  walk(root, (directive) => {
    byPath.set(directive.path, directive);
    const others = places.get(directive.keyword);
    if (others) others.push(directive);
    else places.set(directive.keyword, [directive]);
  });
  return { release, without, root, byPath, places };
}

function place(data: DirectiveData, parent: Directive | undefined, index: number): Directive {
  const children: Directive[] = [];
  const directive = {
    data,
    keyword: data.keyword,
    kind: data.kind,
    path: parent?.path ? `${parent.path}.${data.keyword}` : data.keyword,
    parent,
    children,
    indexes: new Map<string, number>(),
    table: EMPTY_TABLE,
    index,
    isSimple: isSimple(data),
    isEntrySimple: data.entry !== undefined && isSimple(data.entry),
    isCommand: data.command === true,
    isDeprecated: data.deprecated !== undefined,
    line: plainLine(data),
    entry: data.entry && plainLine(data.entry),
  };
  for (const child of data.body ?? []) {
    directive.indexes.set(child.keyword, children.length);
    children.push(place(child, directive, children.length));
  }
  if (children.length > 0) directive.table = new KeywordTable(children.map((it) => [it.keyword, it]));
  return directive;
}

function plainLine({ args, options, free }: Line): PlainLine {
  return { args: args.map(plainArg), options, free: free === true };
}

function plainArg(arg: Arg): PlainArg {
  return { check: arg.type.check, optional: arg.optional === true, isNotable: isNotable(arg) };
}

/** True of an argument that takes several words, or a name that others refer to. */
export function isNotable({ type, repeat }: Arg): boolean {
  return repeat === true || type.defines !== undefined || type.refersTo !== undefined;
}

/** True of a line in which something is named, or a name is used. */
export function namesSomething({ args, options, alternatives }: Line): boolean {
  const isName = ({ type }: Arg): boolean => type.defines !== undefined || type.refersTo !== undefined;
  return (
    args.some(isName) ||
    options?.some((it) => it.args.some(isName)) === true ||
    alternatives?.some((it) => it.some(isName)) === true
  );
}

/** See `Directive.isSimple`. */
function isSimple(line: Line): boolean {
  if (line.options || line.alternatives) return false;
  return line.args.every((it, index) => !(it.optional && index < line.args.length - 1));
}

function walk(directive: Directive, visit: (directive: Directive) => void): void {
  for (const child of directive.children) {
    visit(child);
    walk(child, visit);
  }
}
