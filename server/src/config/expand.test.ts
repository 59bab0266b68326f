import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../../test/support/arbitrary-text.ts';
import { tokenEnd, tokenKind, tokenStart } from '../syntax/chunk.ts';
import { DEFINITION, TOKEN_SIZE } from '../syntax/token.ts';
import { textOf } from '../syntax/tree.ts';
import { sourceText } from '../workspace/source-file.ts';
import { type Config, expand, locate, type ReadMode } from './expand.ts';

function read(
  text: string,
  profile?: string,
  files: Readonly<Record<string, string>> = {},
  mode: ReadMode = 'read',
): Config {
  const sources = {
    file: (name: string) => (files[name] === undefined ? undefined : sourceText(name, files[name])),
    includes: (_from: string, pattern: string) => [pattern],
  };
  return expand(sourceText('main', text), profile, sources, mode);
}

/** What the daemon reads, without blank lines, definitions and comments. */
function lines(
  text: string,
  profile?: string,
  files?: Readonly<Record<string, string>>,
  mode?: ReadMode,
): string[] {
  return read(text, profile, files, mode)
    .pieces.flatMap((it) => withoutDefinitions(it).split('\n'))
    .map((it) => it.trim())
    .filter((it) => it !== '' && !/^[#@]/.test(it));
}

/** The text of the tokens, which before an include are not all of their chunk, without definitions. */
function withoutDefinitions(chunk: Config['pieces'][number]): string {
  let text = '';
  let end: number | undefined;
  for (let token = chunk.from; token < chunk.to; token += TOKEN_SIZE) {
    const isDefinition = tokenKind(chunk, token) === DEFINITION;
    if (!isDefinition) text += chunk.text.slice(end ?? tokenStart(chunk, token), tokenEnd(chunk, token));
    end = tokenEnd(chunk, token);
  }
  return text;
}

describe('definitions', () => {
  test('are put in, with braces anywhere, without them before a blank, a comma or the end', () => {
    expect(lines('$A=x\n$LONG=y\na $A b${A}c $A, $LONG\nd $A/e $Ax')).toEqual(['a x bxc x, y', 'd $A/e $Ax']);
  });

  test('count from their line on, and the last one wins', () => {
    expect(lines('a $A\n$A=1\nb $A\n$A=2\nc $A')).toEqual(['a $A', 'b 1', 'c 2']);
  });

  test('are looked up when they are used, so that a value may name what comes later', () => {
    expect(lines('$A=${B}x\n$B=1\na $A')).toEqual(['a 1x']);
  });

  test('with several lines end the line that uses them', () => {
    expect(
      lines('$BLOCK= \\\n  auth_type PASS \\\n  auth_pass x\n\nauthentication {\n$BLOCK\n}\na $BLOCK b'),
    ).toEqual(['authentication {', 'auth_type PASS', 'auth_pass x', '}', 'a $BLOCK b']);
  });

  test('bring definitions, generators and conditions up to 2.3.x', () => {
    const reread = (text: string): string[] => lines(text, 'one', {}, 'reread');
    const block = '$BLOCK= \\\n$A=1 \\\na $A \\\n$A=2 \\\nb $A\n\n$BLOCK';
    expect(reread(block)).toEqual(['a 1', 'b 2']);
    expect(lines(block)).toEqual(['$A=1', 'a $A', 'b 2']);
    const rounds = '$A=~SEQ(X,1,2) $B\n$B= \\\na $X \\\nb\n\n$A';
    expect(reread(rounds)).toEqual(['a 1', 'b', 'a 2', 'b']);
    expect(lines(rounds)).toEqual(['~SEQ(X,1,2) $B']);
    expect(reread('$A=@one a\n$B=@two b\n$A\n$B')).toEqual(['a']);
  });

  test('that lead to themselves end', () => {
    expect(read('$A=$A\na $A').isCut).toBe(true);
    expect(read('$A=x \\\n$A\n\na $A').isCut).toBe(true);
  });

  test('that multiply by leading to themselves end soon', () => {
    const { pieces, isCut } = read(`$A=$A \\\n$A \\\n$A \\\n\n${'a $A\n'.repeat(2000)}`);
    expect(isCut).toBe(true);
    expect(pieces.reduce((length, it) => length + it.text.length, 0)).toBeLessThan(4_000_000);
  });

  test('hold under the profile of their line', () => {
    const text = '@one $A=1\n@two $A=2\na $A\n@one b $A';
    expect(lines(text, 'one')).toEqual(['a 1', 'b 1']);
    expect(lines(text, 'two')).toEqual(['a 2']);
  });

  test('reach into included files and out of them', () => {
    expect(lines('$A=1\ninclude x\na $B', undefined, { x: 'b $A\n$B=2\n' })).toEqual(['b 1', 'a 2']);
  });

  test('of the daemon', () => {
    expect(lines('a ${_INSTANCE} "${_HASH}${_BANG}" ${_RANDOM 1 5}', 'main')).toEqual([
      'a main "#!" ${_RANDOM 1 5}',
    ]);
  });

  test('that come out of a substitution are none, and neither are conditions and generators', () => {
    expect(read('$A=@x\n$B=~SEQ(I, 1, 2)\n${A} y\n${B} $I').pieces.at(-1)?.text).toContain('@x y');
  });
});

describe('generators', () => {
  test('count up, down, in steps and in hexadecimal', () => {
    expect(lines('~SEQ(I, 3) a${I}')).toEqual(['a1', 'a2', 'a3']);
    expect(lines('~SEQ(I, 2, 0) a $I')).toEqual(['a 2', 'a 1', 'a 0']);
    expect(lines('~SEQ(I, 0, 5, 10) a $I')).toEqual(['a 0', 'a 5', 'a 10']);
    expect(lines('~SEQx(I, 9, 11) a $I')).toEqual(['a 9', 'a a', 'a b']);
  });

  test('take values from lists, one or several at a time', () => {
    expect(lines('~LST(A, x, y) a $A')).toEqual(['a x', 'a y']);
    expect(lines('~LST({A, B}, {x, 1}, {y}) a ${A}-${B}')).toEqual(['a x-1', 'a y-']);
  });

  test('multiply', () => {
    expect(lines('~SEQ(I, 2) ~LST(A, x, y) a ${I}${A}')).toEqual(['a 1x', 'a 1y', 'a 2x', 'a 2y']);
  });

  test('that the daemon refuses are left as they are', () => {
    expect(lines('~SEQ(I, 1, 0, 2) a')).toEqual(['~SEQ(I, 1, 0, 2) a']);
  });

  test('that make too much are cut', () => {
    expect(read('~SEQ(I, 400) ~SEQ(J, 400) a').isCut).toBe(true);
    expect(read('~SEQ(I, 1e99) a\n~SEQ(I, 999999999) a $I').isCut).toBe(true);
  });

  test('end with a whole block where they are cut', () => {
    const block = '$B=virtual_server 192.0.2.1 $I { \\\nweight 1 \\\nprotocol TCP \\\n}\n\n';
    const made = lines(`${block}~SEQ(I, 99999) $B`);
    expect(made.length).toBeGreaterThan(30_000);
    expect(made.at(-1)).toBe('}');
    const inside = lines('group {\n~SEQ(I, 99999) a $I\n}');
    expect(inside.at(-1)).toBe('}');
  });
});

describe('places', () => {
  /** Where the word of the text that is read was written. */
  function written(text: string, word: string, files: Readonly<Record<string, string>> = {}): string {
    const config = read(text, undefined, files);
    const piece = config.pieces.findIndex((it) => it.text.includes(word));
    const at = config.pieces[piece]?.text.lastIndexOf(word) ?? 0;
    const { file, range } = locate(config, piece, at, at + word.length);
    return `${file.name} ${range.start}: ${textOf(file.tree).slice(range.start, range.end)}`;
  }

  test('of a value: in its definition', () => {
    expect(written('$PRIO=300\npriority $PRIO\n', '300')).toBe('main 6: 300');
  });

  test('of a word that is only partly a value: in the line', () => {
    expect(written('$N=300\npriority 1${N}0\n', '13000')).toBe('main 16: 1${N}0');
  });

  test('of what is counted: in the generator', () => {
    expect(written('~SEQ(I, 7, 7) a $I\n', 'a 7')).toBe('main 14: a $I');
    expect(written('~SEQ(I, 7, 7) a $I\n', '7')).toBe('main 0: ~SEQ(I, 7, 7) ');
  });

  test('of a line of a definition in another file', () => {
    expect(
      written('include x\n$BLOCK\n', 'auth_typ PASS', { x: '$BLOCK= \\\n  auth_typ PASS \\\n  b\n\n' }),
    ).toBe('x 12: auth_typ PASS');
  });

  test('exist for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const config = read(`$A=x\n$B=y \\\n {\n\n${text}`);
        config.pieces.forEach((piece, index) => {
          const { file, range } = locate(config, index, 0, piece.text.length);
          expect(range.start).toBeLessThanOrEqual(range.end);
          expect(range.end).toBeLessThanOrEqual(textOf(file.tree).length);
        });
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});
