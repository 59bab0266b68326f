/** Who is master, and when, of two nodes with VRRP version 2 and an advert each second unless a test says otherwise. */
import { describe, expect, test } from 'vitest';
import { mastersIn, stepsIn } from '../../../test/support/simulate.ts';

/** An instance with a priority. */
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

const PAIR = { a: web(110), b: web(100) };

describe('at the start', () => {
  test('the higher priority waits the shorter time', () => expect(mastersIn(PAIR, '20 end')).toBe('3.57 a'));

  test('an owner does not wait', () => expect(mastersIn({ a: web(255), b: web(100) }, '20 end')).toBe('0 a'));

  test('`state MASTER` waits like any other', () =>
    expect(mastersIn({ a: web(110, 'state MASTER'), b: web(100) }, '20 end')).toBe('3.57 a'));

  test('an owner with `state BACKUP` waits', () =>
    expect(mastersIn({ a: web(255, 'state BACKUP'), b: web(100) }, '20 end')).toBe('3 a'));

  test('version 3 counts in its interval', () => {
    const fast = 'version 3\n advert_int 0.2';
    expect(mastersIn({ a: web(110, fast), b: web(100, fast) }, '20 end')).toBe('0.71 a');
  });

  test('`vrrp_startup_delay` is waited for first', () => {
    const slow = `global_defs {\n vrrp_startup_delay 6\n}\n${web(200)}`;
    expect(mastersIn({ a: slow }, '20 end')).toBe('9.22 a');
    expect(mastersIn({ a: slow, b: web(100) }, '30 end', '2.2.7')).toBe('3.61 b | 13.39 a');
    expect(mastersIn({ a: slow, b: web(100) }, '30 end', '2.2.8')).toBe('3.61 b | 9.22 a');
  });
});

describe('when the master goes', () => {
  test('without a word, the backup waits for three adverts', () =>
    expect(mastersIn(PAIR, '10 a die; 20 end')).toBe('3.57 a | 10 - | 12.61-13.61 b'));

  test('orderly, only for its skew', () =>
    expect(mastersIn(PAIR, '10 a stop; 20 end')).toBe('3.57 a | 10 - | 10.61 b'));

  test('and returns, it takes over without a gap', () =>
    expect(mastersIn(PAIR, '10 a stop; 20 a start; 30 end')).toBe('3.57 a | 10 - | 10.61 b | 23.57 a'));

  test('`down_timer_adverts` is how many adverts may be missed', () => {
    const patient = { a: web(110), b: web(100, 'down_timer_adverts 5') };
    expect(mastersIn(patient, '10 a die; 20 end')).toBe('3.57 a | 10 - | 14.61-15.61 b');
  });

  test('each change names its reason and its line', () =>
    expect(stepsIn(PAIR, '10 a die; 20 a start; 30 end', 'b')).toEqual([
      '0 BACKUP 100: keepalived starts (line 1)',
      '13.61 MASTER 100: silent for 3 × 1 s + (256 − 100) / 256 s (line 4)',
      '23.57 BACKUP 100: a sends 110, more than its 100 (line 4)',
    ]));
});

describe('preemption', () => {
  test('`nopreempt` leaves the address where it is', () =>
    expect(mastersIn({ a: web(110, 'nopreempt'), b: web(100) }, '10 a stop; 20 a start; 40 end')).toBe(
      '3.57 a | 10 - | 10.61 b',
    ));

  test('`preempt_delay` counts from the first advert that is heard', () =>
    expect(mastersIn({ a: web(110, 'preempt_delay 5'), b: web(100) }, '10 a stop; 20 a start; 40 end')).toBe(
      '3.57 a | 10 - | 10.61 b | 27.57-29.57 a',
    ));

  test('an equal priority is left alone', () =>
    expect(mastersIn({ a: web(100), b: web(100) }, '0 b start; 10 a stop; 20 a start; 40 end')).toBe(
      '3.61 a | 10 - | 10.61 b',
    ));
});

describe('answers to adverts', () => {
  test('`higher_prio_send_advert` says a last word', () =>
    expect(
      mastersIn({ a: web(110), b: web(100, 'higher_prio_send_advert') }, '10 a stop; 20 a start; 30 end'),
    ).toBe('3.57 a | 10 - | 10.61 b | 23.57 a'));

  test('`lower_prio_no_advert` leaves it to the next advert', () =>
    expect(
      mastersIn({ a: web(110, 'lower_prio_no_advert'), b: web(100) }, '10 split a / b; 20 heal; 30 end'),
    ).toBe('3.57 a | 12.61-13.61 a+b | 20-21 a'));
});

