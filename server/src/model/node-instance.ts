/** One VRRP instance as the daemon runs it: every setting with what it falls back to and what cancels it. */

import type { PlacedBlock } from './block-claims.ts';
import { canonicalAddress } from './canonical-address.ts';
import type { Placed } from './claim-index.ts';
import { OWNER_PRIORITY, roundedInterval } from './election.ts';
import {
  byDefault,
  decimalIn,
  type Fact,
  factOf,
  integerIn,
  type Origin,
  originOf,
  type Said,
  switchOf,
} from './fact.ts';
import { type Authentication, authenticationOf } from './node-authentication.ts';
import { type NodeDefaults, versionOf } from './node-defaults.ts';
import { withoutTail } from './virtual-address.ts';
import { type Instance, type InstanceAddress, instanceOf } from './vrrp-instance.ts';

export interface NodeAddress {
  /** One spelling for each address. */
  readonly address: string;
  /** As it is written, without prefix length. */
  readonly text: string;
  /** As it is written, or what holds without one. */
  readonly prefix: number | undefined;
  /** The interface that the entry names. */
  readonly device: string | undefined;
  readonly isTracked: boolean;
  readonly at: Origin;
}

export interface InstanceSettings {
  readonly name: string;
  readonly block: PlacedBlock;
  /** The keyword of the block. */
  readonly at: Origin;
  /** A statement of it may be missing here, since the daemon reads something else in its place. */
  readonly isOpaque: boolean;
  readonly interface: Fact<string> | undefined;
  readonly vrid: Fact<number> | undefined;
  readonly family: Fact<4 | 6>;
  readonly version: Fact<2 | 3>;
  readonly isStrict: Fact<boolean>;
  /** Seconds, as adverts carry them. */
  readonly advertInterval: Fact<number>;
  /** What the election starts from: 255 for `state MASTER` without one. */
  readonly priority: Fact<number>;
  readonly isOwner: boolean | undefined;
  /** What counts of `state`. */
  readonly state: Fact<'MASTER' | 'BACKUP'>;
  /** What the daemon keeps of it. */
  readonly nopreempt: Fact<boolean>;
  /** Seconds; what the daemon keeps of it. */
  readonly preemptDelay: Fact<number>;
  readonly downTimerAdverts: Fact<number>;
  /** In the advert. */
  readonly addresses: readonly NodeAddress[];
  readonly excluded: readonly NodeAddress[];
  /** There are more addresses or peers, which are not known. */
  readonly hasUnknownAddress: boolean;
  readonly authentication: Authentication;
  readonly sourceAddress: Fact<string> | undefined;
  readonly isUnicast: boolean;
  readonly peers: readonly NodeAddress[];
  /** Undefined for unicast. */
  readonly multicastGroup: Fact<string> | undefined;
  readonly checksUnicastSource: Fact<boolean>;
  readonly lowerPriorityNoAdvert: Fact<boolean>;
  readonly higherPrioritySendAdvert: Fact<boolean>;
  readonly skipsAddressCheck: Fact<boolean>;
  readonly tracksPrimary: boolean;
}

const MAX_VRID = 255;

/** What further settings rest on. */
interface Basis {
  readonly placed: Placed;
  readonly instance: Instance;
  readonly said: (keyword: string) => Said | undefined;
  readonly defaults: NodeDefaults;
  readonly isStrict: Fact<boolean>;
  readonly isUnicast: boolean;
}

/** As vrrp_complete_instance() in vrrp.c. */
export function instanceSettings(block: PlacedBlock, defaults: NodeDefaults): InstanceSettings {
  const { placed } = block;
  const instance = instanceOf(placed.segment, block.block);
  const said = (keyword: string): Said | undefined => {
    const words = instance.statements.get(keyword);
    return words && { placed, words };
  };
  const isStrict = switchOf(said('strict_mode'), defaults.isStrict);
  const isUnicast = instance.hasPeerEntry;
  const basis: Basis = { placed, instance, said, defaults, isStrict, isUnicast };
  const family = familyFact(basis);
  const version = versionFact(basis, family);
  const role = roleOf(basis);
  return {
    name: instance.name,
    block,
    at: { placed, span: instance.head },
    isOpaque: placed.segment.isOpaque,
    interface: said('interface') && factOf(said('interface'), (it) => it, byDefault<string>(undefined)),
    vrid:
      said('virtual_router_id') &&
      factOf(said('virtual_router_id'), integerIn(1, MAX_VRID), byDefault<number>(undefined)),
    family,
    version,
    isStrict,
    ...role,
    authentication: authenticationOf(block, { family, version, isStrict }),
    ...timingOf(basis, version),
    ...transportOf(basis, family),
    ...mannersOf(basis),
    ...addressesOf(basis),
    tracksPrimary: !instance.statements.has('dont_track_primary'),
  };
}

