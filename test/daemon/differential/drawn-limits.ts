/** What is right by itself but not beside others, so that drawn configurations leave it out or always have it. */
import { STAND_IN_FOLDER } from '../../support/sandbox.ts';
import { knownName } from '../sample-words.ts';

const group = [knownName('vrrp_instance'), 'another_instance'];

const instance = (name: string, vrid: number): readonly string[] => [
  `vrrp_instance ${name} {`,
  '    interface eth0',
  `    virtual_router_id ${vrid}`,
  '    virtual_ipaddress {',
  `        192.0.2.${vrid}/24`,
  '    }',
  '}',
];

/** One definition of each kind of name that a statement can refer to. */
export const DEFINITIONS: readonly string[] = [
  'global_defs {',
  '    enable_script_security',
  '    script_user root',
  '}',
  `vrrp_script ${knownName('vrrp_script')} {`,
  '    script /bin/true',
  '}',
  `track_file ${knownName('track_file')} {`,
  `    file ${STAND_IN_FOLDER}/stand-in`,
  '}',
  `vrrp_track_process ${knownName('vrrp_track_process')} {`,
  '    process stand-in',
  '}',
  `bfd_instance ${knownName('bfd_instance')} {`,
  '    neighbor_ip 192.0.2.250',
  '}',
  `virtual_server_group ${knownName('virtual_server_group')} {`,
  '    192.0.2.251 80',
  '}',
  ...group.flatMap((name, index) => instance(name, 200 + index)),
  `vrrp_sync_group ${knownName('vrrp_sync_group')} {`,
  '    group {',
  ...group.map((it) => `        ${it}`),
  '    }',
  '}',
  `track_group ${knownName('track_group')} {`,
  '    group {',
  `        ${knownName('vrrp_instance')}`,
  '    }',
  '}',
];

/** Lines that a block can't do without, though none of them alone is required. `%` is the serial of the block. */
export const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  vrrp_instance: [
    'state BACKUP',
    'interface eth0',
    'virtual_router_id 10%',
    'virtual_ipaddress {',
    '    192.0.2.10%/24',
    '}',
  ],
  'vrrp_instance.authentication': ['auth_type PASS', 'auth_pass secret'],
  virtual_server: ['protocol TCP', 'lb_algo rr', 'lb_kind NAT'],
  bfd_instance: ['neighbor_ip 192.0.2.15%'],
  garp_group: ['interface eth%', 'garp_interval 1'],
};

/** The words of lines that must differ from block to block. */
export const WORDS: Readonly<Record<string, string>> = {
  virtual_server: '192.0.2.16% 100%',
  'virtual_server.real_server': '192.0.2.17% 100%',
};

const anywhere = (...keywords: readonly string[]): readonly string[] => keywords.map((it) => `*.${it}`);

/** Paths, or `*.` and a keyword for any place: they ask for other statements, or shut them out. */
export const NOT_DRAWN: ReadonlySet<string> = new Set([
  // The one sync group has all instances that may be in it.
  'vrrp_sync_group',
  'static_track_group',
  'track_group',
  // They belong to one family, to one way of sending, or to interfaces of the instance's own.
  ...anywhere('ip_family', 'native_ipv6', 'use_ipvlan', 'vmac_xmit_base', 'promote_secondaries', 'vrf'),
  ...anywhere(
    'unicast_peer',
    'unicast_src_ip',
    'unicast_ttl',
    'unicast_fault_no_peer',
    'old_unicast_checksum',
  ),
  ...anywhere('ops', 'preempt_delay', 'track_interface', 'timer_expired_backup', 'owner_ignore_adverts'),
  // Beside one for the checkers alone, 2.1.5 has no instance for VRRP.
  'bfd_instance.checker',
  ...anywhere('check_unicast_src', 'version', 'strict_mode', 'vrrp_strict', 'vrrp_version'),
  // They are measured against other numbers.
  ...anywhere(
    'quorum',
    'hysteresis',
    'min_reply_length',
    'max_hops',
    'sorry_server',
    'vrrp_iptables',
    'nftables',
  ),
]);

/** Numbers on which others depend, or which depend on the machine. */
export const FIXED_NUMBERS: ReadonlySet<string> = new Set(
  anywhere('priority', 'checker_cpu_affinity', 'bfd_cpu_affinity', 'vrrp_cpu_affinity'),
);
