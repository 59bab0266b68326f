/** Checks the words of a statement against the grammar of its line. */
import type { Arg, Line, OnInvalid, Option, Problem } from '../schema/define.ts';
import type { Directive } from '../schema/language.ts';
import { nameOrder } from '../schema/name-order.ts';
import { tokenMeta, wordOf } from '../syntax/chunk.ts';
import { DOLLAR, kindOf, ODD, TOKEN_SIZE, WORD } from '../syntax/token.ts';
import { type CommandWord, commandWords } from './command-words.ts';
import type { Span } from './finding.ts';
import { beginsWithSlashes, commaRun } from './foreign-notation.ts';
import { type LineMatch, matchLine, optionNamed, type WordMatch } from './line-match.ts';
import { isPlaceholder, placeholderLength } from './placeholder.ts';
import { isOneWord, isPlainlyRight } from './plain-line.ts';
import type { Reader } from './reader.ts';
import { isReference, knownWords, type Statement, wordAt } from './statement.ts';

const NO_LINE: Line = { args: [] };
const SECRET = '••••';

/** What is checked: made anew for each statement, but the check itself serves a whole segment. */
interface Task {
  readonly statement: Statement;
  readonly line: Line;
  /** The first token that the grammar speaks of: behind the keyword, or the first of an entry. */
  readonly from: number;
  /** The directive of the line, or the list block of the entry. */
  readonly owner: Directive;
  /** Where the statement stands; undefined for an entry, which has no siblings. */
  readonly block: Directive | undefined;
}

/** Checks the words behind the keyword of a directive that stands in the block. */
export function checkDirective(
  reader: Reader,
  statement: Statement,
  owner: Directive,
  block: Directive,
): void {
  const from = statement.first + TOKEN_SIZE;
  if (owner.isCommand ? isOneWord(statement, from) : isPlainlyRight(statement, from, owner.line)) return;
  const check = new LineCheck(reader, { statement, line: owner.data, from, owner, block });
  if (owner.isCommand && from < statement.end) check.command();
  else check.run(owner.isSimple);
}

/** Checks the words of an entry of the list block. */
export function checkEntry(reader: Reader, statement: Statement, owner: Directive): void {
  if (owner.entry && isPlainlyRight(statement, statement.first, owner.entry)) return;
  const line = owner.data.entry ?? NO_LINE;
  const check = new LineCheck(reader, { statement, line, from: statement.first, owner, block: undefined });
  check.run(owner.isEntrySimple);
}

class LineCheck {
  private readonly reader: Reader;
  private readonly task: Task;

  constructor(reader: Reader, task: Task) {
    this.reader = reader;
    this.task = task;
  }

  private get keyword(): string {
    return this.task.owner.keyword;
  }

  run(isSimple: boolean): void {
    const before = this.reader.findings.length;
    if (isSimple) this.simple();
    else this.general();
    if (this.task.statement.isGlued && this.reader.findings.length === before) this.glued('kept');
  }

  /** Positional words only: no match objects are made, since most lines are of this kind. */
  private simple(): void {
    const { from, line, statement } = this.task;
    let token = from;
    for (const arg of line.args) {
      if (token >= statement.end) {
        if (!arg.optional) this.missing(arg);
        return;
      }
      do {
        if (this.isUnknown(token) || !this.word(token, arg)) return;
        token += TOKEN_SIZE;
      } while (arg.repeat && token < statement.end);
    }
    if (token < statement.end) this.surplus(token);
  }

  private general(): void {
    const { from, line, statement } = this.task;
    const words = knownWords(statement, from);
    const isWhole = from + words.length * TOKEN_SIZE >= statement.end;
    const match = matchLine(line, words, isWhole);
    const isRead = match.words.every((it) => this.matched(it, from + it.word * TOKEN_SIZE, words, match));
    if (isRead && match.missing) this.missing(match.missing.arg, match.missing.option);
  }

