/** Configurations of nodes in the lab: `web` answers on eth0, `db` on eth1. */

export function web(priority: number, lines = ''): string {
  return instance({ name: 'web', link: 'eth0', vrid: 42, address: '192.0.2.10/24' }, priority, lines);
}

export function db(priority: number, lines = ''): string {
  return instance({ name: 'db', link: 'eth1', vrid: 43, address: '192.0.2.20/24' }, priority, lines);
}

interface Identity {
  readonly name: string;
  readonly link: string;
  readonly vrid: number;
  readonly address: string;
}

function instance({ name, link, vrid, address }: Identity, priority: number, lines: string): string {
  return `vrrp_instance ${name} {
    interface ${link}
    virtual_router_id ${vrid}
    priority ${priority}
    ${lines}
    virtual_ipaddress {
        ${address}
    }
}
`;
}

/** A check that the lab lets fail. */
export function script(weight: number | string, lines = ''): string {
  return `vrrp_script chk {\n {chk}\n interval 1\n weight ${weight}\n ${lines}\n}\n`;
}

/** By the numbers of this node and of its peer, which are those of their addresses. */
export function unicast(own: number, peer: number): string {
  return `unicast_src_ip 198.51.100.${own}\n unicast_peer {\n 198.51.100.${peer}\n }`;
}
