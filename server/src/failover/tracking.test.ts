/** What checks, links, files, processes and sync groups do to an election. */
import { describe, expect, test } from 'vitest';
import { mastersIn, stepsIn } from '../../../test/support/simulate.ts';

function web(priority: number, lines = ''): string {
  return `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority ${priority}
    ${lines}
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`;
}

function script(weight: number, more = ''): string {
  return `vrrp_script chk {\n script "/usr/bin/true"\n interval 2\n weight ${weight}\n${more}\n}\n`;
}

const TRACK = 'track_script {\n chk\n }';

describe('a check with a weight', () => {
  const pair = (weight: number): Record<'a' | 'b', string> => ({
    a: script(weight) + web(110, TRACK),
    b: script(weight) + web(100, TRACK),
  });

  test('that is too small moves nothing', () =>
    expect(mastersIn(pair(-5), '10 a check chk fail; 30 end')).toBe('3.57 a'));

  test('that makes them equal moves nothing', () =>
    expect(mastersIn(pair(-10), '10 a check chk fail; 30 end')).toBe('3.57 a'));

  test('moves the master when its timer ends', () =>
    expect(mastersIn(pair(-30), '10 a check chk fail; 30 end')).toBe('3.57 a | 12.61-15.61 b'));

  test('gives the master back when it recovers', () =>
    expect(mastersIn(pair(-30), '10 a check chk fail; 30 a check chk ok; 50 end')).toBe(
      '3.57 a | 12.61-15.61 b | 32.57-35.57 a',
    ));

  test('above 0 raises those that are well', () =>
    expect(mastersIn({ a: script(20) + web(100, TRACK), b: web(110) }, '10 a check chk fail; 40 end')).toBe(
      '3.53 a | 12.57-15.57 b',
    ));

  test('is named with its line', () =>
    expect(stepsIn(pair(-30), '10 a check chk fail; 30 end', 'a').slice(2)).toEqual([
      "12 MASTER 80: check 'chk' fails (line 4)",
      '15.61 BACKUP 80: b sends 100, more than its 80 (line 10)',
    ]));

  test('changes nothing under `nopreempt`', () =>
    expect(
      mastersIn(
        { a: script(-90) + web(110, TRACK), b: web(100, 'nopreempt') },
        '10 a check chk fail; 30 end',
      ),
    ).toBe('3.57 a'));

  test('never leaves 1 to 254', () =>
    expect(stepsIn({ a: script(-200) + web(110, TRACK) }, '10 a check chk fail; 20 end', 'a').at(-1)).toBe(
      "12 MASTER 1: check 'chk' fails (line 4)",
    ));
});

describe('a check without a weight', () => {
  const pair = (more = ''): Record<'a' | 'b', string> => ({
    a: script(0, more) + web(110, TRACK),
    b: web(100),
  });

  test('is FAULT, which is told with priority 0', () =>
    expect(mastersIn(pair(), '10 a check chk fail; 30 end')).toBe('3.57 a | 10-12 - | 10.61-12.61 b'));

  test('has to fail and to succeed several times', () =>
    expect(mastersIn(pair('fall 3\n rise 2'), '10 a check chk fail; 30 a check chk ok; 50 end')).toBe(
      '3.57 a | 14-16 - | 14.61-16.61 b | 35.57-37.57 a',
    ));

  test('decides with its first result', () =>
    expect(mastersIn(pair('fall 3\n rise 3'), '0 a check chk fail; 20 end')).toBe('3.61 b'));

  test('a node that waits for it says so', () =>
    expect(stepsIn(pair(), '10 end', 'a').slice(0, 2)).toEqual([
      "0 FAULT 110: the first result of 'chk' is awaited (line 4)",
      "0 BACKUP 110: check 'chk' succeeds (line 4)",
    ]));
});