  /** Checks a word in its role; false if what follows on the line is not read. */
  private matched(
    { word, role, arg, option }: WordMatch,
    token: number,
    words: string[],
    match: LineMatch,
  ): boolean {
    switch (role) {
      case 'surplus':
        this.surplus(token);
        return false;
      case 'unknown':
        // A word behind an unknown one is most likely its value.
        if (match.words[word - 1]?.role !== 'unknown' && !this.placeholder(token, words, word, true)) {
          this.unknownOption(token, words[word] ?? '', match);
        }
        return this.task.line.unknownOption === 'skipped';
      case 'keyword':
        this.optionKeyword(token, option);
        return true;
      default:
        return arg === undefined || option?.lack !== undefined || this.word(token, arg, option);
    }
  }

  private isUnknown(token: number): boolean {
    return (tokenMeta(this.reader.chunk, token) & DOLLAR) !== 0;
  }

  /** Checks one word; false if what follows on the line can't be judged any more. */
  private word(token: number, arg: Arg, option?: Option): boolean {
    const word = wordAt(this.task.statement, token);
    const problem = arg.type.check(word);
    if (isPlaceholder(word)) {
      const words = knownWords(this.task.statement, this.task.from);
      const index = (token - this.task.from) / TOKEN_SIZE;
      if (this.placeholder(token, words, index, problem !== undefined)) return false;
    }
    if (isReference(word))
      this.undefinedVariable(token, word, problem !== undefined || arg.type.lookedUp === true);
    else if (problem) return this.problem(token, arg, problem, option);
    else if (arg.type.defines || arg.type.refersTo) this.claim(token, word, arg);
    return true;
  }

  /** A `$NAME` that nobody defined: values were put in before this is read. */
  private undefinedVariable(token: number, word: string, isRefused: boolean): void {
    // The braces of `${NAME}` open and close a block, whatever the word is for.
    const message = isRefused || word.includes('{') ? 'refused' : 'kept';
    this.reader.report('undefined-variable', message, this.reader.span(token), { word, name: this.keyword });
  }

  private claim(token: number, name: string, { type }: Arg): void {
    const space = type.defines ?? type.refersTo ?? 'vrrp_instance';
    this.reader.claims.push({
      space,
      name,
      role: type.defines ? 'defines' : 'uses',
      span: this.reader.span(token),
      by: this.keyword,
      ...(type.refersTo && nameOrder(space) === 'at-once' && { atOnce: true }),
      ...(type.silent && { silent: true }),
    });
  }

  /** Tells of a refused word; false if what follows is no argument either. */
  private problem(token: number, arg: Arg, problem: Problem, option: Option | undefined): boolean {
    if (this.slashes(token, 'reported') || this.commas(token, arg)) return false;
    const { isGlued, end } = this.task.statement;
    if (isGlued && token + TOKEN_SIZE === end) {
      this.glued('refused');
      return true;
    }
    if (problem.code === 'unknown-value' && this.valueOfOthers(token, arg)) return true;
    const name = option?.keyword ?? this.keyword;
    const message = arg.type.silent ? 'silent' : (arg.onInvalid ?? this.consequence(option));
    this.reader.report(problem.code, message, this.reader.span(token), {
      name,
      ...problem.args,
      ...(problem.replacement !== undefined && { replacement: problem.replacement }),
    });
    return true;
  }

  /** True if the word begins what is meant as a comment. */
  private slashes(token: number, message: 'reported' | 'dropped'): boolean {
    const { statement } = this.task;
    if (!beginsWithSlashes(wordAt(statement, token))) return false;
    this.reader.report(
      'slashes-as-comment',
      message,
      this.reader.span(token, statement.end - TOKEN_SIZE),
      {},
    );
    return true;
  }

  private commas(token: number, arg: Arg): boolean {
    const { statement, block } = this.task;
    const last = commaRun(statement, token, arg);
    if (last === undefined) return false;
    const message = block ? 'words' : 'entries';
    const args = { word: arg.type.secret ? SECRET : wordAt(statement, token) };
    this.reader.report('comma-between-words', message, this.reader.span(token, last), args);
    return true;
  }

