/** A tree as plain data, for programs that are not ours: every character in a token, statements with bodies. */
import { tokenEnd, tokenKind, tokenStart } from './chunk.ts';
import * as token from './token.ts';
import { offsetOfChunk, type Tree } from './tree.ts';

export interface FlatToken {
  readonly kind: string;
  readonly text: string;
  readonly offset: number;
}

export interface FlatStatement {
  readonly words: readonly FlatToken[];
  readonly body?: readonly FlatStatement[];
}

const BLANK = 'blank';

const names: ReadonlyMap<number, string> = new Map([
  [token.WORD, 'word'],
  [token.QUOTED, 'string'],
  [token.OPEN, 'open'],
  [token.CLOSE, 'close'],
  [token.COMMENT, 'comment'],
  [token.DEFINITION, 'definition'],
  [token.CONDITION, 'condition'],
  [token.GENERATOR, 'generator'],
  [token.PATTERN, 'pattern'],
  [token.BACKSLASH, 'backslash'],
  [token.BYTE_ORDER_MARK, 'byte-order-mark'],
  [token.OVERLONG, 'overlong'],
  [token.TAG, 'tag'],
]);

/** White space included, so the texts joined are the text. */
export function flatTokens(tree: Tree): readonly FlatToken[] {
  const tokens: FlatToken[] = [];
  tree.chunks.forEach((chunk, index) => {
    const base = offsetOfChunk(tree, index);
    let done = 0;
    const add = (kind: string, end: number): void => {
      if (end > done) tokens.push({ kind, text: chunk.text.slice(done, end), offset: base + done });
      done = Math.max(done, end);
    };
    for (let at = chunk.from; at < chunk.to; at += token.TOKEN_SIZE) {
      add(BLANK, tokenStart(chunk, at));
      add(names.get(tokenKind(chunk, at)) ?? BLANK, tokenEnd(chunk, at));
    }
    add(BLANK, chunk.text.length);
  });
  return tokens;
}

interface OpenStatement {
  readonly words: FlatToken[];
  body?: OpenStatement[];
}

/** A line feed ends a statement, but its `{` may follow; a `}` too many is passed over. */
export function flatStatements(tokens: readonly FlatToken[]): readonly FlatStatement[] {
  const builder = new Builder();
  for (const it of tokens) builder.add(it);
  return builder.root;
}

class Builder {
  readonly root: OpenStatement[] = [];
  private readonly bodies = [this.root];
  /** The statement that words, or a body, may still be added to. */
  private current: OpenStatement | undefined;
  /** Its line has ended. */
  private isOver = false;

  add(it: FlatToken): void {
    if (it.kind === 'open') this.open();
    else if (it.kind === 'close') this.close();
    else if (it.kind === BLANK) this.isOver ||= it.text.includes('\n');
    else if (it.kind !== 'comment' && it.kind !== 'tag' && it.kind !== 'byte-order-mark') this.word(it);
  }

  private word(it: FlatToken): void {
    const statement = this.current && !this.isOver ? this.current : this.begin();
    statement.words.push(it);
  }

  private open(): void {
    const inner: OpenStatement[] = [];
    const head = this.current ?? this.begin();
    head.body = inner;
    this.bodies.push(inner);
    this.current = undefined;
  }

  private close(): void {
    if (this.bodies.length > 1) this.bodies.pop();
    this.current = undefined;
  }

  private begin(): OpenStatement {
    const statement: OpenStatement = { words: [] };
    (this.bodies.at(-1) ?? this.root).push(statement);
    this.current = statement;
    this.isOver = false;
    return statement;
  }
}
