import { describe, expect, test } from 'vitest';
import { nodeIn, trackersIn } from '../../../test/support/node-in.ts';

const VIP = 'virtual_ipaddress {\n 192.0.2.10/24\n}';

/** The settings of one instance that stand in the lines. */
function settings(lines: string, globals = ''): ReturnType<typeof nodeIn>['instances'][number] {
  const text = `global_defs {\n${globals}\n}\nvrrp_instance web {\n interface eth0\n virtual_router_id 42\n ${VIP}\n${lines}\n}\n`;
  const [instance] = nodeIn(text, 'typed').instances;
  if (!instance) throw new Error('The text has one instance.');
  return instance;
}

describe('the priority', () => {
  test('is 100 if nothing is said', () => expect(settings('').priority.value).toBe(100));
  test('is 255 for a MASTER without one', () => {
    const { priority, isOwner } = settings('state MASTER');
    expect([priority.value, isOwner, priority.origin !== undefined]).toEqual([255, true, true]);
  });
  test('is what is written', () => expect(settings('state MASTER\n priority 150').priority.value).toBe(150));
  test('is 100 for one that is out of range', () =>
    expect(settings('priority 256').priority.value).toBe(100));
  test('is not known behind a variable', () =>
    expect(settings('priority $P').priority.value).toBeUndefined());
});

describe('the state', () => {
  test('follows the priority', () => expect(settings('priority 255').state.value).toBe('MASTER'));
  test('is BACKUP by default', () => expect(settings('').state.value).toBe('BACKUP'));
  test('MASTER without owning the addresses is dropped by strict mode', () =>
    expect(settings('state MASTER\n priority 150\n strict_mode').state.value).toBe('BACKUP'));
});

test.each([
  ['nopreempt', true],
  ['nopreempt\n state BACKUP', true],
  ['nopreempt\n preempt', false],
  ['nopreempt\n state MASTER', false],
  ['nopreempt\n priority 255', false],
  ['nopreempt\n state $S\n priority 100', undefined],
])('%j keeps nopreempt: %s', (lines, kept) => expect(settings(lines).nopreempt.value).toBe(kept));

test.each([
  ['preempt_delay 60', 60],
  ['preempt_delay 60\n state MASTER', 0],
  ['preempt_delay 60\n nopreempt', 0],
  ['preempt_delay 60\n strict_mode', 0],
  ['preempt_delay 60\n state MASTER\n priority 100', 0],
  ['preempt_delay 2000', 0],
])('%j leaves a delay of %s s', (lines, delay) => expect(settings(lines).preemptDelay.value).toBe(delay));

test.each([
  ['', 1],
  ['advert_int 1.4', 1],
  ['advert_int 0.2', 1],
  ['version 3\n advert_int 0.2', 0.2],
  ['version 3\n advert_int 0.256', 0.26],
  ['version 3\n advert_int 50', 40.95],
])('%j sends adverts every %s s', (lines, interval) =>
  expect(settings(lines).advertInterval.value).toBe(interval),
);

describe('the version', () => {
  test('is 2 for IPv4', () => expect(settings('').version.value).toBe(2));
  test('is that of global_defs', () => expect(settings('', 'vrrp_version 3').version.value).toBe(3));
  test('is its own first', () => expect(settings('version 2', 'vrrp_version 3').version.value).toBe(2));
  test('is 3 for IPv6', () => {
    const [v6] = nodeIn('vrrp_instance six {\n virtual_ipaddress {\n 2001:DB8::10/64\n }\n}\n').instances;
    expect([v6?.version.value, v6?.family.value, v6?.addresses[0]?.address]).toEqual([
      3,
      6,
      '2001:db8:0:0:0:0:0:10',
    ]);
  });
});

describe('authentication', () => {
  const auth = (type: string, pass: string): string =>
    `authentication {\n auth_type ${type}\n auth_pass ${pass}\n}`;

  test('uses eight bytes of the password', () =>
    expect(settings(auth('PASS', 'correct-horse')).authentication.password?.value).toBe('correct-'));
  test.each([
    ['', 'none'],
    [auth('PASS', 'secret'), 'PASS'],
    [auth('AH', 'secret'), 'AH'],
    [`version 3\n${auth('PASS', 'secret')}`, 'none'],
    [`strict_mode\n${auth('PASS', 'secret')}`, 'none'],
    ['authentication {\n auth_type PASS\n}', 'none'],
  ])('%j is sent as %s', (lines, type) => expect(settings(lines).authentication.type.value).toBe(type));
});

describe('transport', () => {
  test('is multicast by default', () => expect(settings('').multicastGroup?.value).toBe('224.0.0.18'));
  test('is unicast with a peer', () => {
    const { isUnicast, peers, sourceAddress, multicastGroup } = settings(
      'unicast_src_ip 198.51.100.1\n unicast_peer {\n 198.51.100.2\n}',
    );
    expect(isUnicast).toBe(true);
    expect(peers.map((it) => it.address)).toEqual(['198.51.100.2']);
    expect(sourceAddress?.value).toBe('198.51.100.1');
    expect(multicastGroup).toBeUndefined();
  });
  test('has a source without the prefix behind it', () =>
    expect(settings('unicast_src_ip 198.51.100.1/24').sourceAddress?.value).toBe('198.51.100.1'));
  test('stays multicast without a peer', () =>
    expect(settings('unicast_src_ip 198.51.100.1').isUnicast).toBe(false));
});