  /** True for a word that other releases know. */
  private valueOfOthers(token: number, { type }: Arg): boolean {
    const word = wordAt(this.task.statement, token);
    const since = type.lacking?.find((it) => it.value === word)?.since;
    if (since === undefined) return false;
    const args = { word, name: this.keyword, version: since };
    this.reader.report('not-in-target', 'value', this.reader.span(token), args);
    return true;
  }

  /** What a refused word does, where the schema says nothing particular. */
  private consequence(option: Option | undefined): OnInvalid {
    if (option) return 'ignored';
    if (!this.task.block) return 'entry-dropped';
    return this.task.owner.kind === 'directive' ? 'ignored' : 'block-skipped';
  }

  /** One finding for a placeholder, whatever its words are: `<IP ADDRESS>` has two. */
  private placeholder(token: number, words: readonly string[], index: number, isRefused: boolean): boolean {
    if (!isPlaceholder(words[index] ?? '')) return false;
    const last = token + (placeholderLength(words, index) - 1) * TOKEN_SIZE;
    const span = this.reader.span(token, last);
    const text = this.reader.chunk.text.slice(span.start, span.end);
    this.reader.report('placeholder-left', isRefused ? 'refused' : 'kept', span, { text });
    return true;
  }

  private missing(arg: Arg, option?: Option): void {
    const { statement, from, block } = this.task;
    const last = statement.end - TOKEN_SIZE;
    const token = option || !block ? last : from - TOKEN_SIZE;
    const name = option?.keyword ?? this.keyword;
    const behind = this.reader.behind(this.reader.place(last));
    const { fatalWhenMissing, silentWhenMissing } = this.task.owner.data;
    const refused = block !== undefined && fatalWhenMissing ? 'fatal' : 'directive';
    const message = option ? 'option' : silentWhenMissing ? 'silent' : refused;
    const value = option ? undefined : defaultWord(this.task.owner);
    const args = { name, arg: arg.name, ...(value !== undefined && { default: value }) };
    this.reader.report('missing-argument', message, this.reader.span(token), args, [behind]);
  }

  /** Words behind the last one that the daemon reads. */
  private surplus(token: number): void {
    const { statement, line, block } = this.task;
    const message = this.surplusMessage();
    if (this.slashes(token, message === 'flag' || message === 'lost' ? 'dropped' : 'reported')) return;
    const siblings: Directive[] = [];
    const starts: Span[] = [];
    for (let at = token; at < statement.end; at += TOKEN_SIZE) {
      const sibling = block?.table.get(wordOf(statement.chunk, at));
      if (sibling) siblings.push(sibling);
      if (sibling) starts.push(this.reader.span(at));
    }
    const span = this.reader.span(token, statement.end - TOKEN_SIZE);
    const { text } = statement.chunk;
    const words = [this.task.owner, ...siblings].some(hasSecret) ? SECRET : text.slice(span.start, span.end);
    const args = { keyword: this.keyword, words, count: line.args.length };
    if (starts[0]?.start === span.start) {
      const first = hasSecret(this.task.owner) ? this.keyword : text.slice(this.start, span.start).trimEnd();
      this.reader.report('several-statements-on-line', 'lost', span, { ...args, first }, starts);
    } else this.reader.report('surplus-argument', message, span, args);
  }

  private surplusMessage(): string {
    const { owner, block, line } = this.task;
    if (block && owner.data.exact) return owner.kind === 'directive' ? 'exact' : 'exact-block';
    if (block && owner.kind === 'list') return 'list';
    return line.args.length === 0 ? 'flag' : 'lost';
  }

  /** Where the statement begins in its piece. */
  private get start(): number {
    return this.reader.span(this.task.statement.first).start;
  }

