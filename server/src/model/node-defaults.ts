/** What `global_defs` says to all instances of a node. */
import type { PlacedBlock } from './block-claims.ts';
import { byDefault, decimalIn, type Fact, factOf, integerIn, type Said, saidIn, switchOf } from './fact.ts';

export interface NodeDefaults {
  readonly version: Fact<2 | 3>;
  readonly isStrict: Fact<boolean>;
  /** Seconds after the start in which no instance becomes master. */
  readonly startupDelay: Fact<number>;
  readonly multicastGroup4: Fact<string>;
  readonly multicastGroup6: Fact<string>;
  readonly checksUnicastSource: Fact<boolean>;
  readonly downTimerAdverts: Fact<number>;
  readonly lowerPriorityNoAdvert: Fact<boolean>;
  readonly higherPrioritySendAdvert: Fact<boolean>;
  readonly skipsAddressCheck: Fact<boolean>;
}

const MAX_DELAY = 4294.967295;

/** The last block that sets one counts. */
export function nodeDefaults(blocks: readonly PlacedBlock[]): NodeDefaults {
  const said = (keyword: string): Said | undefined => lastOf(blocks, keyword);
  const off = (keyword: string): Fact<boolean> => switchOf(said(keyword), byDefault(false));
  const text = (keyword: string, fallback: string): Fact<string> =>
    factOf(said(keyword), (it) => it, byDefault(fallback));
  return {
    version: factOf(said('vrrp_version'), versionOf, byDefault(2)),
    isStrict: off('vrrp_strict'),
    startupDelay: factOf(said('vrrp_startup_delay'), decimalIn(0, MAX_DELAY), byDefault(0)),
    multicastGroup4: text('vrrp_mcast_group4', '224.0.0.18'),
    multicastGroup6: text('vrrp_mcast_group6', 'ff02::12'),
    checksUnicastSource: off('vrrp_check_unicast_src'),
    downTimerAdverts: factOf(said('vrrp_down_timer_adverts'), integerIn(1, 100), byDefault(3)),
    lowerPriorityNoAdvert: off('vrrp_lower_prio_no_advert'),
    higherPrioritySendAdvert: off('vrrp_higher_prio_send_advert'),
    skipsAddressCheck: off('vrrp_skip_check_adv_addr'),
  };
}

function lastOf(blocks: readonly PlacedBlock[], keyword: string): Said | undefined {
  let last: Said | undefined;
  for (const { placed, block } of blocks) last = saidIn(placed, block, keyword) ?? last;
  return last;
}

export function versionOf(word: string): 2 | 3 | undefined {
  return word === '2' ? 2 : word === '3' ? 3 : undefined;
}
