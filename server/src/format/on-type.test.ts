import { describe, expect, test } from 'vitest';
import { typed } from '../../../test/support/check-format.ts';

describe('a new line', () => {
  test('is indented in the block that is open', () => {
    expect(typed('vrrp_instance A {\n<|>\n}\n')).toBe('vrrp_instance A {\n    \n}\n');
    expect(typed('vrrp_instance A {\n    state BACKUP\n<|>')).toBe(
      'vrrp_instance A {\n    state BACKUP\n    ',
    );
    expect(typed('vrrp_instance A {\n}\n    <|>')).toBe('vrrp_instance A {\n}\n');
  });

  test('counts from the line with the brace, wherever that stands', () =>
    expect(typed('  a {\n     b {\n<|>c\n', { tabSize: 2 })).toBe('  a {\n     b {\n       c\n'));

  test('takes what followed the cursor with it', () => {
    expect(typed('a {\n    b\n<|>c d\n}\n')).toBe('a {\n    b\n    c d\n}\n');
    expect(typed('a {\n    b {\n        <|>}\n}\n')).toBe('a {\n    b {\n    }\n}\n');
  });

  test('knows that a block above, which lacks its end, has one', () =>
    expect(typed('a {\n    b\n\nvrrp_script c {\n    d\n}\n<|>\nvrrp_script e {\n    f\n}\n')).toBe(
      'a {\n    b\n\nvrrp_script c {\n    d\n}\n\nvrrp_script e {\n    f\n}\n',
    ));

  test('goes on with a definition', () => {
    expect(typed('a {\n    $X=b \\\n<|>\n}\n')).toBe('a {\n    $X=b \\\n        \n}\n');
    expect(typed('a {\n    $X=b \\\n      c \\\n<|>\n}\n')).toBe('a {\n    $X=b \\\n      c \\\n      \n}\n');
    expect(typed('$X=b \\\n<|>  c\n')).toBe('$X=b \\\n  c\n');
  });

  test('with tabs', () => expect(typed('a {\n<|>', { insertSpaces: false })).toBe('a {\n\t'));

  test('with line ends of Windows', () => expect(typed('a {\r\n<|>\r\n}\r\n')).toBe('a {\r\n    \r\n}\r\n'));
});

describe('a `}`', () => {
  test('goes below the line with its `{`', () => {
    expect(typed('a {\n    b {\n        c\n        }<|>\n')).toBe('a {\n    b {\n        c\n    }\n');
    expect(typed('a\n{\n    b\n    }<|>\n')).toBe('a\n{\n    b\n}\n');
  });

  test('stays where something stands before it, and where it closes nothing', () => {
    expect(typed('a {\n    b }<|>\n')).toBe('a {\n    b }\n');
    expect(typed('a\n    }<|>\n')).toBe('a\n    }\n');
  });
});

test('nothing moves where formatting is switched off, or another character is typed', () => {
  expect(typed('# keepalived-fmt off\na {\n        }<|>\n')).toBe('# keepalived-fmt off\na {\n        }\n');
  expect(typed('# keepalived-fmt off\n# keepalived-fmt on\na {\n  }<|>\n')).toMatch(/^\}/m);
  expect(typed('a {\n        x<|>\n}\n')).toBe('a {\n        x\n}\n');
});
