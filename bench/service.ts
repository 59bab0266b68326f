/** What one service of a generated configuration consists of: health scripts, instances, and virtual servers. */
import type { Random } from './random.ts';

const OWNERS = ['web', 'storage', 'mail', 'accounts', 'search', 'maps'];
const REMARKS = [
  'The address moves only when both scripts have failed.',
  'Keep the timers below those of the switch.',
  'The second node stands in the other room.',
  'Ask the owner before the weights are changed.',
];

/** VRIDs go from 1 to 255; then the next interface is taken. */
const VRIDS = 255;

export class Service {
  private readonly index: number;
  private readonly random: Random;
  private readonly id: string;

  constructor(index: number, random: Random) {
    this.index = index;
    this.random = random;
    this.id = index.toString().padStart(4, '0');
  }

  /** The parts that stand on their own first, those that need others behind them. */
  parts(): readonly string[] {
    const { index, random } = this;
    const parts = [this.remark() + this.script() + this.instance('in'), this.web(), this.instance('out')];
    if (this.isGrouped) parts.push(this.group());
    if (index % 3 === 0) parts.push(this.names());
    if (index % 3 === 1) parts.push(this.mail());
    if (random.below(2) === 0) parts.push(this.database());
    return parts.map((it) => `\n${it}`);
  }

  private get isGrouped(): boolean {
    return this.index % 2 === 0;
  }

  /** An address of the service in one of 256 networks. */
  private address(network: number, host: number): string {
    return `10.${network + (this.index >> 8)}.${this.index & 255}.${host}`;
  }

  private remark(): string {
    const { random } = this;
    return `# ----------------------------------------------------------------------
# Service ${this.id}, owner ${random.one('nobody', ...OWNERS)}.
# ${random.one('See the manual.', ...REMARKS)}
# ----------------------------------------------------------------------

`;
  }

  private script(): string {
    const { random, id } = this;
    // keepalived takes no weight of a script that an instance of a sync group tracks.
    const weight = this.isGrouped ? '' : `    weight -${random.between(5, 60)}\n`;
    const interval = random.between(1, 9);
    return `vrrp_script check_${id} {
    script "/usr/local/bin/check-service --name s${id}"
    interval ${interval}
    timeout ${random.between(1, Math.min(interval, 4))}
${weight}    rise ${random.between(1, 4)}
    fall ${random.between(2, 5)}   # in a row
}

`;
  }

  private instance(side: 'in' | 'out'): string {
    const { random, id, index } = this;
    const number = index * 2 + (side === 'in' ? 0 : 1);
    const link = `net${Math.floor(number / VRIDS)}`;
    const isMaster = (number & 1) === 0;
    const network = side === 'in' ? 32 : 64;
    return `vrrp_instance ${side}_${id} {
    state ${isMaster ? 'MASTER' : 'BACKUP'}
    interface ${link}
    virtual_router_id ${(number % VRIDS) + 1}
    priority ${isMaster ? random.between(150, 254) : random.between(20, 149)}
    advert_int ${random.one(1, 2, 3)}
${this.options()}    authentication {
        auth_type PASS
        auth_pass ${random.hex(8)}
    }
    virtual_ipaddress {
        ${this.address(network, 10)}/24 dev ${link}
        ${this.address(network, 11)}/24 dev ${link} scope global
    }
    virtual_ipaddress_excluded {
        fd00:${index.toString(16)}:${network}::10/64 dev ${link}
    }
    track_script {
        check_${id}
    }
${this.notify(side)}}
`;
  }

  private options(): string {
    const { random } = this;
    const host = random.between(2, 90);
    switch (random.below(4)) {
      case 0:
        return '    garp_master_delay 4\n';
      case 1:
        return `    unicast_src_ip 192.0.2.${host}
    unicast_peer {
        192.0.2.${host + 100}
        192.0.2.${host + 101}
    }
`;
      case 2:
        return `    garp_master_refresh 60\n    garp_master_refresh_repeat 2\n    smtp_alert\n`;
      default:
        return `    garp_master_repeat 2\n    track_interface {\n        uplink\n    }\n`;
    }
  }

  private notify(side: string): string {
    const { random, id } = this;
    if (random.below(3) === 0) return '';
    return `    notify_master "/usr/local/bin/moved ${side}_${id} here"
    notify_backup "/usr/local/bin/moved ${side}_${id} away"
    notify_fault "/usr/local/bin/moved ${side}_${id} broken"
`;
  }

  private group(): string {
    const { id } = this;
    return `vrrp_sync_group both_${id} {
    group {
        in_${id}
        out_${id}
    }
    notify "/usr/local/bin/moved both_${id}"
}
`;
  }

  private web(): string {
    const { random, id } = this;
    const check = (at: number): string => `        HTTP_GET {
            url {
                path /ready?service=${id}&node=${at}
                status_code 200
            }
            url {
                path /index.html
                digest ${random.hex(32)}
            }
            connect_timeout ${random.between(2, 8)}
            retry ${random.between(1, 5)}
            delay_before_retry 2
        }
`;
    return this.server(this.address(32, 10), 80, 'TCP', check);
  }

  private mail(): string {
    const { random } = this;
    const check = (): string => `        SMTP_CHECK {
            connect_timeout ${random.between(2, 8)}
            retry 2
            delay_before_retry 5
            helo_name "balancer.example.org"
        }
`;
    return this.server(this.address(32, 11), 25, 'TCP', check);
  }

  private names(): string {
    const { id } = this;
    const check = (): string => `        DNS_CHECK {
            type A
            name s${id}.example.org
            connect_timeout 2
            retry 3
        }
`;
    return this.server(this.address(64, 10), 53, 'UDP', check);
  }

  private database(): string {
    const { random, id } = this;
    const check = (at: number): string =>
      at % 2 === 0
        ? `        TCP_CHECK {
            connect_port 5432
            connect_timeout ${random.between(1, 6)}
        }
`
        : `        MISC_CHECK {
            misc_path "/usr/local/bin/check-database s${id} ${at}"
            misc_timeout ${random.between(4, 12)}
        }
`;
    return this.server(this.address(64, 11), 5432, 'TCP', check);
  }

  private server(address: string, port: number, protocol: string, check: (at: number) => string): string {
    const { random, id } = this;
    const nodes = Array.from(
      { length: random.between(2, 4) },
      (_, at) => `    real_server ${this.address(96, 20 + at)} ${port} {
        weight ${random.between(1, 50)}
${random.below(3) === 0 ? '        inhibit_on_failure\n' : ''}${check(at)}    }
`,
    );
    return `virtual_server ${address} ${port} {
    delay_loop ${random.between(3, 20)}
    lb_algo ${random.one('rr', 'wrr', 'lc', 'wlc', 'sh')}
    lb_kind ${random.one('NAT', 'DR', 'TUN')}
    protocol ${protocol}
    persistence_timeout ${random.between(30, 900)}
    quorum 1
    quorum_up "/usr/local/bin/quorum s${id} up"
    quorum_down "/usr/local/bin/quorum s${id} down"
${nodes.join('')}    sorry_server 10.250.0.${random.between(1, 250)} ${port}
}
`;
  }
}
