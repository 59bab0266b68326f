import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, manyBlocks } from '../../../test/support/arbitrary-text.ts';
import { type Chunk, isFirst, tokenEnd, tokenKind, tokenStart, tokenText, wordOf } from './chunk.ts';
import { parse } from './parser.ts';
import * as token from './token.ts';

const NAMES: Readonly<Record<number, string>> = {
  [token.WORD]: 'word',
  [token.QUOTED]: 'quoted',
  [token.OPEN]: 'open',
  [token.CLOSE]: 'close',
  [token.COMMENT]: 'comment',
  [token.DEFINITION]: 'definition',
  [token.CONDITION]: 'condition',
  [token.GENERATOR]: 'generator',
  [token.PATTERN]: 'pattern',
  [token.BACKSLASH]: 'backslash',
  [token.BYTE_ORDER_MARK]: 'byte-order-mark',
  [token.OVERLONG]: 'overlong',
};

function tokensOf(chunk: Chunk): number[] {
  const tokens: number[] = [];
  for (let at = chunk.from; at < chunk.to; at += token.TOKEN_SIZE) tokens.push(at);
  return tokens;
}

/** One line a token: `*` before the first of a statement, kind, text. */
function tokens(text: string): string[] {
  return parse(text).flatMap((chunk) =>
    tokensOf(chunk).map(
      (at) =>
        `${isFirst(chunk, at) ? '*' : ''}${NAMES[tokenKind(chunk, at)]} ${JSON.stringify(tokenText(chunk, at))}`,
    ),
  );
}

function words(text: string): string[] {
  return parse(text).flatMap((chunk) => tokensOf(chunk).map((at) => wordOf(chunk, at)));
}

/** The text put together again from its tokens and the white space between them. */
function rebuilt(chunk: Chunk): string {
  let text = '';
  let end = 0;
  for (const at of tokensOf(chunk)) {
    const gap = chunk.text.slice(end, tokenStart(chunk, at));
    expect(gap.trim()).toBe('');
    text += gap + tokenText(chunk, at);
    end = tokenEnd(chunk, at);
  }
  const rest = chunk.text.slice(end);
  expect(rest.trim()).toBe('');
  return text + rest;
}

describe('words', () => {
  test('a brace ends a word, and what follows it is a statement of its own', () => {
    expect(tokens('vrrp_script chk{script /bin/true}')).toEqual([
      '*word "vrrp_script"',
      'word "chk"',
      '*open "{"',
      '*word "script"',
      'word "/bin/true"',
      '*close "}"',
    ]);
  });

  test('# and ! begin a comment even inside of a word', () => {
    expect(tokens('vrrp_instance A#B {\nx!y')).toEqual([
      '*word "vrrp_instance"',
      'word "A"',
      'comment "#B {"',
      '*word "x"',
      'comment "!y"',
    ]);
  });

  test('a backslash before # or ! makes it part of the word', () => {
    expect(tokens('router_id a\\#b # c')).toEqual(['*word "router_id"', 'word "a\\\\#b"', 'comment "# c"']);
    expect(words('router_id a\\#b')).toEqual(['router_id', 'a#b']);
  });

  test('only double quotes quote, and they end a word', () => {
    expect(words(`a"b # {"c 'd e'`)).toEqual(['a', 'b # {', 'c', "'d", "e'"]);
  });

  test('a quote that is not closed ends with its line', () => {
    expect(words('a "b c \nd')).toEqual(['a', 'b c', 'd']);
  });

  test('of two backslashes before # or !, the second belongs to the first', () => {
    expect(tokens('router_id a\\\\# b c\nstate')).toEqual([
      '*word "router_id"',
      'word "a\\\\\\\\"',
      'comment "# b c"',
      '*word "state"',
    ]);
  });

  test('a backslash at the end of a line is no continuation', () => {
    expect(tokens('state MASTER \\\r\nx')).toEqual([
      '*word "state"',
      'word "MASTER"',
      'backslash "\\\\"',
      '*word "x"',
    ]);
  });

  test('a byte order mark stands by itself', () => {
    expect(tokens('\u{feff}global_defs')).toEqual(['byte-order-mark "\u{feff}"', '*word "global_defs"']);
  });
});

