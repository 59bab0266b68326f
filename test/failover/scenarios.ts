/** What is tried with real daemons: each rule of elections, one after the other. */
import { db, script, unicast, web } from './configurations.ts';
import type { Scenario } from './scenario.ts';

const PAIR = { a: web(110), b: web(100) };
const FAST = 'version 3\n advert_int 0.5';
const TRACK = 'track_script {\n chk\n}';
const GROUP = 'vrrp_sync_group pair {\n group {\n web\n db\n}\n}\n';

const basics: readonly Scenario[] = [
  { name: 'the higher priority starts', nodes: PAIR, events: '8 end' },
  { name: 'the master loses power', nodes: PAIR, events: '7.3 a die; 14 end' },
  { name: 'the master stops', nodes: PAIR, events: '7.3 a stop; 12 end' },
  { name: 'the backup stops', nodes: PAIR, events: '7 b stop; 12 end' },
  { name: 'the master returns', nodes: PAIR, events: '6 a stop; 9.4 a start; 16 end' },
  { name: 'the master returns after a loss of power', nodes: PAIR, events: '6 a die; 13 a start; 20 end' },
  {
    name: 'a third node takes over last',
    nodes: { ...PAIR, c: web(90) },
    events: '6 a die; 13 b die; 20 end',
  },
  {
    name: 'an owner starts at once',
    nodes: { a: web(255), b: web(100) },
    events: '4 a stop; 8 a start; 12 end',
  },
  {
    name: 'an owner with state BACKUP waits',
    nodes: { a: web(255, 'state BACKUP'), b: web(100) },
    events: '8 end',
  },
  {
    name: 'state MASTER waits like any other',
    nodes: { a: web(110, 'state MASTER'), b: web(100) },
    events: '7 a stop; 10 a start; 17 end',
  },
  {
    name: 'an equal priority is left alone',
    nodes: { a: web(100), b: web(100) },
    events: '0 a start; 1.5 b start; 7 a stop; 10 a start; 17 end',
  },
  {
    name: 'five adverts may be missed',
    nodes: { a: web(110), b: web(100, 'down_timer_adverts 5') },
    events: '6 a die; 14 end',
  },
];

const versions: readonly Scenario[] = [
  { name: 'version 3: power', nodes: { a: web(110, FAST), b: web(100, FAST) }, events: '5.2 a die; 10 end' },
  {
    name: 'version 3: stop and return',
    nodes: { a: web(110, FAST), b: web(100, FAST) },
    events: '5.2 a stop; 7 a start; 12 end',
  },
  {
    name: 'version 3 adopts the interval of the master',
    nodes: { a: web(110, 'version 3\n advert_int 2'), b: web(100, 'version 3') },
    events: '11 a die; 21 end',
  },
  {
    name: 'version 3 over IPv6',
    nodes: {
      a: web(110).replace('192.0.2.10/24', '2001:db8::10/64'),
      b: web(100).replace('192.0.2.10/24', '2001:db8::10/64'),
    },
    events: '7 a stop; 11 a start; 18 end',
  },
  {
    name: 'version 2 with two seconds',
    nodes: { a: web(110, 'advert_int 2'), b: web(100, 'advert_int 2') },
    events: '10 a die; 19 end',
  },
];

const preemption: readonly Scenario[] = [
  {
    name: 'nopreempt leaves the master alone',
    nodes: { a: web(110, 'nopreempt'), b: web(100) },
    events: '6 a stop; 9 a start; 17 end',
  },
  {
    name: 'nopreempt takes over from a stop',
    nodes: { a: web(110, 'nopreempt'), b: web(100) },
    events: '6 a stop; 9 a start; 15 b stop; 18 end',
  },
  {
    name: 'preempt_delay',
    nodes: { a: web(140, 'preempt_delay 4'), b: web(100) },
    events: '6 a stop; 9 a start; 22 end',
  },
  {
    name: 'preempt_delay does not hold back from silence',
    nodes: { a: web(140, 'preempt_delay 20'), b: web(100) },
    events: '6 a stop; 9 a start; 12 b die; 20 end',
  },
  {
    name: 'preempt_delay beside state MASTER is dropped',
    nodes: { a: web(140, 'state MASTER\n preempt_delay 20'), b: web(100) },
    events: '6 a stop; 9 a start; 16 end',
  },
  {
    name: 'vrrp_startup_delay alone',
    nodes: { a: `global_defs {\n vrrp_startup_delay 4\n}\n${web(200)}` },
    events: '10 end',
  },
  {
    name: 'vrrp_startup_delay beside a lower priority',
    nodes: { a: `global_defs {\n vrrp_startup_delay 6\n}\n${web(200)}`, b: web(100) },
    events: '17 end',
  },
];

