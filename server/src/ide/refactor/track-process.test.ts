import { expect, test } from 'vitest';
import {
  newFindings,
  refactored,
  textsOf,
  titleOfRefactoring,
} from '../../../../test/support/check-refactor.ts';

const ID = 'track-process';

const TAIL = `    virtual_ipaddress {
        192.0.2.10/24
    }
}
`;

function config(script: string, entries: string, more = ''): string {
  return `vrrp_script chk {
    # is it there
    script ${script}
${more}}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_script {
${entries}    }
${TAIL}`;
}

function outcome(fixture: string): string | undefined {
  return refactored(fixture, ID)?.['keepalived.conf'];
}

const CHECK = config(
  '"/usr/bin/kill<|>all -0 nginx"',
  '        chk weight -5\n',
  '    interval 2\n    fall 3\n    rise 2\n    weight -20\n    user root\n',
);

test('the block, its delays and the list', () => {
  expect(outcome(CHECK)).toBe(`vrrp_track_process chk {
    # is it there
    process nginx
    terminate_delay 4
    fork_delay 2
    weight -20
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_process {
        chk weight -5
    }
${TAIL}`);
});

test('beside other scripts', () => {
  const text = `vrrp_script other {\n    script /bin/x\n}\n${config('"pidof <|>nginx"', '        other\n        chk\n')}`;
  expect(outcome(text)).toContain(
    '    track_script {\n        other\n    }\n    track_process {\n        chk\n    }\n',
  );
});

test('nothing new is found', () => {
  const before = textsOf(CHECK);
  expect(newFindings(before, { ...before, ...refactored(CHECK, ID) })).toEqual([]);
});

test('in another file', () => {
  const text =
    'vrrp_scr<|>ipt chk {\n    script "killall -0 a"\n}\ninclude b.conf\n#- b.conf\nvrrp_sync_group G {\n    group {\n        A\n        B\n    }\n    track_script {\n        chk\n    }\n}\n';
  expect(refactored(text, ID)?.['b.conf']).toContain('    track_process {\n        chk\n    }\n');
});

test('a release with one delay for both', () => {
  expect(outcome(`# keepalived-lint target=2.0.11\n${CHECK}`)).toContain('    process nginx\n    delay 4\n');
});

test('titles', () => {
  expect(titleOfRefactoring(CHECK, ID)).toBe('Track the process instead of the script');
  expect(titleOfRefactoring(CHECK, ID, 'zh')).toBe('改为跟踪进程');
});

test.each([
  ['the command does more', config('"pidof a b"<|>', '        chk\n')],
  ['there is a shell', config('"pidof a | grep<|> 1"', '        chk\n')],
  ['another signal is sent', config('"killall -9 ngi<|>nx"', '        chk\n')],
  ['it is another command', config('"/bin/tr<|>ue"', '        chk\n')],
  [
    'an instance tracks processes already',
    config('"pidof<|> a"', '        chk\n    }\n    track_process {\n'),
  ],
  ['the release has none', `# keepalived-lint target=2.0.10\n${CHECK}`],
  ['a brace is missing', CHECK.slice(0, -2)],
])('not where %s', (_, text) => expect(outcome(text)).toBeUndefined());