describe('what is no plain statement', () => {
  test('a definition goes on behind a backslash, up to a line with nothing but a comment', () => {
    expect(tokens('$A=x # y\n$B=one \\\n  two \\\n\nstate')).toEqual([
      '*definition "$A=x"',
      'comment "# y"',
      '*definition "$B=one \\\\\\n  two \\\\"',
      '*word "state"',
    ]);
    expect(tokens('$A=one \\\n  two \\\n  # no \\\nstate')).toEqual([
      '*definition "$A=one \\\\\\n  two \\\\"',
      'comment "# no \\\\"',
      '*word "state"',
    ]);
  });

  test('a condition comes before its statement', () => {
    expect(tokens('@main state MASTER\n@^b $X=1')).toEqual([
      '*condition "@main"',
      '*word "state"',
      'word "MASTER"',
      '*condition "@^b"',
      '*definition "$X=1"',
    ]);
  });

  test('a generator comes before its template', () => {
    expect(tokens('~SEQ(I, 1, 3) 10.0.0.$I')).toEqual(['*generator "~SEQ(I, 1, 3)"', '*word "10.0.0.$I"']);
  });

  test('a reference in braces opens no block, other braces behind a $ do', () => {
    expect(tokens('a ${B} ${_RANDOM 1 2} ${ x')).toEqual([
      '*word "a"',
      'word "${B}"',
      'word "${_RANDOM 1 2}"',
      'word "$"',
      '*open "{"',
      '*word "x"',
    ]);
  });

  test('the pattern of an include is the rest of the line', () => {
    expect(tokens('includea "a b"/{c,d}*.conf # x')).toEqual([
      '*word "includea"',
      'pattern "\\"a b\\"/{c,d}*.conf"',
      'comment "# x"',
    ]);
    expect(tokens('includex a{')).toEqual(['*word "includex"', 'word "a"', '*open "{"']);
  });

  test('a line that is too long for the daemon is one token', () => {
    expect(tokens(`${'a '.repeat(511)}\nb`)).toHaveLength(512);
    expect(tokens(`${'a '.repeat(511)}{\nb`).map((it) => it.split(' ')[0])).toEqual(['*overlong', '*word']);
    // Bytes count, not characters.
    expect(tokens(`# ${'中'.repeat(341)}`).map((it) => it.split(' ')[0])).toEqual(['*overlong']);
  });
});

describe('chunks', () => {
  test('a long statement is followed by a cut before the comment of the next one', () => {
    const first = `global_defs {\n${'    x\n'.repeat(120)}}\n\n`;
    const chunks = parse(`${first}# about b\nb {\n}\n`);
    expect(chunks.map((it) => it.text.split('\n')[0])).toEqual(['global_defs {', '']);
    expect(chunks[1]?.text).toContain('# about b');
  });

  test('braces are counted, so that a missing one is known', () => {
    expect(parse('a {\nb {\n}\n').map((it) => it.balance)).toEqual([1]);
  });

  test('a line as far left as the block that is open is the start of a chunk', () => {
    const chunks = parse('a {\n  b\nc {\n  d\n}\n');
    expect(chunks.map((it) => [it.text, it.balance])).toEqual([
      ['a {\n  b\n', 1],
      ['c {\n  d\n}\n', 0],
    ]);
  });
});

describe('for any text', () => {
  test('tokens and the blanks between them give back the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, manyBlocks, fc.string()), (text) => {
        const chunks = parse(text);
        expect(chunks.map((it) => it.text).join('')).toBe(text);
        for (const chunk of chunks) expect(rebuilt(chunk)).toBe(chunk.text);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test('each chunk alone has the tokens that it has among the others', () => {
    fc.assert(
      fc.property(manyBlocks, (text) => {
        for (const chunk of parse(text)) {
          const alone = parse(chunk.text);
          expect(alone.flatMap((it) => tokensOf(it).map((at) => tokenText(it, at)))).toEqual(
            tokensOf(chunk).map((at) => tokenText(chunk, at)),
          );
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
