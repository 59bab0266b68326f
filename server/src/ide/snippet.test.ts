import { describe, expect, test } from 'vitest';
import { complete, open } from '../../../test/support/check-ide.ts';
import { allDiagnostics } from '../lint/check.ts';
import { sentenceOf } from '../lint/diagnostic.ts';

/** The text with each field as it is shown before anything is typed. */
function typed(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, (_, text: string) => text.replace(/\\(.)/g, '$1'))
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\d/g, '');
}

/** What the sync group names, and other things that a new block rests on. */
const CONFIG = `global_defs {
    enable_script_security
    script_user root
}
vrrp_instance one {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.98/24
    }
}
vrrp_instance two {
    interface eth0
    virtual_router_id 43
    virtual_ipaddress {
        192.0.2.99/24
    }
}
`;

test('a list of interfaces begins with one that the instance does not have', () => {
  const instance = 'vrrp_instance one {\n    interface eth0\n    <|>\n}\n';
  const insertion = complete(instance).find(({ label }) => label === 'track_interface')?.insertText;
  expect(insertion).toBe('track_interface {\n\t${1:eth1}\n}');
});

describe('a block that completion made has no mistake of its own', () => {
  const blocks = complete(`${CONFIG}<|>`).filter(
    (it) => it.isSnippet && !it.isDeprecated && it.insertText.includes('{\n'),
  );
  test.each(blocks.map((it) => [it.label, typed(it.insertText)]))('%s', (_, text) => {
    const findings = allDiagnostics(open(`${CONFIG}${text}\n`).checked);
    const mistakes = findings.filter((it) => it.severity === 'error' || it.severity === 'warning');
    expect(mistakes.map((it) => sentenceOf(it, 'en'))).toEqual([]);
  });
});
