import { expect, test } from 'vitest';
import {
  newFindings,
  refactored,
  textsOf,
  titleOfRefactoring,
} from '../../../../test/support/check-refactor.ts';

const ID = 'extract-script';

function config(entry: string): string {
  return `global_defs {
    enable_script_security
    script_user root
}

# the web
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_script {
        ${entry}
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`;
}

function outcome(entry: string): string | undefined {
  return refactored(config(entry), ID)?.['keepalived.conf'];
}

test('the command gets a name, above the block that tracks it', () => {
  const text = config('chk_nginx weight -5').replace(
    '# the web',
    'vrrp_script chk_nginx {\n    script "/usr/local/bin/check_nginx.sh -q"\n}\n\n# the web',
  );
  const entry = '"/usr/local/<|>bin/check_nginx.sh -q" weight -5';
  expect(outcome(entry)).toBe(text);
  expect(newFindings(textsOf(config(entry)), { 'keepalived.conf': text })).toEqual([]);
});

test('a name that is free', () => {
  const text = `vrrp_script chk_x {\n    script /bin/y\n}\n${config('/bin/<|>x')}`;
  expect(refactored(text, ID)?.['keepalived.conf']).toContain('        chk_x2\n');
});

test('titles', () => {
  const text = config('/bin/<|>x');
  expect(titleOfRefactoring(text, ID)).toBe("Move the command to vrrp_script 'chk_x'");
  expect(titleOfRefactoring(text, ID, 'zh')).toBe('把命令移到 vrrp_script “chk_x”');
});

test.each(['chk<|>_x', '/bin/<|>x arg', '"/bin/<|>x $A"', '# /bin/<|>x'])('not for %s', (entry) =>
  expect(outcome(entry)).toBeUndefined(),
);

test('not where a brace is missing', () => {
  expect(refactored(config('/bin/<|>x').slice(0, -2), ID)).toBeUndefined();
});
