// Whole pieces of a configuration that belong together, for a start from an empty file.

export interface Scenario {
  /** As it is called in the list of snippets. */
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  /** In snippet syntax. What is referred to is defined above, as the daemon wants it. */
  readonly body: string;
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'keepalived: node of a master/backup pair',
    prefix: 'keepalived-pair',
    description:
      'One node of a pair that shares an address; the other gets the same with another router_id and a lower priority',
    body: `global_defs {
	router_id \${1:node-a}
	enable_script_security
	script_user \${2:keepalived_script}
}

vrrp_script \${3:chk_nginx} {
	script "\${4:/usr/local/libexec/chk_nginx}"
	interval 2
	fall 2
	rise 2
}

vrrp_instance \${5:web} {
	state BACKUP
	interface \${6:eth0}
	virtual_router_id \${7:42}
	priority \${8:110}
	advert_int 1
	virtual_ipaddress {
		\${9:192.0.2.10/24}
	}
	track_script {
		\${3:chk_nginx}
	}
}`,
  },
  {
    name: 'keepalived: check script and the instance that obeys it',
    prefix: 'keepalived-check',
    description:
      'A script without weight: when it fails, the instance is in FAULT and the other node takes over',
    body: `global_defs {
	enable_script_security
	script_user \${1:keepalived_script}
}

vrrp_script \${2:chk_nginx} {
	script "\${3:/usr/local/libexec/chk_nginx}"
	interval \${4:2}
	timeout \${5:2}
	fall \${6:2}
	rise \${7:2}
}

vrrp_instance \${8:web} {
	state BACKUP
	interface \${9:eth0}
	virtual_router_id \${10:42}
	priority \${11:100}
	virtual_ipaddress {
		\${12:192.0.2.10/24}
	}
	track_script {
		\${2:chk_nginx}
	}
}`,
  },
  {
    name: 'keepalived: sync group of an IPv4 and an IPv6 instance',
    prefix: 'keepalived-sync',
    description: 'Two instances, one for each family, that change their state together',
    body: `vrrp_sync_group \${1:VG_1} {
	group {
		\${2:web4}
		\${3:web6}
	}
}

vrrp_instance \${2:web4} {
	state BACKUP
	interface \${4:eth0}
	virtual_router_id \${5:42}
	priority \${6:100}
	virtual_ipaddress {
		\${7:192.0.2.10/24}
	}
}

vrrp_instance \${3:web6} {
	state BACKUP
	interface \${4:eth0}
	virtual_router_id \${5:42}
	priority \${6:100}
	virtual_ipaddress {
		\${8:fe80::42/64}
		\${9:2001:db8::10/64}
	}
}`,
  },
  {
    name: 'keepalived: unicast peers',
    prefix: 'keepalived-unicast',
    description:
      'An instance that sends its adverts straight to the other node, where multicast does not get through',
    body: `vrrp_instance \${1:web} {
	state BACKUP
	interface \${2:eth0}
	virtual_router_id \${3:42}
	priority \${4:100}
	unicast_src_ip \${5:192.0.2.1}
	unicast_peer {
		\${6:192.0.2.2}
	}
	virtual_ipaddress {
		\${7:192.0.2.10/24}
	}
}`,
  },
  {
    name: 'keepalived: LVS pool with direct routing',
    prefix: 'keepalived-lvs',
    description: 'A service on two real servers, each watched by a TCP connection',
    body: `virtual_server \${1:192.0.2.10} \${2:443} {
	delay_loop 6
	lb_algo \${3|wlc,wrr,rr,sh|}
	lb_kind DR
	protocol TCP
	real_server \${4:192.0.2.21} \${2:443} {
		weight 1
		TCP_CHECK {
			connect_timeout 3
		}
	}
	real_server \${5:192.0.2.22} \${2:443} {
		weight 1
		TCP_CHECK {
			connect_timeout 3
		}
	}
}`,
  },
];
