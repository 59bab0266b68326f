/** Whatever the cluster and the events: the simulation ends, says the same each time, and its spans are spans. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mastersIn, timelineOf } from '../../../test/support/simulate.ts';

const setting = fc.constantFrom(
  '',
  'nopreempt',
  'preempt_delay 3',
  'state MASTER',
  'higher_prio_send_advert',
  'lower_prio_no_advert',
  'down_timer_adverts 1',
  'version 3\n advert_int 0.01',
  'advert_int 2',
  'dont_track_primary',
  'authentication {\n auth_type PASS\n auth_pass one\n}',
  'unicast_peer {\n 198.51.100.1\n}',
  'track_interface {\n eth1 weight 30\n}',
);

const node = fc
  .record({
    priority: fc.integer({ min: 1, max: 255 }),
    settings: fc.array(setting, { maxLength: 3 }),
    weight: fc.integer({ min: -253, max: 253 }),
    isGrouped: fc.boolean(),
  })
  .map(({ priority, settings, weight, isGrouped }) => {
    const lines = `priority ${priority}\n${settings.join('\n')}\n track_script {\n chk\n}`;
    return `vrrp_script chk {\n script "/usr/bin/true"\n weight ${weight}\n}
${isGrouped ? 'vrrp_sync_group pair {\n group {\n web\n db\n}\n}\n' : ''}
vrrp_instance web {\n interface eth0\n virtual_router_id 42\n virtual_ipaddress {\n 192.0.2.10/24\n}\n${lines}\n}
vrrp_instance db {\n interface eth1\n virtual_router_id 43\n virtual_ipaddress {\n 192.0.2.20/24\n}\n${lines}\n}
`;
  });

const happening = fc.constantFrom(
  'a die',
  'a start',
  'b stop',
  'b start',
  'c reload',
  'a check chk fail',
  'a check chk ok',
  'b interface eth0 down',
  'b interface eth0 up',
  'c interface eth1 down',
  'split a / b, c',
  'heal',
);

const events = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 4000 }), happening), { maxLength: 12 })
  .map((all) => [...all.map(([time, what]) => `${time / 100} ${what}`), '60 end'].join('\n'));

test('ends, says the same each time, and gives spans', () =>
  fc.assert(
    fc.property(fc.tuple(node, node, node), events, ([a, b, c], script) => {
      const { routers, steps, end } = timelineOf({ a, b, c }, script);
      for (const { masters, from, time } of routers.flatMap((it) => it.periods)) {
        expect(masters.length).toBeLessThanOrEqual(3);
        expect([from.earliest <= time, time <= from.latest, from.latest <= end]).toEqual([true, true, true]);
      }
      expect(steps.every((it, index) => index === 0 || it.time >= (steps[index - 1]?.time ?? 0))).toBe(true);
      expect(mastersIn({ a, b, c }, script)).toBe(mastersIn({ a, b, c }, script));
    }),
    { numRuns: 60 },
  ));