  private optionKeyword(token: number, option: Option | undefined): void {
    const word = wordAt(this.task.statement, token);
    if (option?.lack) {
      const { kind, ...args } = option.lack;
      this.reader.report('not-in-target', `option-${kind}`, this.reader.span(token), { word, ...args });
    }
    if (!option?.deprecated) return;
    const successor = optionNamed(this.task.line, option.deprecated.use);
    const message = successor && shapeOf(successor) === shapeOf(option) ? 'renamed' : 'option';
    this.reader.report('deprecated-directive', message, this.reader.span(token), {
      word,
      ...option.deprecated,
    });
  }

  private unknownOption(token: number, word: string, match: LineMatch): void {
    const { line } = this.task;
    if (this.slashes(token, 'reported')) return;
    const names = line.options?.flatMap((it) => (it.keyword === undefined ? [] : [it.keyword])) ?? [];
    const expected = match.next[0]?.name ?? '';
    this.reader.report('unknown-option', line.unknownOption ?? 'skipped', this.reader.span(token), {
      word,
      keyword: this.keyword,
      names: names.join(' '),
      expected,
    });
  }

  private glued(message: 'kept' | 'refused'): void {
    const { statement, line } = this.task;
    const word = wordOf(statement.chunk, statement.end - TOKEN_SIZE);
    const args = { word: line.args.some((it) => it.type.secret) ? SECRET : word };
    this.reader.report('line-continuation', message, this.reader.span(statement.end), args);
  }

  /** A `${NAME}` without a value breaks a command line at its braces, unless it stands in double quotes. */
  private hasOpenReference(): boolean {
    const { statement, from } = this.task;
    for (let token = from; token < statement.end; token += TOKEN_SIZE) {
      const word = wordOf(statement.chunk, token);
      if (kindOf(tokenMeta(statement.chunk, token)) !== WORD || !isReference(word)) continue;
      if (!word.includes('{')) continue;
      this.undefinedVariable(token, word, true);
      return true;
    }
    return false;
  }

  /** A command line, which the daemon splits into words again, with a shell's quotes. */
  command(): void {
    const { statement, from, line } = this.task;
    const whole = this.reader.span(from, statement.end - TOKEN_SIZE);
    const raw = statement.chunk.text.slice(whole.start, whole.end);
    if (isPlaceholder(raw.split(/\s/, 1)[0] ?? '')) {
      this.reader.report('placeholder-left', 'kept', whole, { text: raw });
      return;
    }
    if (this.hasOpenReference()) return;
    const words = commandWords(raw);
    if ((statement.flags & (DOLLAR | ODD)) === 0 && !closesQuotes(words, raw)) {
      this.reader.report('unterminated-quote', 'command', whole, {});
      return;
    }
    const surplus = words[line.args.length];
    if (!surplus || (statement.flags & DOLLAR) !== 0) return;
    const span = { ...whole, start: whole.start + surplus.start };
    const args = { keyword: this.keyword, words: raw.slice(surplus.start), count: line.args.length };
    this.reader.report('surplus-argument', 'command', span, args, [whole]);
  }
}

/** A command in double quotes is split a second time without them; an escape may be gone by then. */
function closesQuotes(words: readonly CommandWord[], raw: string): boolean {
  if (words.some((it) => it.unclosed)) return false;
  const inner = /^"([^"\\]*)"$/.exec(raw.slice(0, words[0]?.end))?.[1];
  return inner === undefined || !commandWords(inner).some((it) => it.unclosed);
}

function shapeOf({ args }: Option): string {
  return args.map((it) => it.type.kind).join(' ');
}

function hasSecret({ data }: Directive): boolean {
  return data.args.some((it) => it.type.secret);
}

/** The default, if it begins with a word that can be written down. */
function defaultWord({ data: { default: value } }: Directive): string | undefined {
  const text = typeof value === 'object' ? value.en : value;
  return text === undefined ? undefined : /^-?[\w.]+(?=$|[,;])/.exec(text)?.[0];
}
