/** What the lexer and the schema say about every token of a text, for comparison with the colors of the grammar. */
import { type Directive, fullLanguage } from '../../server/src/schema/language.ts';
import {
  type Chunk,
  isFirst,
  tokenEnd,
  tokenKind,
  tokenStart,
  wordOf,
} from '../../server/src/syntax/chunk.ts';
import { parse } from '../../server/src/syntax/parser.ts';
import {
  CLOSE,
  COMMENT,
  CONDITION,
  DEFINITION,
  GENERATOR,
  OPEN,
  PATTERN,
  QUOTED,
  TOKEN_SIZE,
  WORD,
} from '../../server/src/syntax/token.ts';

/**
 * `keyword`: the daemon looks the word up in this block and finds it. `word`: anything else that is no keyword.
 * `command`: a word of a command, which the daemon reads again with quotes of which the lexer does not know.
 */
export type TokenClass =
  | 'comment'
  | 'quoted'
  | 'keyword'
  | 'deprecated'
  | 'include'
  | 'word'
  | 'command'
  | 'brace'
  | 'definition'
  | 'condition'
  | 'generator'
  | 'pattern'
  | 'other';

export interface ExpectedToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TokenClass;
}

export function expectedTokens(text: string): readonly ExpectedToken[] {
  const walker = new Walker();
  let offset = 0;
  for (const chunk of parse(text)) {
    walker.chunk(chunk, offset);
    offset += chunk.text.length;
  }
  return walker.found;
}

const SIMPLE: ReadonlyMap<number, TokenClass> = new Map<number, TokenClass>([
  [COMMENT, 'comment'],
  [CONDITION, 'condition'],
  [DEFINITION, 'definition'],
  [GENERATOR, 'generator'],
  [PATTERN, 'pattern'],
]);

/** Follows the blocks of a text. Undefined on the stack is a block that the language does not have. */
class Walker {
  readonly found: ExpectedToken[] = [];
  private readonly root = fullLanguage().root;
  private readonly stack: (Directive | undefined)[] = [];
  /** A block of which only the keyword was read. */
  private pending: Directive | undefined;
  private inCommand = false;

  chunk(chunk: Chunk, offset: number): void {
    for (let at = chunk.from; at < chunk.to; at += TOKEN_SIZE) {
      const start = tokenStart(chunk, at);
      const end = tokenEnd(chunk, at);
      const type = this.classOf(chunk, at);
      this.found.push({ start: offset + start, end: offset + end, text: chunk.text.slice(start, end), type });
    }
  }

  private classOf(chunk: Chunk, at: number): TokenClass {
    const kind = tokenKind(chunk, at);
    if (kind === OPEN) return this.open();
    if (kind === CLOSE) return this.close();
    const first = isFirst(chunk, at);
    if (first && kind !== CONDITION && kind !== COMMENT) this.begin(chunk, at);
    if (kind === QUOTED) return this.inCommand ? 'command' : 'quoted';
    if (kind !== WORD) return SIMPLE.get(kind) ?? 'other';
    if (!first) return this.inCommand ? 'command' : 'word';
    const isInclude = at + TOKEN_SIZE < chunk.to && tokenKind(chunk, at + TOKEN_SIZE) === PATTERN;
    return isInclude ? 'include' : this.first(wordOf(chunk, at));
  }

  private open(): TokenClass {
    this.stack.push(this.pending);
    this.pending = undefined;
    return 'brace';
  }

  private close(): TokenClass {
    if (this.pending) this.pending = undefined;
    else this.stack.pop();
    return 'brace';
  }

  /** The daemon reads on inside of a block whose brace is missing. */
  private begin(chunk: Chunk, at: number): void {
    this.inCommand = false;
    if (this.isTopLevel(chunk, at)) {
      this.stack.length = 0;
      this.pending = undefined;
    }
    if (!this.pending) return;
    this.stack.push(this.pending);
    this.pending = undefined;
  }

  private first(word: string): TokenClass {
    const block = this.stack.length === 0 ? this.root : this.stack.at(-1);
    const directive = block?.kind === 'block' ? block.table.get(word) : undefined;
    if (!directive) return 'word';
    if (directive.kind !== 'directive') this.pending = directive;
    this.inCommand = directive.data.command === true;
    return directive.data.deprecated || directive.data.removed ? 'deprecated' : 'keyword';
  }

  /** The grammar's sign that a brace is missing above: a block of the top level at the start of a line. */
  private isTopLevel(chunk: Chunk, at: number): boolean {
    const start = tokenStart(chunk, at);
    const isAtMargin = start === 0 || chunk.text[start - 1] === '\n';
    if (!isAtMargin || tokenKind(chunk, at) !== WORD) return false;
    const word = wordOf(chunk, at);
    const directive = this.root.table.get(word);
    return directive?.kind !== undefined && directive.kind !== 'directive' && isOnlyThere(word);
  }
}

function isOnlyThere(word: string): boolean {
  return fullLanguage().places.get(word)?.length === 1;
}
