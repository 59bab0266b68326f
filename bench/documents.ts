/** Configurations to measure with: the same arguments give the same bytes, and keepalived accepts the regular ones. */
import { Random } from './random.ts';
import { Service } from './service.ts';

const HEADER = `! Configuration of a pair of load balancers.
# Made for measuring; every name and address is an example.

global_defs {
    notification_email {
        oncall@example.org
        network@example.org
    }
    notification_email_from balancer@example.org
    smtp_server 192.0.2.25
    smtp_connect_timeout 20
    router_id balancer_a
    script_user root
    enable_script_security
    vrrp_garp_master_delay 10
    vrrp_garp_master_repeat 3
    vrrp_garp_master_refresh 120
}
`;

/** Lines of the virtual server at the end without its real servers, and of one of these. */
const FILLER_HEAD = 8;
const FILLER_SERVER = 6;

/** A configuration of exactly `lines` lines, of 20 or more. */
export function regular(lines: number, seed = 1): string {
  const random = new Random(seed);
  const parts = [HEADER];
  let left = lines - lineCount(HEADER);
  for (let index = 0; ; index++) {
    for (const part of new Service(index, random).parts()) {
      const count = lineCount(part);
      // The end is a virtual server that is as long as it has to be, and a few comments.
      if (count > left) return parts.join('') + filler(index, left);
      parts.push(part);
      left -= count;
    }
  }
}

/** Exactly `lines` lines about one more service. */
function filler(index: number, lines: number): string {
  const servers = Math.max(0, Math.floor((lines - FILLER_HEAD) / FILLER_SERVER));
  const service = servers > 0 ? fillerServer(index, servers) : '';
  const rest = lines - lineCount(service);
  return service + '# reserved for the next service\n'.repeat(rest);
}

function fillerServer(index: number, count: number): string {
  const servers = Array.from(
    { length: count },
    (_, at) => `    real_server 172.30.${at >> 7}.${(at & 127) + 1} 8000 {
        weight ${(at % 9) + 1}
        TCP_CHECK {
            connect_timeout 3
        }
    }
`,
  );
  return `
# Service ${index}: what is left of the old data center.
virtual_server 198.51.100.7 8000 {
    delay_loop 10
    lb_algo wlc
    lb_kind NAT
    protocol TCP
${servers.join('')}}
`;
}

export function lineCount(text: string): number {
  return text.split('\n').length - 1;
}

/** Documents that break what the data structures count on. Each has about `lines` lines. */
export const hostile: Readonly<Record<string, (lines: number) => string>> = {
  'tiny blocks': (lines) => times(lines / 2, (at) => `vrrp_script s${at} {\n}\n`),
  'many tiny groups': (lines) =>
    times(
      lines / 10,
      (at) => `vrrp_sync_group g${at} {\n  group {\n    a${at}\n    b${at}\n  }\n}\n\n#\n\n\n`,
    ),
  'no indentation': (lines) => regular(lines).replace(/^[ \t]+/gm, ''),
  'one long block': (lines) => `virtual_server 192.0.2.1 80 {\n${'    delay_loop 10\n'.repeat(lines - 2)}}\n`,
  'one long list': (lines) =>
    `virtual_server_group g {\n${times(lines - 2, (at) => `    10.${at >> 16}.${(at >> 8) & 255}.${at & 255} 80\n`)}}\n`,
  'misspelt words': (lines) =>
    `vrrp_instance A {\n${times(lines - 2, (at) => `    prio${at.toString(36)}rity 100\n`)}}\n`,
  'equal names': (lines) => 'track_file f {\n}\n'.repeat(lines / 2),
  'stray closing braces': (lines) => '}\n'.repeat(lines),
  'stray opening braces': (lines) => '{\n'.repeat(lines),
};

function times(count: number, line: (index: number) => string): string {
  return Array.from({ length: Math.floor(count) }, (_, index) => line(index)).join('');
}
