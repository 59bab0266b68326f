import { describe, expect, test } from 'vitest';
import { languageOf } from '../schema/language.ts';
import { NEWEST_RELEASE } from '../schema/target.ts';
import { positionAt } from '../syntax/tree.ts';
import { sourceText } from '../workspace/source-file.ts';
import { bindSegment } from './binder.ts';
import type { Block, Segment } from './block.ts';
import { expand, originOf } from './expand.ts';
import { recordsOf } from './statements.ts';

const language = languageOf(NEWEST_RELEASE);

function segmentsOf(text: string, profile?: string): readonly Segment[] {
  const config = expand(sourceText('a', text), profile, { file: () => undefined, includes: () => [] });
  const segments: Segment[] = [];
  for (let at = 0; at < config.pieces.length; ) {
    const segment = bindSegment({ pieces: config.pieces, language, profile }, at);
    segments.push(segment);
    at += segment.pieces.length;
  }
  return segments;
}

/** One line a finding: `LINE rule/message`, lines from 1. */
function found(text: string, profile?: string): string[] {
  const file = sourceText('a', text);
  const config = expand(file, profile, { file: () => undefined, includes: () => [] });
  let piece = 0;
  return segmentsOf(text, profile).flatMap((segment) => {
    const first = piece;
    piece += segment.pieces.length;
    return segment.findings.map((it) => {
      const { base } = originOf(config, first + it.span.piece);
      return `${positionAt(file.tree, base + it.span.start).line + 1} ${it.rule}/${it.message}`;
    });
  });
}

/** The blocks as an outline, with the number of their own statements. */
function outline(text: string): string[] {
  const lines: string[] = [];
  const visit = (segment: Segment, block: Block, depth: number): void => {
    lines.push(`${'  '.repeat(depth)}${block.directive.keyword} ${[...recordsOf(segment, block)].length}`);
    for (const child of block.children) visit(segment, child, depth + 1);
  };
  for (const it of segmentsOf(text)) for (const child of it.root.children) visit(it, child, 0);
  return lines;
}

describe('blocks', () => {
  test('nest as written, wherever their braces stand', () => {
    const expected = ['vrrp_instance 3', '  authentication 1', '  track_script 1'];
    expect(
      outline(`vrrp_instance A
# comment
{
  priority 100
  authentication { auth_type PASS
  } track_script
  {
    x
  }
}`),
    ).toEqual(expected);
    expect(outline('vrrp_instance A{priority 100\nauthentication{auth_type PASS}track_script{x}}')).toEqual(
      expected,
    );
  });

  test('a directive of the language has no finding', () => {
    expect(
      found(`
global_defs {
    router_id node-a
}
vrrp_instance web {
    state BACKUP
    interface eth0
    virtual_router_id 42
    nopreempt
    virtual_ipaddress {
        192.0.2.10/24 dev eth0 label eth0:1
        192.0.2.11
    }
}`),
    ).toEqual([]);
  });
});

describe('one mistake, one finding', () => {
  test('a misspelt block is read as the one that was meant', () => {
    expect(found('vrrp_scripit chk {\n    script /bin/true\n    intervall 2\n}\n')).toEqual([
      '1 unknown-directive/block-meant',
      '3 unknown-directive/line-meant',
    ]);
  });

  test('what stands in an unknown block is not judged, and its brace closes nothing else', () => {
    expect(
      found('vrrp_instance A {\n  foo_bar x {\n    baz 1\n    deep {\n    }\n  }\n  priority 100\n}\n'),
    ).toEqual(['2 unknown-directive/block']);
  });

  test('a block in the wrong place is read as what it is', () => {
    expect(
      found('vrrp_instance A {\n  vrrp_script chk {\n    intervall 2\n  }\n  priority 100\n}\n'),
    ).toEqual(['2 misplaced-directive/inside', '3 unknown-directive/line-meant']);
  });

  test('a directive of another block', () => {
    expect(found('vrrp_instance A {\n  interval 2\n  auth_type PASS\n}\npriority 100\n')).toEqual([
      '2 misplaced-directive/elsewhere',
      '3 misplaced-directive/elsewhere',
      '5 misplaced-directive/outside',
    ]);
  });

  test('a placeholder, however many words it has', () => {
    expect(
      found('vrrp_instance A {\n  priority <INT>\n  mcast_src_ip <IP ADDRESS>\n  interface <IF>\n}\n'),
    ).toEqual(['2 placeholder-left/refused', '3 placeholder-left/refused', '4 placeholder-left/kept']);
  });
});