describe('an interface', () => {
  test('of its own that is down cannot tell', () =>
    expect(mastersIn({ a: web(110), b: web(100) }, '10 a interface eth0 down; 30 end')).toBe(
      '3.57 a | 10 - | 12.61-13.61 b',
    ));

  test('elsewhere is told', () =>
    expect(
      mastersIn(
        { a: web(110, 'track_interface {\n eth1\n }'), b: web(100) },
        '10 a interface eth1 down; 20 a interface eth1 up; 30 end',
      ),
    ).toBe('3.57 a | 10 - | 10.61 b | 23.57 a'));

  test('with a weight lowers the priority', () =>
    expect(
      mastersIn(
        { a: web(110, 'track_interface {\n eth1 weight -20\n }'), b: web(100) },
        '10 a interface eth1 down; 30 end',
      ),
    ).toBe('3.57 a | 12.61-13.61 b'));

  test('that nobody tracks leaves two masters', () =>
    expect(
      mastersIn({ a: web(110, 'dont_track_primary'), b: web(100) }, '10 a interface eth0 down; 30 end'),
    ).toBe('3.57 a | 12.61-13.61 a+b'));
});

describe('a file', () => {
  const file = (lines: string): string => `track_file level {\n file /tmp/level\n${lines}\n}\n`;
  const pair = (lines: string): Record<'a' | 'b', string> => ({
    a: file(lines) + web(110, 'track_file {\n level\n }'),
    b: web(100),
  });

  test('counts times its weight', () =>
    expect(mastersIn(pair('weight -1'), '10 a file level 20; 30 end')).toBe('3.57 a | 12.61-13.61 b'));

  test('may be FAULT', () => {
    expect(mastersIn(pair('weight -1'), '10 a file level 254; 30 end')).toBe('3.57 a | 10 - | 10.61 b');
    expect(mastersIn(pair('weight 0'), '10 a file level 1; 30 end')).toBe('3.57 a | 10 - | 10.61 b');
  });
});

test('a process may be gone for a while', () => {
  const process = 'vrrp_track_process nginx {\n process nginx\n terminate_delay 5\n}\n';
  const pair = { a: process + web(110, 'track_process {\n nginx\n }'), b: web(100) };
  expect(mastersIn(pair, '10 a process nginx down; 13 a process nginx up; 30 end')).toBe('3.57 a');
  expect(mastersIn(pair, '10 a process nginx down; 30 end')).toBe('3.57 a | 15 - | 15.61 b');
});

test('a BFD session without a weight is FAULT', () => {
  const bfd = 'bfd_instance peer {\n neighbor_ip 198.51.100.2\n}\n';
  expect(
    mastersIn({ a: bfd + web(110, 'track_bfd {\n peer\n }'), b: web(100) }, '10 a bfd peer down; 30 end'),
  ).toBe('3.57 a | 10 - | 10.61 b');
});

describe('a sync group', () => {
  const db = (priority: number): string =>
    web(priority)
      .replace('web', 'db')
      .replace('eth0', 'eth1')
      .replace('42', '43')
      .replace('192.0.2.10', '198.51.100.10');
  const GROUP = 'vrrp_sync_group pair {\n group {\n web\n db\n }\n}\n';
  const pair = { a: GROUP + web(110) + db(110), b: GROUP + web(100) + db(100) };

  test('becomes master when the slowest member is ready', () =>
    expect(mastersIn(pair, '20 end')).toBe('3.57 a\n3.57 a'));

  test('leaves with the first member that fails', () =>
    expect(mastersIn(pair, '10 a interface eth1 down; 30 end')).toBe(
      '3.57 a | 10 - | 12.61-13.61 b\n3.57 a | 10 - | 12.61-13.61 b',
    ));

  test('says whom it follows', () =>
    expect(stepsIn(pair, '10 a interface eth1 down; 12 end', 'a').slice(-1)).toEqual([
      "10 FAULT 110: 'db' of the same sync group changes (line 1)",
    ]));

  test('returns as a whole', () =>
    expect(mastersIn(pair, '10 a interface eth1 down; 20 a interface eth1 up; 40 end')).toBe(
      '3.57 a | 10 - | 12.61-13.61 b | 23.57 a\n3.57 a | 10 - | 12.61-13.61 b | 23.57 a',
    ));
});

test('a reload of the same configuration changes nothing', () =>
  expect(mastersIn({ a: script(0) + web(110, TRACK), b: web(100) }, '10 a reload; 30 end')).toBe('3.57 a'));