const checks: readonly Scenario[] = [
  {
    name: 'a weight that is too small moves nothing',
    nodes: { a: script(-5) + web(110, TRACK), b: script(-5) + web(100, TRACK) },
    events: '7 a check chk fail; 16 end',
  },
  {
    name: 'a weight that makes them equal moves nothing',
    nodes: { a: script(-10) + web(110, TRACK), b: script(-10) + web(100, TRACK) },
    events: '7 a check chk fail; 16 end',
  },
  {
    name: 'a weight moves the master, and back',
    nodes: { a: script(-30) + web(110, TRACK), b: script(-30) + web(100, TRACK) },
    events: '7 a check chk fail; 15 a check chk ok; 23 end',
  },
  {
    name: 'a weight above 0',
    nodes: { a: script(20) + web(100, TRACK), b: web(110) },
    events: '7 a check chk fail; 16 end',
  },
  {
    name: 'a weight that is reversed',
    nodes: { a: script('-30 reverse') + web(90, TRACK), b: web(100) },
    events: '7 a check chk fail; 16 end',
  },
  {
    name: 'the weight of the entry counts',
    nodes: { a: script(-5) + web(110, 'track_script {\n chk weight -50\n}'), b: web(100) },
    events: '7 a check chk fail; 15 end',
  },
  {
    name: 'a check without a weight is FAULT',
    nodes: { a: script(0) + web(110, TRACK), b: web(100) },
    events: '7 a check chk fail; 11 a check chk ok; 19 end',
  },
  {
    name: 'a check has to fail and to succeed several times',
    nodes: { a: script(0, 'fall 3\n rise 2') + web(110, TRACK), b: web(100) },
    events: '7 a check chk fail; 13 a check chk ok; 22 end',
  },
  {
    name: 'the first result decides',
    nodes: { a: script(0, 'fall 3\n rise 3') + web(110, TRACK), b: web(100) },
    events: '0 a check chk fail; 8 a check chk ok; 18 end',
  },
  {
    name: 'nopreempt keeps a master with a failed check',
    nodes: { a: script(-90) + web(110, TRACK), b: web(100, 'nopreempt') },
    events: '7 a check chk fail; 16 end',
  },
  {
    name: 'both checks fail',
    nodes: { a: script(-30) + web(110, TRACK), b: script(-30) + web(100, TRACK) },
    events: '7 a check chk fail; 13 b check chk fail; 22 end',
  },
  {
    name: 'a file with a weight',
    nodes: {
      a: `track_file level {\n file @node/level\n weight -1\n init_file 0\n}\n${web(110, 'track_file {\n level\n}')}`,
      b: web(100),
    },
    events: '7 a file level 20; 15 a file level 0; 22 end',
  },
  {
    name: 'a file without a weight is FAULT',
    nodes: {
      a: `track_file level {\n file @node/level\n weight 0\n init_file 0\n}\n${web(110, 'track_file {\n level\n}')}`,
      b: web(100),
    },
    events: '7 a file level 1; 11 a file level 0; 18 end',
  },
];

const links: readonly Scenario[] = [
  {
    name: 'the own interface goes down',
    nodes: PAIR,
    events: '7 a interface eth0 down; 14 a interface eth0 up; 21 end',
  },
  {
    name: 'another interface goes down',
    nodes: { a: web(110, 'track_interface {\n eth1\n}'), b: web(100) },
    events: '7 a interface eth1 down; 11 a interface eth1 up; 18 end',
  },
  {
    name: 'another interface has a weight',
    nodes: { a: web(110, 'track_interface {\n eth1 weight -20\n}'), b: web(100) },
    events: '7 a interface eth1 down; 14 a interface eth1 up; 21 end',
  },
  {
    name: 'the interface of an owner goes down',
    nodes: { a: web(255), b: web(100) },
    events: '4 a interface eth0 down; 10 a interface eth0 up; 17 end',
  },
  { name: 'the link splits and heals', nodes: PAIR, events: '7.4 split a / b; 14 heal; 18 end' },
  {
    name: 'a master that does not track its interface keeps the address',
    nodes: { a: web(110, 'dont_track_primary'), b: web(100) },
    events: '7 a interface eth0 down; 14 end',
  },
  { name: 'three nodes split', nodes: { ...PAIR, c: web(90) }, events: '7 split a / b, c; 14 heal; 18 end' },
  {
    name: 'equals split: the higher address stays',
    nodes: { a: web(100), b: web(100) },
    events: '0 a start; 1.5 b start; 8 split a / b; 15 heal; 19 end',
  },
];

const manners: readonly Scenario[] = [
  {
    name: 'a last word before it gives way',
    nodes: { a: web(110), b: web(100, 'higher_prio_send_advert') },
    events: '7 a stop; 10 a start; 17 end',
  },
  {
    name: 'no answer to a lower priority',
    nodes: { a: web(110, 'lower_prio_no_advert'), b: web(100) },
    events: '7.4 split a / b; 14 heal; 18 end',
  },
];

const auth = (pass: string): string => `authentication {\n auth_type PASS\n auth_pass ${pass}\n}`;

