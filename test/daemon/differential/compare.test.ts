import { describe, expect, it } from 'vitest';
import { compare, type Verdicts } from './compare.ts';
import { complaintsIn } from './complaints.ts';
import type { Finding } from './findings.ts';
import { layoutOf } from './layout.ts';

const TEXT = `$ROLE=SOMETHING
vrrp_script check {
}
vrrp_instance web {
    state $ROLE
    track_script {
        check
    }
}
`;

function error(line: number): Finding {
  return {
    line,
    endLine: line,
    rule: 'some-rule',
    category: 'value',
    severity: 'error',
    text: '',
    related: [],
  };
}

function verdicts(
  said: readonly (readonly [line: number | undefined, text: string])[],
  findings: readonly Finding[],
): Verdicts {
  const messages = said.map(([line, text]) => ({ line, text }));
  const complaints = complaintsIn(messages);
  return { complaints, findings, machineLines: new Set(), layout: layoutOf(TEXT), readUpTo: undefined };
}

function lines(
  said: readonly (readonly [line: number | undefined, text: string])[],
  found: readonly number[],
): { missed: readonly (number | undefined)[]; unjustified: readonly number[] } {
  const { missed, unjustified } = compare(verdicts(said, found.map(error)));
  return { missed: missed.map((it) => it.line), unjustified: unjustified.map((it) => it.line) };
}

describe('a complaint', () => {
  it('is answered on its line, and nowhere else', () => {
    expect(lines([[5, 'unknown state']], [5])).toEqual({ missed: [], unjustified: [] });
    expect(lines([[5, 'unknown state']], [7])).toEqual({ missed: [5], unjustified: [7] });
  });

  it('is missed where we say nothing', () => {
    expect(lines([[5, 'unknown state']], [])).toEqual({ missed: [5], unjustified: [] });
  });

  it('at a closing brace is answered at the head of the block and in its own statements', () => {
    const said = [[9, 'the virtual router id must be set']] as const;
    expect(lines(said, [4])).toEqual({ missed: [], unjustified: [] });
    expect(lines(said, [5])).toEqual({ missed: [], unjustified: [] });
    expect(lines(said, [7])).toEqual({ missed: [9], unjustified: [7] });
  });

  it('about a name is answered in the definition that was dropped', () => {
    expect(lines([[7, '(web) track script check not found, ignoring...']], [2])).toEqual({
      missed: [],
      unjustified: [],
    });
  });

  it('about a value that is put in is answered at its definition', () => {
    expect(lines([[5, "unknown state 'SOMETHING'"]], [1])).toEqual({ missed: [], unjustified: [] });
  });

  it('without a line is answered by any finding', () => {
    expect(lines([[undefined, 'No VIP specified']], [4])).toEqual({ missed: [], unjustified: [] });
    expect(lines([[undefined, 'No VIP specified']], [])).toEqual({ missed: [undefined], unjustified: [] });
  });

  it('about braces counts alone, in its block or the one before it', () => {
    const said = [
      [4, "Unexpected '{' - ignoring"],
      [5, "Unknown keyword 'state'"],
    ] as const;
    expect(lines(said, [2])).toEqual({ missed: [], unjustified: [] });
    expect(lines(said, [])).toEqual({ missed: [4], unjustified: [] });
  });
});

describe('an error of ours', () => {
  it('is not judged behind the place where the daemon stopped reading', () => {
    const { unjustified } = compare({ ...verdicts([], [error(2), error(7)]), readUpTo: 5 });
    expect(unjustified.map((it) => it.line)).toEqual([2]);
  });

  it('is not judged in a block that the daemon skipped', () => {
    expect(lines([[4, 'vrrp instance web already defined']], [4, 5]).unjustified).toEqual([]);
  });

  it('is justified by what the daemon says of the machine on that line', () => {
    const { unjustified } = compare({ ...verdicts([], [error(2)]), machineLines: new Set([2]) });
    expect(unjustified).toEqual([]);
  });
});
