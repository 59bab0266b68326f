// Rules for the words of one line: from their types in the schema to scopes.
import type { Arg, ArgType, Line, Option } from '../../../server/src/schema/define.ts';
import {
  ADDRESS,
  foldsCase,
  isClosedType,
  NUMBER,
  takesAddresses,
  takesNumbers,
} from '../../../server/src/schema/word-forms.ts';
import type { Lexical } from './lexical.ts';
import { BLANK, oneOf, WORD, WORD_END, WORD_START } from './patterns.ts';
import { type Captures, type Repository, type Rule, scope } from './rule.ts';

/** A form of words, and the scope of a word that has it. */
interface Form {
  readonly pattern: string;
  readonly scope: string;
}

export class Lines {
  private readonly repository: Repository;
  private readonly lexical: Lexical;

  constructor(repository: Repository, lexical: Lexical) {
    this.repository = repository;
    this.lexical = lexical;
  }

  /** What may stand behind the keyword, or be an entry of a list. */
  rules(line: Line & { readonly command?: true }): Rule {
    const { rest, commandQuoted } = this.lexical;
    const known = [
      ...(line.command ? [commandQuoted] : []),
      ...this.alternatives(line),
      ...this.leading(line),
      ...this.options(line.options ?? []),
      ...this.others(line),
    ];
    if (known.length === 0) return rest;
    return this.repository.share(nameOf(line), [...known, rest]);
  }

  /** Lists of arguments that a word introduces, such as `group NAME` and `fwmark N`. */
  private alternatives({ alternatives = [] }: Line): readonly Rule[] {
    return alternatives.flatMap(([first, ...others]) => {
      const words = first?.type.values?.map((it) => it.value) ?? [];
      return words.length > 0 ? [this.introduced(`\\G${BLANK}*`, words, others, OPTION)] : [];
    });
  }

  /** The first argument, and those that may take its place. */
  private leading(line: Line & { readonly command?: true }): readonly Rule[] {
    const forms = distinct(leadingArgs(line).flatMap(({ type }) => formsOf(type)));
    if (forms.length === 0) return [];
    const groups = forms.map((it) => `(${it.pattern})`).join('|');
    const captures = Object.fromEntries(
      forms.map((it, index) => [String(index + 1), this.capture(it.scope)]),
    );
    const unquoted = line.command ? "(?!')" : '';
    return [{ match: `\\G${BLANK}*${unquoted}(?:${groups})`, captures }];
  }

  private options(options: readonly Option[]): readonly Rule[] {
    const bySignature = new Map<string, { words: string[]; args: readonly Arg[]; scope: string }>();
    for (const { keyword, aliases = [], args, deprecated } of options) {
      if (keyword === undefined) continue;
      const scopeOfWord = deprecated ? `${OPTION} invalid.deprecated` : OPTION;
      const key = `${scopeOfWord} ${nameForm(args[0])?.scope ?? ''}`;
      const group = bySignature.get(key) ?? { words: [], args, scope: scopeOfWord };
      group.words.push(keyword, ...aliases);
      bySignature.set(key, group);
    }
    return [...bySignature.values()].map((it) => this.introduced(WORD_START, it.words, it.args, it.scope));
  }

  /** A word of the language with the name behind it, if it wants one. */
  private introduced(
    before: string,
    words: readonly string[],
    args: readonly Arg[],
    scopeOfWord: string,
  ): Rule {
    const name = nameForm(args[0]);
    const behind = name ? `(?:${BLANK}+(${WORD}))?` : '';
    return {
      match: `${before}(${oneOf(words)})${WORD_END}${behind}`,
      captures: {
        1: { name: scope(scopeOfWord) },
        ...(name && { 2: this.capture(name.scope) }),
      },
    };
  }

  /** Arguments whose place is not looked at; only one of them can take words of any form. */
  private others(line: Line): readonly Rule[] {
    const positional = line.args.filter((it) => it.repeat || !leadingArgs(line).includes(it));
    const nameless = (line.options ?? []).filter((it) => it.keyword === undefined);
    const loose = [...positional, ...nameless.flatMap((it) => it.args)];
    const bound = [
      ...(line.options ?? []).flatMap((it) => it.args),
      ...(line.alternatives ?? []).flatMap((it) => it.slice(1)),
    ];
    const forms = distinct([
      ...[...loose, ...bound].flatMap(({ type }) => formsOf(type).filter((it) => it.pattern !== WORD)),
      ...loose.flatMap(({ type }) => formsOf(type).filter((it) => it.pattern === WORD)).slice(0, 1),
    ]);
    return forms.map((it) => ({
      match: it.pattern === WORD ? WORD : `${WORD_START}${it.pattern}`,
      captures: { 0: this.capture(it.scope) },
    }));
  }

  private capture(name: string): Captures[string] {
    const isFixed = name.startsWith('constant.');
    return { name: scope(name), ...(!isFixed && { patterns: [this.lexical.references] }) };
  }
}

const OPTION = 'keyword.other.option';

/** The first argument with those behind it as long as what is in front can be left out. */
function leadingArgs({ args, free }: Line): readonly Arg[] {
  if (free) return [];
  const last = args.findIndex((it) => !it.optional);
  return last < 0 ? args.slice(0, 1) : args.slice(0, last + 1);
}

function nameOf({ args, options, command }: Line & { readonly command?: true }): string {
  if (command) return 'command';
  const kinds = args.map((it) => it.type.refersTo ?? it.type.defines ?? it.type.kind);
  return ['words', ...kinds, ...(options ? ['options'] : [])].join('-');
}

/** How to tell the words of a type, the closest form first. */
function formsOf(type: ArgType): readonly Form[] {
  const forms: Form[] = [];
  if (takesAddresses(type)) {
    forms.push({ pattern: `(?:${ADDRESS})${WORD_END}`, scope: 'constant.numeric.address' });
  }
  if (takesNumbers(type)) {
    forms.push({ pattern: `(?:${NUMBER})${WORD_END}`, scope: 'constant.numeric' });
  }
  if (type.values && type.values.length > 0) {
    forms.push({ pattern: valuePattern(type), scope: 'constant.language' });
  }
  return isClosedType(type) ? forms : [...forms, { pattern: WORD, scope: nameScope(type) }];
}

/** The form of words that any word has, where the argument has that. */
function nameForm(arg: Arg | undefined): Form | undefined {
  const form = arg && formsOf(arg.type).at(-1);
  return form?.pattern === WORD && !arg?.type.values ? form : undefined;
}

function valuePattern(type: ArgType): string {
  const words = (type.values ?? []).map((it) => it.value);
  return `${foldsCase(type) ? `(?i:${oneOf(words)})` : oneOf(words)}${WORD_END}`;
}

function nameScope({ kind, defines, refersTo }: ArgType): string {
  if (defines) return `entity.name.type.${defines.replaceAll('_', '-')}`;
  if (refersTo) return `variable.other.${refersTo.replaceAll('_', '-')}`;
  return kind === 'interface' ? 'variable.other.interface' : `string.unquoted.${kind}`;
}

function distinct(forms: readonly Form[]): readonly Form[] {
  const byPattern = new Map(forms.map((it) => [it.pattern, it]));
  const all = [...byPattern.values()];
  // Any word comes last, however the arguments stand.
  return [...all.filter((it) => it.pattern !== WORD), ...all.filter((it) => it.pattern === WORD)];
}