const mismatches: readonly Scenario[] = [
  { name: 'versions differ', nodes: { a: web(110, 'version 3'), b: web(100) }, events: '10 end' },
  { name: 'intervals differ', nodes: { a: web(110), b: web(100, 'advert_int 2') }, events: '12 end' },
  {
    name: 'passwords differ',
    nodes: { a: web(110, auth('one')), b: web(100, auth('two')) },
    events: '8 a stop; 11 end',
  },
  { name: 'only one has a password', nodes: { a: web(110, auth('one')), b: web(100) }, events: '10 end' },
  {
    name: 'passwords that begin alike',
    nodes: { a: web(110, auth('12345678a')), b: web(100, auth('12345678b')) },
    events: '10 end',
  },
  {
    name: 'addresses differ',
    nodes: { a: web(110).replace('/24', '/24\n 192.0.2.11/24'), b: web(100) },
    events: '10 end',
  },
  { name: 'VRIDs differ', nodes: { a: web(110), b: web(100).replace('id 42', 'id 43') }, events: '10 end' },
  {
    name: 'multicast groups differ',
    nodes: { a: web(110), b: web(100, 'mcast_dst_ip 224.0.0.42') },
    events: '10 end',
  },
  { name: 'two owners', nodes: { a: web(255), b: web(255) }, events: '0 a start; 5 b start; 10 end' },
];

const peers: readonly Scenario[] = [
  {
    name: 'unicast',
    nodes: { a: web(110, unicast(1, 2)), b: web(100, unicast(2, 1)) },
    events: '7 a die; 14 a start; 21 end',
  },
  {
    name: 'unicast with a peer that is missing',
    nodes: { a: web(110, unicast(1, 3)), b: web(100, unicast(2, 1)) },
    events: '10 end',
  },
  {
    name: 'unicast against multicast',
    nodes: { a: web(110, unicast(1, 2)), b: web(100) },
    events: '10 end',
  },
];

const groups: readonly Scenario[] = [
  {
    name: 'a sync group starts and loses power',
    nodes: { a: GROUP + web(110) + db(110), b: GROUP + web(100) + db(100) },
    events: '7 a die; 14 end',
  },
  {
    name: 'a sync group stops and returns',
    nodes: { a: GROUP + web(110) + db(110), b: GROUP + web(100) + db(100) },
    events: '7 a stop; 11 a start; 18 end',
  },
  {
    name: 'one interface of a sync group goes down',
    nodes: { a: GROUP + web(110) + db(110), b: GROUP + web(100) + db(100) },
    events: '7 a interface eth1 down; 14 a interface eth1 up; 21 end',
  },
  {
    name: 'a check of one member of a sync group',
    nodes: { a: script(0) + GROUP + web(110, TRACK) + db(110), b: GROUP + web(100) + db(100) },
    events: '7 a check chk fail; 12 a check chk ok; 20 end',
  },
  {
    name: 'a check of the sync group itself',
    nodes: {
      a: script(0) + GROUP.replace(/\}\n$/, `${TRACK}\n}\n`) + web(110) + db(110),
      b: GROUP + web(100) + db(100),
    },
    events: '7 a check chk fail; 12 a check chk ok; 20 end',
  },
  {
    name: 'a weight in a sync group',
    nodes: {
      a:
        script(-30) +
        GROUP.replace(/\}\n$/, `sync_group_tracking_weight\n${TRACK}\n}\n`) +
        web(110) +
        db(110),
      b: GROUP + web(100) + db(100),
    },
    events: '7 a check chk fail; 15 end',
  },
  {
    name: 'an interface with a weight in a sync group without weights',
    nodes: {
      a:
        GROUP +
        web(110, 'track_interface {\n eth2 weight -20\n}').replace('eth2', 'eth1') +
        db(110).replace('interface eth1', 'interface eth0'),
      b: GROUP + web(100) + db(100).replace('interface eth1', 'interface eth0'),
    },
    events: '7 a interface eth1 down; 15 end',
  },
  {
    name: 'a member prefers the other node',
    nodes: { a: GROUP + web(110) + db(90), b: GROUP + web(100) + db(100) },
    events: '12 a stop; 16 end',
  },
];

const reloads: readonly Scenario[] = [
  { name: 'a reload of the master', nodes: PAIR, events: '7 a reload; 12 end' },
  { name: 'a reload of the backup', nodes: PAIR, events: '7 b reload; 12 end' },
  {
    name: 'a reload of a master that a check keeps up',
    nodes: { a: script(20) + web(100, TRACK), b: web(110) },
    events: '8 a reload; 16 end',
  },
  {
    name: 'a reload in FAULT',
    nodes: { a: script(0) + web(110, TRACK), b: web(100) },
    events: '6 a check chk fail; 10 a reload; 16 end',
  },
  {
    name: 'a reload of a sync group',
    nodes: { a: GROUP + web(110) + db(110), b: GROUP + web(100) + db(100) },
    events: '7 a reload; 13 end',
  },
];

export const scenarios: readonly Scenario[] = [
  ...basics,
  ...versions,
  ...preemption,
  ...checks,
  ...links,
  ...manners,
  ...mismatches,
  ...peers,
  ...groups,
  ...reloads,
];
