/** Where the daemon's configuration test and the schema are known to differ, and why that is right or must be borne. */
import type { KnownDisagreement } from './differential/disagreements.ts';
import type { ValueTrial } from './value-trial.ts';

export interface Disagreement {
  /** Of value trials, such as `global_defs.lvs_sync_daemon port`. */
  readonly where: readonly string[];
  /** `''` stands for the option as such. */
  readonly words: readonly string[];
  readonly reason: string;
}

const inUrl = (keyword: string): readonly string[] =>
  ['HTTP_GET', 'SSL_GET'].map((it) => `virtual_server.real_server.${it}.url.${keyword}`);

const REGEX_NUMBERS = ['regex_min_offset', 'regex_max_offset', 'regex_stack <start>', 'regex_stack <max>'];

const inRoutes = (rest: string): readonly string[] =>
  ['static_routes', 'vrrp_instance.virtual_routes'].map((it) => `${it} entry ${rest}`);

export const disagreements: readonly Disagreement[] = [
  {
    where: [
      'global_defs.smtp_connect_timeout',
      'global_defs.vrrp_garp_master_repeat',
      'global_defs.vrrp_garp_master_refresh_repeat',
      'vrrp_instance.garp_master_repeat',
      'vrrp_instance.garp_master_refresh_repeat',
      'vrrp_script.interval',
      'vrrp_script.timeout',
    ],
    words: ['0'],
    reason: '0 is in the range that is read, then reported and replaced by 1',
  },
  {
    where: ['track_file.init_file <value>', 'vrrp_track_file.init_file <value>'],
    words: ['-2147483647', '2147483647'],
    reason: 'what is beyond ±254 is reported as not sensible, but used',
  },
  {
    where: ['global_defs.nftables_priority', 'global_defs.nftables_ipvs_priority'],
    words: ['-2147483648'],
    reason: 'these two take INT32_MIN, unlike other whole numbers; nobody writes it',
  },
  {
    where: [
      'global_defs.vrrp_cpu_affinity',
      'global_defs.checker_cpu_affinity',
      'global_defs.bfd_cpu_affinity',
    ],
    words: ['4294967295'],
    reason: 'the greatest processor depends on the machine',
  },
  {
    where: inUrl('regex_options'),
    words: ['wrong_word'],
    reason: 'an unknown option is passed over without a word, yet it is a mistake',
  },
  {
    where: REGEX_NUMBERS.flatMap(inUrl),
    words: ['-1', '4294967296'],
    reason: 'read by strtoul() without a range; the daemon complains in its log only, which -t drops',
  },
  {
    where: inRoutes('to <type>'),
    words: [
      ...['local', 'broadcast', 'brd', 'anycast', 'multicast', 'throw'],
      ...['unreachable', 'prohibit', 'blackhole', 'xresolve', 'nat'],
    ],
    reason: 'alloc_route() looks for a type at `to` itself instead of behind it, so that none is taken there',
  },
  {
    where: ['goto', 'type <target>'].flatMap((it) => [
      `static_rules entry ${it}`,
      `vrrp_instance.virtual_rules entry ${it}`,
    ]),
    words: ['0'],
    reason: 'a rule leads to a later one only, and 0 comes before any preference',
  },
  {
    where: ['virtual_server.ip_family'],
    words: ['inet6'],
    reason: 'the address of the virtual server decides; inet6 fits one of a fwmark or a group only',
  },
];

/** Where our linter differs from the daemon, although the schema's range or set is right. */
export const linterDisagreements: readonly Disagreement[] = [
  {
    where: inUrl('regex_options'),
    words: ['wrong_word'],
    reason: 'a warning of ours, since the configuration test says nothing',
  },
  {
    where: REGEX_NUMBERS.flatMap(inUrl),
    words: ['-1', '4294967296'],
    reason: 'a warning of ours, since the configuration test says nothing',
  },
];

export function isKnown(
  { where, word }: Pick<ValueTrial, 'where' | 'word'>,
  list: readonly Disagreement[] = disagreements,
): boolean {
  return list.some((it) => it.where.includes(where) && it.words.includes(word));
}

/** What the daemon says of the least that a directive needs, by directive path: a part of the text. */
export const remarks: Readonly<Record<string, string>> = {
  // A build without iptables takes its directive for the other firewall.
  'global_defs.vrrp_iptables': 'iptables not supported, using nftables instead',
  // An instance has an interface unless its peers are unicast ones.
  'vrrp_instance.vrf': 'Cannot specify VRF interface and interface',
};

