import { expect, test } from 'vitest';
import {
  check,
  complete,
  format,
  hover,
  openSession,
  parse,
  semanticTokens,
  semanticTokensLegend,
  symbols,
} from './library.ts';

const BROKEN = `vrrp_script chk {
    script "/bin/true"
    intervall 2
}
vrrp_instance web {
    interface eth0
    priority 300
    track_script {
        chk
    }
}
`;

test('a text is parsed without loss', () => {
  const { tokens, statements } = parse(BROKEN);
  expect(tokens.map((it) => it.text).join('')).toBe(BROKEN);
  expect(statements.map((it) => it.words.map((word) => word.text))).toEqual([
    ['vrrp_script', 'chk'],
    ['vrrp_instance', 'web'],
  ]);
});

test('findings have ranges, words and fixes', () => {
  const first = check(BROKEN).find((it) => it.severity === 'error');
  expect(first).toEqual({
    range: { start: { line: 2, character: 4 }, end: { line: 2, character: 13 } },
    severity: 'error',
    rule: 'unknown-directive',
    category: 'syntax',
    message: "Unknown directive 'intervall'; keepalived ignores this line. Did you mean 'interval'?",
    fixes: [
      {
        title: "Replace with 'interval'",
        safe: true,
        edits: [
          {
            range: { start: { line: 2, character: 4 }, end: { line: 2, character: 13 } },
            newText: 'interval',
          },
        ],
      },
    ],
    related: [],
  });
});

test('levels, languages and targets', () => {
  const rules = { 'unknown-directive': 'off', 'value-out-of-range': 'hint' } as const;
  const found = check(BROKEN, { rules, locale: 'zh-CN', target: '2.4.3' });
  expect(found.map((it) => [it.rule, it.severity])).toContainEqual(['value-out-of-range', 'hint']);
  expect(found.some((it) => it.rule === 'unknown-directive')).toBe(false);
  expect(found[0]?.message).toMatch(/。$/);
  expect(check('vrrp_instance a {\n    no_virtual_ipaddress\n}\n', { target: '2.2.7' })).toContainEqual(
    expect.objectContaining({ rule: 'not-in-target', severity: 'error' }),
  );
  expect(() => check(BROKEN, { target: '1.0.0' })).toThrow(RangeError);
  expect(() => check(BROKEN, { without: ['wings'] })).toThrow(RangeError);
});

test('includes are read from what is given, and nothing is said of them otherwise', () => {
  const text = 'include conf.d/*.conf\ninclude gone.conf\n';
  const files = {
    '/etc/k/conf.d/a.conf': 'foo\n',
    '/etc/k/conf.d/.b.conf': 'foo\n',
    '/etc/k/c.conf': 'foo\n',
  };
  const found = check(text, { files, path: '/etc/k/keepalived.conf' });
  expect(found.map((it) => [it.file, it.rule])).toEqual([
    [undefined, 'unreadable-include'],
    ['/etc/k/conf.d/a.conf', 'unknown-directive'],
  ]);
  expect(check(text)).toEqual([]);
});

test('the nodes that profiles of one file are, are compared', () => {
  const text = `vrrp_instance web {
    interface eth0
    @a virtual_router_id 42
    @b virtual_router_id 43
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`;
  const [finding] = check(text).filter((it) => it.category === 'cluster' && it.severity === 'error');
  expect(finding?.message).toBe(
    '192.0.2.10 has VRID 43 here, 42 on a: they do not hear each other, and both become MASTER.',
  );
  expect(finding?.range.start.line).toBe(3);
  expect(finding?.related.map((it) => it.message)).toEqual(['a has VRID 42']);
  expect(check(text, { profiles: ['a'] }).filter((it) => it.category === 'cluster')).toEqual([]);
});

test('completion, hover and symbols', () => {
  const items = complete(BROKEN, { line: 6, character: 4 });
  expect(items.find((it) => it.label === 'virtual_router_id')?.documentation).toMatch(/virtual_router_id/);
  expect(hover(BROKEN, { line: 6, character: 6 })).toMatch(/^`priority <1-255>`/);
  expect(hover(BROKEN, { line: 4, character: 0 })).not.toBeUndefined();
  expect(symbols(BROKEN).map((it) => it.name)).toEqual(['chk', 'web']);
});

test('a text is formatted by edits, all of it or the lines of a range', () => {
  const text = 'global_defs {\r\n  router_id a\r\n  vrrp_version  3\r\n}\r\n';
  expect(format(text)).toEqual([
    { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, newText: '  ' },
    { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, newText: '  ' },
    { range: { start: { line: 2, character: 14 }, end: { line: 2, character: 15 } }, newText: '' },
  ]);
  const range = { start: { line: 1, character: 3 }, end: { line: 2, character: 0 } };
  expect(format(text, { range, insertSpaces: false })).toEqual([
    { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } }, newText: '\t' },
  ]);
  expect(format('a {\n  b\n}\n', { tabSize: 2 })).toEqual([]);
  expect(format('a 1\nbcd 2\n', { alignValues: true })).toHaveLength(1);
});

test('a session finds what a check from scratch finds', () => {
  const session = openSession(BROKEN);
  expect(session.findings()).toEqual(check(BROKEN));
  session.change({ start: { line: 2, character: 4 }, end: { line: 2, character: 13 } }, 'interval');
  session.change({ start: { line: 6, character: 13 }, end: { line: 6, character: 16 } }, '100');
  expect(session.text()).toBe(BROKEN.replace('intervall', 'interval').replace('300', '100'));
  expect(session.findings()).toEqual(check(session.text()));
});

test('semantic tokens are numbers of the legend', () => {
  const { tokenTypes, tokenModifiers } = semanticTokensLegend;
  const definition = 1 << tokenModifiers.indexOf('definition');
  expect(semanticTokens('\nvrrp_script chk {\n    weight 5\n}\n')).toEqual([
    ...[1, 0, 11, tokenTypes.indexOf('block'), 0],
    ...[0, 12, 3, tokenTypes.indexOf('function'), definition],
    ...[1, 4, 6, tokenTypes.indexOf('directive'), 0],
    ...[0, 7, 1, tokenTypes.indexOf('number'), 0],
  ]);
});