describe('a link that splits', () => {
  test('gives two masters until it heals', () =>
    expect(mastersIn(PAIR, '10 split a / b; 20 heal; 30 end')).toBe('3.57 a | 12.61-13.61 a+b | 20-21 a'));

  test('and heals between equals, the higher address stays', () => {
    const sources = {
      a: web(100, 'mcast_src_ip 198.51.100.9'),
      b: web(100, 'mcast_src_ip 198.51.100.10'),
    };
    expect(mastersIn(sources, '1 b start; 10 split a / b; 20 heal; 30 end')).toBe(
      '3.61 a | 12.61-13.61 a+b | 20-21 b',
    );
  });

  test('and where the addresses are not known, that is said', () =>
    expect(
      stepsIn({ a: web(100), b: web(100) }, '1 b start; 10 split a / b; 20 heal; 30 end', 'a').at(-1),
    ).toBe(
      '21 BACKUP 100: b sends 100 as well; which of the two has the higher address is not known here (line 4)',
    ));

  test('between three nodes leaves the others together', () => {
    const three = { a: web(110), b: web(100), c: web(90) };
    expect(mastersIn(three, '10 split a / b, c; 30 end')).toBe('3.57 a | 12.61-13.61 a+b');
  });
});

describe('nodes that do not understand each other are both master', () => {
  const auth = (pass: string): string => `authentication {\n auth_type PASS\n auth_pass ${pass}\n}`;

  test.each([
    ['version', web(110, 'version 3'), web(100), '3.57 a | 3.61 a+b'],
    ['interval', web(110, 'advert_int 2'), web(100), '3.61 b | 6.57 a+b'],
    ['password', web(110, auth('one')), web(100, auth('two')), '3.57 a | 3.61 a+b'],
    ['VRID', web(110), web(100).replace('42', '43'), '3.57 a | 3.61 a+b'],
    ['group', web(110), web(100, 'mcast_dst_ip 224.0.0.42'), '3.57 a | 3.61 a+b'],
    ['transport', web(110), web(100, 'unicast_peer {\n 198.51.100.1\n}'), '3.57 a | 3.61 a+b'],
  ])('by %s', (_, a, b, expected) => expect(mastersIn({ a, b }, '20 end')).toBe(expected));

  test('by addresses, up to 2.3.2', () => {
    const more = web(110).replace('192.0.2.10/24', '192.0.2.10/24\n 192.0.2.11/24');
    const pair = { a: more, b: web(100) };
    expect(mastersIn(pair, '20 end', '2.2.7')).toBe('3.57 a | 3.61 a+b');
    expect(mastersIn(pair, '20 end', '2.3.3')).toBe('3.57 a');
  });

  test('version 3 adopts another interval', () => {
    const pair = { a: web(110, 'version 3\n advert_int 2'), b: web(100, 'version 3') };
    expect(mastersIn(pair, '10 a die; 30 end')).toBe('3.61 b | 7.14 a | 10 - | 15.22-17.22 b');
  });

  test('and the setting is named', () =>
    expect(stepsIn({ a: web(110, auth('one')), b: web(100, auth('two')) }, '20 end', 'b')[1]).toBe(
      "3.61 MASTER 100: it rejects a's adverts: their authentication differs (line 7)",
    ));

  test('longer passwords that begin alike are the same', () => {
    const pair = { a: web(110, auth('12345678a')), b: web(100, auth('12345678b')) };
    expect(mastersIn(pair, '20 end')).toBe('3.57 a');
  });
});

describe('unicast', () => {
  const unicast = (source: string, peer: string): string =>
    `unicast_src_ip 198.51.100.${source}\n unicast_peer {\n 198.51.100.${peer}\n }`;

  test('works like multicast', () =>
    expect(
      mastersIn({ a: web(110, unicast('1', '2')), b: web(100, unicast('2', '1')) }, '10 a stop; 20 end'),
    ).toBe('3.57 a | 10 - | 10.61 b'));

  test('needs the right peer', () =>
    expect(mastersIn({ a: web(110, unicast('1', '3')), b: web(100, unicast('2', '1')) }, '20 end')).toBe(
      '3.57 a | 3.61 a+b',
    ));
});

describe('owners', () => {
  const owner = (address: string): string => web(255, `mcast_src_ip 198.51.100.${address}`);

  test('whoever hears the other first gives way for good, up to 2.3.2', () =>
    expect(mastersIn({ a: owner('2'), b: owner('1') }, '10.4 b start; 20 end', '2.2.7')).toBe(
      '0 a | 10.4 b',
    ));

  test('the lower address gives way since 2.3.3', () => {
    expect(mastersIn({ a: owner('2'), b: owner('1') }, '10.4 b start; 20 end', '2.3.3')).toBe('0 a');
    expect(mastersIn({ a: owner('1'), b: owner('2') }, '10.4 b start; 20 end', '2.3.3')).toBe('0 a | 10.4 b');
  });
});

describe('addresses of nodes', () => {
  test('two instances are two elections', () => {
    const other = web(100).replace('web', 'db').replace('42', '43').replace('192.0.2.10', '192.0.2.20');
    const better = other.replace('priority 100', 'priority 120');
    expect(mastersIn({ a: web(110) + other, b: web(100) + better }, '10 a stop; 20 end')).toBe(
      '3.57 a | 10 - | 10.61 b\n3.53 b',
    );
  });
});