const instance = (name: string, vrid: number, more = ''): string => `vrrp_instance ${name} {
    interface eth0
    virtual_router_id ${vrid}
${more}    virtual_ipaddress {
        192.0.2.${vrid}/24
    }
}
`;

const tracking = (list: string, name: string): string => `    ${list} {\n        ${name}\n    }\n`;

const serviceWith = (...rows: readonly string[]): string => `virtual_server 192.0.2.10 80 {
${rows.map((it) => `    ${it}\n`).join('')}    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        weight 1
    }
}
`;

const overlong = instance('web', 42, `    notify_master "/bin/true ${'x'.repeat(1100)}"\n`);

/** Where the daemon and the linter differ on whole configurations; `differential.test.ts` tries each. */
export const fileDisagreements: readonly KnownDisagreement[] = [
  {
    by: 'daemon',
    says: /^(?:Unterminated quote|Unknown keyword 'x|String ')/,
    beside: 'line-too-long',
    why: 'our-recovery',
    reason: 'the rest of an overlong line is read as a line of its own; one finding says so',
    releases: ['2.1.5', '2.2.7', '2.3.3', '2.3.4'],
    configuration: overlong,
  },
  {
    by: 'daemon',
    says: /already defined$/,
    beside: 'include-loop',
    why: 'our-recovery',
    reason: 'a file that includes itself is read until the daemon fails; the include is what we report',
    configuration: `include keepalived.conf\n${instance('web', 42)}`,
  },
  {
    by: 'linter',
    says: /^include-loop$/,
    why: 'our-recovery',
    reason: 'the daemon complains of what it reads twice, not of the include',
    configuration: `include keepalived.conf\n${instance('web', 42)}`,
  },
  {
    by: 'daemon',
    says: /^Ignoring sorry_server inhibit used before or without sorry_server/,
    why: 'our-recovery',
    reason: 'a sorry_server with a wrong address is one mistake; what builds on it is none of its own',
    configuration: `virtual_server 192.0.2.10 80 {
    lb_algo rr
    lb_kind NAT
    protocol TCP
    sorry_server 192.0.2 80
    sorry_server_inhibit
    real_server 192.0.2.21 80 {
        weight 1
    }
}
`,
  },
  {
    by: 'daemon',
    says: /^[ms]h-\w+ only applies to/,
    beside: 'unknown-directive',
    why: 'our-recovery',
    reason: 'a misspelt lb_algo is one mistake; the scheduler of a flag below it was meant',
    configuration: serviceWith('lb_lgo sh', 'sh-port'),
  },
  {
    by: 'daemon',
    says: /^[ms]h-\w+ only applies to/,
    beside: 'unknown-value',
    why: 'our-recovery',
    reason: 'nor is a flag below an lb_algo with a wrong word another mistake',
    configuration: serviceWith('lb_algo hs', 'sh-port'),
  },
  {
    by: 'daemon',
    says: /checker has no urls specified/,
    beside: 'unknown-directive',
    why: 'our-recovery',
    reason: 'a url is dropped for its misspelt path, which is the one mistake',
    releases: ['2.3.3', '2.3.4'],
    configuration: serviceWith(
      'lb_algo rr',
      'real_server 192.0.2.22 80 {',
      '    HTTP_GET {',
      '        url {',
      '            pth /',
      '        }',
      '    }',
      '}',
    ),
  },
  {
    by: 'daemon',
    says: / not found, ignoring/,
    beside: 'unreadable-include',
    why: 'our-recovery',
    reason: 'what is missed may be defined in the file that is not there, of which this release says nothing',
    releases: ['2.1.5'],
    configuration: `include scripts.conf\n${instance('web', 42, tracking('track_script', 'check'))}`,
  },
  {
    by: 'daemon',
    says: /track bfd \S+ not found/,
    why: 'daemon-bug',
    reason: 'an instance for the checkers alone takes all others from VRRP',
    releases: ['2.1.5'],
    configuration: `bfd_instance peer {
    neighbor_ip 192.0.2.250
}
bfd_instance server {
    neighbor_ip 192.0.2.251
    checker
}
${instance('web', 42, tracking('track_bfd', 'peer'))}`,
  },
];