describe('braces', () => {
  test('a missing one of a list block', () => {
    expect(
      found(`vrrp_instance A {
  virtual_ipaddress {
    192.0.2.1
  priority 100
}
vrrp_instance B {
  priority 100
}`),
    ).toEqual(['2 unclosed-block/before']);
  });

  test('a missing one of a block, before the next block', () => {
    expect(found('vrrp_instance A {\n  priority 100\n\nvrrp_instance B {\n  priority 90\n}\n')).toEqual([
      '1 unclosed-block/before',
    ]);
  });

  test('a missing one of an inner block, seen by the indentation of the outer one', () => {
    expect(
      found(`vrrp_instance A {
  authentication {
    auth_type PASS
}
vrrp_instance B {
  priority 90
}`),
    ).toEqual(['2 unclosed-block/before']);
  });

  test('a missing one at the end', () => {
    expect(found('vrrp_instance A {\n  authentication {\n    auth_type PASS\n  }\n')).toEqual([
      '1 unclosed-block/at-end',
    ]);
  });

  test('a missing opening one', () => {
    expect(found('vrrp_instance A\n  priority 100\n}\n')).toEqual(['1 missing-opening-brace/block']);
    expect(found('vrrp_instance A {\n  track_script\n    x\n  }\n}\n')).toEqual([
      '2 missing-opening-brace/list',
    ]);
  });

  test('an extra one at the end', () => {
    expect(found('vrrp_instance A {\n  priority 100\n}\n}\n')).toEqual(['4 unexpected-closing-brace/extra']);
  });

  test('one that closes a block too early', () => {
    expect(
      found(
        'vrrp_instance A {\n  priority 100\n  }\n  interface eth0\n  nopreempt\n}\nvrrp_instance B {\n}\n',
      ),
    ).toEqual(['3 unexpected-closing-brace/early']);
  });

  test('one that closes an inner block too early', () => {
    const server = (lines: string): string =>
      `virtual_server 192.0.2.10 80 {\n  real_server 192.0.2.21 80 {\n${lines}  }\n}\n`;
    expect(found(server('    TCP_CHECK {\n      }\n      connect_port 80\n      retry 2\n    }\n'))).toEqual([
      '4 unexpected-closing-brace/early',
    ]);
    expect(
      found(server('    HTTP_GET {\n    }\n      url {\n        path /\n      }\n      retry 2\n    }\n')),
    ).toEqual(['4 unexpected-closing-brace/early']);
  });

  test('a line behind an inner block stands in the wrong place if no further brace is there', () => {
    const text = 'vrrp_instance A {\n  authentication {\n  }\n  auth_type PASS\n}\n';
    expect(found(text)).toEqual(['4 misplaced-directive/elsewhere']);
  });

  test('a quote without an end that holds one', () => {
    expect(found('vrrp_instance "A {\n  priority 100\n}\n')).toEqual(['1 unterminated-quote/found']);
  });

  test('one behind a directive that has no block', () => {
    expect(found('vrrp_instance A {\n  priority 100 {\n  }\n  state BACKUP\n}\n')).toEqual([
      '2 unexpected-opening-brace/found',
    ]);
  });

  test('100,000 open ones are no trouble', () => {
    expect(found('vrrp_instance A {\n'.repeat(100_000)).length).toBeGreaterThan(0);
  });
});

describe('lines that are not what they seem', () => {
  test('a condition that does not hold takes its line away, braces and all', () => {
    const text = '@a vrrp_instance A {\n@b vrrp_instance B {\n  priority 100\n}\n';
    expect(found(text, 'a')).toEqual([]);
    expect(found(text, 'b')).toEqual([]);
    expect(found(text)).not.toEqual([]);
  });

  test('what a definition or a generator makes is not judged', () => {
    expect(
      found(`$PRIO=100
$BLOCK= \\
  foo { \\
  }

vrrp_instance A {
  priority $PRIO
  $BLOCK
  \${PRIO}_x 1
  ~SEQ(I, 1, 3) whatever { $I
  virtual_ipaddress {
    192.0.2.$PRIO dev
  }
}`),
    ).toEqual([]);
  });

  test('a backslash at the end of a line', () => {
    expect(found('vrrp_instance A {\n  state MASTER \\\n  nopreempt \\\n  \\\n  vrf x \\\n}\n')).toEqual([
      '2 line-continuation/refused',
      '3 line-continuation/keyword',
      '4 line-continuation/alone',
      '5 line-continuation/kept',
    ]);
  });

  test('a byte order mark, an overlong line, a quote that is not closed', () => {
    expect(found(`\u{feff}global_defs {\n  router_id "x\n  router_id ${'y'.repeat(1024)}\n}\n`)).toEqual([
      '1 byte-order-mark/found',
      '2 unterminated-quote/found',
      '3 line-too-long/found',
    ]);
  });
});

describe('words of a line', () => {
  test('missing, surplus, two statements', () => {
    expect(
      found(`vrrp_instance A {
  priority
  nopreempt off
  priority 100 120
  state BACKUP interface eth0
  notify_master /bin/a b c d
  notify_master "/bin/a b" root root
}`),
    ).toEqual([
      '2 missing-argument/fatal',
      '3 surplus-argument/flag',
      '4 surplus-argument/lost',
      '5 several-statements-on-line/lost',
      '6 surplus-argument/command',
    ]);
  });

  test('values and options', () => {
    expect(
      found(`vrrp_instance A {
  priority 300
  state SLAVE
  advert_int x
  virtual_ipaddress {
    192.0.2.300
    192.0.2.1 devv eth0
    192.0.2.2 dev
  }
}`),
    ).toEqual([
      '2 value-out-of-range/default',
      '3 unknown-value/default',
      '4 invalid-value/ignored',
      '6 invalid-value/entry-dropped',
      '7 unknown-option/skipped',
      '8 missing-argument/option',
    ]);
  });

  test('directives that came, went, or are old', () => {
    expect(
      found(
        'virtual_server 192.0.2.1 80 {\n  nat_mask 255.255.255.0\n  real_server 192.0.2.2 80 {\n    TCP_CHECK {\n      nb_get_retry 3\n    }\n    HTTP_GET {\n      nb_get_retry 3\n    }\n  }\n}\nglobal_defs {\n  set_supplementary_groups\n}\n',
      ),
    ).toEqual([
      '2 not-in-target/removed',
      '5 misplaced-directive/old',
      '8 deprecated-directive/directive',
      '13 not-in-target/unreleased',
    ]);
  });
});