function familyFact({ placed, instance }: Basis): Fact<4 | 6> {
  const native = instance.statements.get('native_ipv6');
  if (native && !instance.first)
    return { value: instance.family, origin: originOf({ placed, words: native }) };
  const { first, family: value } = instance;
  return { value, origin: first && { placed, span: first.at.span } };
}

/** IPv6 refuses `version 2` only behind its first address; without strict mode it then stays what was asked for. */
function versionFact({ said, defaults, isStrict, instance }: Basis, family: Fact<4 | 6>): Fact<2 | 3> {
  if (instance.statements.has('native_ipv6')) return { value: 3, origin: family.origin };
  const own = said('version');
  if (family.value === 6) {
    const three: Fact<2 | 3> = { value: 3, origin: family.origin };
    const fact = factOf(own, versionOf, three);
    if (fact.value !== 2) return fact;
    if (isStrict.value !== false) return isStrict.value ? three : { ...fact, value: undefined };
    return isAbove(own, family.origin) ? fact : three;
  }
  const fallback = family.value === undefined ? byDefault<2 | 3>(undefined) : defaults.version;
  return factOf(own, versionOf, fallback);
}

function isAbove(said: Said | undefined, origin: Origin | undefined): boolean {
  const span = said?.words[0]?.span;
  if (!span || !origin) return true;
  return (
    span.piece < origin.span.piece || (span.piece === origin.span.piece && span.start < origin.span.start)
  );
}

type Role = Pick<InstanceSettings, 'priority' | 'isOwner' | 'state' | 'nopreempt' | 'preemptDelay'>;

const DEFAULT_PRIORITY = 100;
const MAX_DELAY = 1000;

function roleOf({ said, isStrict, instance, placed }: Basis): Role {
  const written = stateFact(said('state'), instance.state);
  const priority = priorityFact(said('priority'), written);
  const isOwner = priority.value === undefined ? undefined : priority.value === OWNER_PRIORITY;
  const state = finalState(written, priority, isStrict);
  const isMaster = state.value === undefined ? undefined : state.value === 'MASTER';
  const words = instance.nopreempt;
  const asked: Fact<boolean> = words
    ? { value: true, origin: originOf({ placed, words }) }
    : byDefault(false);
  const nopreempt = cancelledBy(asked, [isOwner, isMaster], false);
  const delay = factOf(said('preempt_delay'), decimalIn(0, MAX_DELAY), byDefault(0));
  const preemptDelay = cancelledBy(delay, [isMaster, isStrict.value, nopreempt.value], 0);
  return { priority, isOwner, state, nopreempt, preemptDelay };
}

/** Gives the default where one of the reasons holds. */
function cancelledBy<Value>(
  fact: Fact<Value>,
  reasons: readonly (boolean | undefined)[],
  value: Value,
): Fact<Value> {
  if (fact.value === value || reasons.includes(true)) return byDefault(value);
  return reasons.includes(undefined) ? { ...fact, value: undefined } : fact;
}

function stateFact(
  said: Said | undefined,
  value: 'MASTER' | 'BACKUP' | undefined,
): Fact<'MASTER' | 'BACKUP'> | undefined {
  if (!said) return undefined;
  return { value: said.words[1]?.isKnown === false ? undefined : value, origin: originOf(said) };
}

/** `state MASTER` without a priority means 255. */
function priorityFact(said: Said | undefined, state: Fact<'MASTER' | 'BACKUP'> | undefined): Fact<number> {
  if (said) return factOf(said, integerIn(1, OWNER_PRIORITY), byDefault(DEFAULT_PRIORITY));
  if (!state || state.value === 'BACKUP') return byDefault(DEFAULT_PRIORITY);
  return { value: state.value && OWNER_PRIORITY, origin: state.origin };
}