test('addresses keep their prefix and their interface', () => {
  const [first] = settings('virtual_ipaddress_excluded {\n 192.0.2.20 dev eth1 no_track\n}').excluded;
  expect(first).toMatchObject({ address: '192.0.2.20', prefix: 32, device: 'eth1', isTracked: false });
});

const CHECK = `vrrp_script chk {
    script "/usr/bin/true"
    interval 2
    timeout 1
    rise 3
    fall 2
    weight -20
}
`;

/** An instance that lists trackers. */
function instance(name: string, lines: string): string {
  return `vrrp_instance ${name} {\n interface eth0\n virtual_router_id 1\n ${VIP}\n ${lines}\n}\n`;
}

const TRACK = 'track_script {\n chk\n}';

describe('trackers', () => {
  test('have the weight of their definition', () => {
    const [first] = nodeIn(`${CHECK}${instance('web', TRACK)}`).instances[0]?.trackers ?? [];
    expect(first?.check).toMatchObject({ kind: 'script', name: 'chk' });
    expect(first?.weight.value).toBe(-20);
    const script = first?.check?.kind === 'script' ? first.check : undefined;
    expect([script?.interval, script?.timeout, script?.rise, script?.fall].map((it) => it?.value)).toEqual([
      2, 1, 3, 2,
    ]);
  });

  test.each([
    ['chk', 'script chk -20, interface eth0 0'],
    ['chk weight 5 reverse', 'script chk 5 reverse, interface eth0 0'],
    ['chk weight $W', 'script chk ?, interface eth0 0'],
    ['chk weight 254', 'script chk 253, interface eth0 0'],
    ['other', 'interface eth0 0'],
  ])('the entry %j counts as %s', (entry, expected) =>
    expect(trackersIn(`${CHECK}${instance('web', `track_script {\n ${entry}\n}`)}`, 'web')).toBe(expected),
  );

  test('that are defined behind their use are dropped', () =>
    expect(trackersIn(`${instance('web', TRACK)}${CHECK}`, 'web')).toBe('interface eth0 0'));

  test('with a weight are dropped for an owner', () =>
    expect(trackersIn(`${CHECK}${instance('web', `priority 255\n ${TRACK}`)}`, 'web')).toBe(
      'interface eth0 0',
    ));
});

describe('interfaces', () => {
  test.each([
    ['', 'interface eth0 0'],
    ['dont_track_primary', ''],
    ['track_interface {\n eth0 weight -5\n}', 'interface eth0 0'],
    ['track_interface {\n eth1 weight -5\n}', 'interface eth1 -5, interface eth0 0'],
    ['virtual_ipaddress_excluded {\n 192.0.2.20 dev eth1\n}', 'interface eth0 0, interface eth1 0'],
    ['virtual_ipaddress_excluded {\n 192.0.2.20 dev eth1 no_track\n}', 'interface eth0 0'],
    ['virtual_routes {\n 203.0.113.0/24 dev eth2\n}', 'interface eth0 0, interface eth2 0'],
    [
      'track_interface {\n eth1 weight -5\n}\n virtual_ipaddress_excluded {\n 192.0.2.20 dev eth1\n}',
      'interface eth1 0, interface eth0 0',
    ],
  ])('%j tracks %s', (lines, expected) => expect(trackersIn(instance('web', lines), 'web')).toBe(expected));
});

describe('a sync group', () => {
  const group = (lines: string): string => `vrrp_sync_group pair {\n group {\n web\n db\n}\n${lines}\n}\n`;
  const pair = (lines: string, web: string): string =>
    `${CHECK}${group(lines)}${instance('web', web)}${instance('db', '')}`;

  test('has the members that exist and are free', () => {
    const { groups, instances } = nodeIn(
      `vrrp_sync_group one {\n group {\n web\n gone\n}\n}\n${group('')}${instance('web', '')}${instance('db', '')}`,
    );
    expect(groups.map((it) => [it.name, it.members])).toEqual([
      ['one', ['web']],
      ['pair', ['db']],
    ]);
    expect(instances.map((it) => it.group?.name)).toEqual(['one', 'pair']);
  });

  test('drops the weighted scripts of its members', () =>
    expect(trackersIn(pair('', TRACK), 'web')).toBe('interface eth0 0'));

  test('keeps them with sync_group_tracking_weight', () =>
    expect(trackersIn(pair('sync_group_tracking_weight', TRACK), 'web')).toBe(
      'script chk -20, interface eth0 0',
    ));

  test('gives its own trackers to all members', () =>
    expect(trackersIn(pair(TRACK, ''), 'db')).toBe('interface eth0 0, script chk -20 of pair'));

  test('has the say over a weight, but not over FAULT', () => {
    const shared = 'sync_group_tracking_weight\n track_script {\n chk weight -30\n}';
    expect(trackersIn(pair(shared, TRACK), 'web')).toBe('script chk -30 of pair, interface eth0 0');
    const fault = 'track_script {\n chk weight 0\n}';
    expect(trackersIn(pair(shared, fault), 'web')).toBe('script chk 0, interface eth0 0');
  });

  test('has no weights with an owner among its members', () =>
    expect(trackersIn(pair(TRACK, 'priority 255'), 'db')).toBe('interface eth0 0, script chk 0 of pair'));
});

test('a second instance of a name is skipped', () =>
  expect(nodeIn(`${instance('web', '')}${instance('web', '')}`).instances).toHaveLength(1));
