import { expect, test } from 'vitest';
import { languageOf } from '../schema/language.ts';
import { textOf } from '../syntax/tree.ts';
import { sourceText } from '../workspace/source-file.ts';
import { allDiagnostics, check } from './check.ts';
import { olderFile } from './older-comments.ts';

const TEXT = `$INSTANCE= \\
vrrp_instance web { \\
    interface eth0 # the uplink \\
# as on the other node \\
    virtual_router_id 42 \\
    virtual_ipaddress { \\
        192.0.2.10/24 \\
    } \\
}

$INSTANCE
`;

function errors(release: '2.3.4' | '2.4.3'): number {
  const sources = { file: () => undefined, includes: () => [] };
  const checked = check(sourceText('keepalived.conf', TEXT), sources, { language: languageOf(release) });
  return allDiagnostics(checked).filter((it) => it.severity === 'error').length;
}

test('a definition goes on behind such a comment up to 2.3', () => {
  expect(errors('2.3.4')).toBe(0);
  expect(errors('2.4.3')).toBeGreaterThan(0);
});

test('places stay, and other comments', () => {
  const text = '$A= \\\n b \\\n # c \\\\\n # d \\\n e\n';
  expect(textOf(olderFile(sourceText('x', text)).tree)).toBe('$A= \\\n b \\\n # c \\\\\n     \\\n e\n');
});

test('nor does a comment outside of definitions change, or one behind their end', () => {
  const text = '$A=b\n# c \\\nd # e \\\n$F= \\\n g # h\n# i \\\n';
  expect(textOf(olderFile(sourceText('x', text)).tree)).toBe(text);
});

test('a file without definitions stays the same object', () => {
  const file = sourceText('x', '# a \\\n');
  expect(olderFile(file)).toBe(file);
});
