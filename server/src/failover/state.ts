/** What is simulated: nodes with their instances, as plain data. Times are microseconds. */

export const SECOND = 1_000_000;

/** Where a setting is written. */
export interface Line {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Which setting of an instance a change rests on. */
export type Aspect =
  | 'instance'
  | 'priority'
  | 'interval'
  | 'version'
  | 'authentication'
  | 'addresses'
  | 'router-id'
  | 'transport'
  | 'preemption'
  | 'delay';

export interface Tracker {
  readonly kind: 'interface' | 'script' | 'file' | 'process' | 'bfd';
  readonly name: string;
  /** 0: a failure is FAULT. */
  readonly weight: number;
  readonly isReversed: boolean;
  readonly at: Line | undefined;
}

export interface Transport {
  /** Undefined: taken from the interface, so not known. */
  readonly source: string | undefined;
  /** Undefined for multicast. */
  readonly peers: readonly string[] | undefined;
  readonly group: string | undefined;
  readonly checksSource: boolean;
}

/** A VRRP instance of one node. */
export interface Instance {
  readonly name: string;
  /** Index of its virtual router in the cluster. */
  readonly router: number;
  readonly vrid: number;
  readonly family: 4 | 6;
  readonly version: 2 | 3;
  readonly interval: number;
  readonly downTimerAdverts: number;
  readonly priority: number;
  /** `state MASTER`, which counts for the owner of the addresses. */
  readonly startsAsMaster: boolean;
  readonly nopreempt: boolean;
  readonly preemptDelay: number;
  /** Equal for adverts that are signed alike; tells no password. */
  readonly authentication: string;
  readonly addresses: readonly string[];
  /** The same as people wrote them. */
  readonly writtenAddresses: readonly string[];
  readonly link: string | undefined;
  readonly transport: Transport;
  readonly lowerPriorityNoAdvert: boolean;
  readonly higherPrioritySendAdvert: boolean;
  readonly skipsAddressCheck: boolean;
  readonly trackers: readonly Tracker[];
  readonly lines: Readonly<Partial<Record<Aspect, Line>>>;
}

export interface SyncGroup {
  readonly name: string;
  /** Indexes of instances. */
  readonly members: readonly number[];
  readonly at: Line | undefined;
}

export interface Script {
  readonly name: string;
  readonly interval: number;
  readonly rise: number;
  readonly fall: number;
}

export interface Node {
  readonly name: string;
  readonly startupDelay: number;
  readonly instances: readonly Instance[];
  readonly groups: readonly SyncGroup[];
  readonly scripts: readonly Script[];
  /** How long a loss of processes has to last, by name. */
  readonly processDelays: Readonly<Record<string, number>>;
}

/** Instances of several nodes that are to hold the same addresses. */
export interface VirtualRouter {
  readonly name: string;
  readonly addresses: readonly string[];
  readonly vrid: number;
  readonly family: 4 | 6;
}

export interface Cluster {
  readonly nodes: readonly Node[];
  readonly routers: readonly VirtualRouter[];
  /** An advert with other addresses is rejected: up to 2.3.2. */
  readonly rejectsOtherAddresses: boolean;
  /** Of two owners, whoever hears the other lowers its priority for good: up to 2.3.2. */
  readonly lowersOwners: boolean;
  /** During `vrrp_startup_delay` adverts are read, and each that is discarded makes it longer: up to 2.2.7. */
  readonly readsDuringDelay: boolean;
}

export type InstanceState = 'INIT' | 'BACKUP' | 'MASTER' | 'FAULT' | 'STOP';