function finalState(
  written: Fact<'MASTER' | 'BACKUP'> | undefined,
  priority: Fact<number>,
  isStrict: Fact<boolean>,
): Fact<'MASTER' | 'BACKUP'> {
  if (written && isStrict.value === false) return written;
  if (written && (isStrict.value === undefined || written.value === undefined)) return written;
  const { value, origin } = priority;
  if (value === undefined) return { value: undefined, origin };
  return { value: value === OWNER_PRIORITY ? 'MASTER' : 'BACKUP', origin: written?.origin ?? origin };
}

const MAX_INTERVAL = 255;
const MIN_INTERVAL = 0.01;
const DOWN_TIMER_ADVERTS = 3;
const MAX_DOWN_TIMER_ADVERTS = 100;

type Timing = Pick<InstanceSettings, 'advertInterval' | 'downTimerAdverts'>;

function timingOf({ said, defaults, isStrict }: Basis, version: Fact<2 | 3>): Timing {
  const written = factOf(said('advert_int'), decimalIn(MIN_INTERVAL, MAX_INTERVAL), byDefault(1));
  const isKnown = written.value !== undefined && version.value !== undefined;
  const value = isKnown ? roundedInterval(written.value, version.value) : undefined;
  const advertInterval = { ...written, value };
  const adverts = factOf(
    said('down_timer_adverts'),
    integerIn(1, MAX_DOWN_TIMER_ADVERTS),
    defaults.downTimerAdverts,
  );
  return { advertInterval, downTimerAdverts: cancelledBy(adverts, [isStrict.value], DOWN_TIMER_ADVERTS) };
}

type Transport = Pick<
  InstanceSettings,
  'sourceAddress' | 'isUnicast' | 'multicastGroup' | 'checksUnicastSource'
>;

function transportOf({ said, defaults, isUnicast }: Basis, family: Fact<4 | 6>): Transport {
  const source = said('unicast_src_ip') ?? said('mcast_src_ip');
  const unknown = byDefault<string>(undefined);
  const fallback =
    family.value === undefined
      ? unknown
      : family.value === 4
        ? defaults.multicastGroup4
        : defaults.multicastGroup6;
  return {
    sourceAddress: source && factOf(source, (it) => canonicalAddress(withoutTail(it)), unknown),
    isUnicast,
    multicastGroup: isUnicast ? undefined : factOf(said('mcast_dst_ip'), canonicalAddress, fallback),
    checksUnicastSource: switchOf(said('check_unicast_src'), defaults.checksUnicastSource),
  };
}

type Manners = Pick<
  InstanceSettings,
  'lowerPriorityNoAdvert' | 'higherPrioritySendAdvert' | 'skipsAddressCheck'
>;

function mannersOf({ said, defaults, isStrict }: Basis): Manners {
  const lower = switchOf(said('lower_prio_no_advert'), defaults.lowerPriorityNoAdvert);
  const higher = switchOf(said('higher_prio_send_advert'), defaults.higherPrioritySendAdvert);
  return {
    lowerPriorityNoAdvert: isStrict.value === true ? byDefault(true) : lower,
    higherPrioritySendAdvert: isStrict.value === true ? byDefault(false) : higher,
    skipsAddressCheck: switchOf(said('skip_check_adv_addr'), defaults.skipsAddressCheck),
  };
}

type Addresses = Pick<InstanceSettings, 'addresses' | 'excluded' | 'peers' | 'hasUnknownAddress'>;

function addressesOf({ placed, instance }: Basis): Addresses {
  const of = (role: InstanceAddress['role']): readonly NodeAddress[] =>
    instance.addresses.filter((it) => it.role === role).map((it) => addressAt(it, placed));
  const { hasUnknownAddress } = instance;
  return { addresses: of('vip'), excluded: of('excluded'), peers: of('peer'), hasUnknownAddress };
}

function addressAt({ text, at, words, family }: InstanceAddress, placed: Placed): NodeAddress {
  const [, written] = at.text.split('/', 2);
  const device = words.findIndex((it) => it.text === 'dev');
  return {
    address: canonicalAddress(text),
    text,
    prefix: written === undefined ? (family === 'inet6' ? 128 : 32) : integerIn(0, 128)(written),
    device: device < 0 ? undefined : words[device + 1]?.text,
    isTracked: !words.some((it) => it.text === 'no_track'),
    at: { placed, span: at.span },
  };
}
