/** Whole pieces of a configuration that belong together, for a start from an empty file. */
import type { Localized } from '../base/localized.ts';

export interface Scenario {
  /** What is typed for it. */
  readonly prefix: string;
  readonly title: Localized;
  /** In snippet syntax. What is referred to is defined above. */
  readonly body: string;
  /** Paths of what the target must have; the blocks of the top level count in any case. */
  readonly needs?: readonly string[];
}

const SCRIPT_SECURITY = ['global_defs.enable_script_security', 'global_defs.script_user'];

const GLOBALS = `global_defs {
	router_id \${1:node-a}
	enable_script_security
	script_user \${2:keepalived_script}
}`;

interface InstanceParts {
  readonly name: string;
  readonly link: string;
  readonly vrid: string;
  readonly priority: string;
  readonly addresses: readonly string[];
  /** Between the advert interval and the addresses. */
  readonly more?: readonly string[];
}

function instance({ name, link, vrid, priority, addresses, more = [] }: InstanceParts): string {
  const lines = [
    'state BACKUP',
    `interface ${link}`,
    `virtual_router_id ${vrid}`,
    `priority ${priority}`,
    'advert_int 1',
    ...more,
    'virtual_ipaddress {',
    ...addresses.map((it) => `\t${it}`),
    '}',
  ];
  return `vrrp_instance ${name} {\n${indented(lines)}\n}`;
}

function indented(lines: readonly string[]): string {
  return lines.map((it) => `\t${it}`).join('\n');
}

/** The instance of the one address; its fields are counted from 3. */
function web(more: readonly string[] = []): string {
  return instance({
    name: '${3:web}',
    link: '${4:eth0}',
    vrid: '${5:42}',
    priority: '${6:110}',
    addresses: ['${7:192.0.2.10/24}'],
    more,
  });
}

interface PoolParts {
  readonly kind?: string;
  readonly port?: string;
  readonly protocol?: string;
  readonly servers?: readonly [string, string];
  readonly checker: readonly string[];
  /** Of the second server, if it differs. */
  readonly otherChecker?: readonly string[];
}

/** A service on two servers; the fields of the checker are counted from 10. */
function pool({
  kind = '${3|DR,NAT,TUN|}',
  port = '443',
  protocol = 'TCP',
  servers = ['192.0.2.21', '192.0.2.22'],
  checker,
  otherChecker = checker,
}: PoolParts): string {
  const server = (address: string, field: number, checks: readonly string[]): readonly string[] => [
    `real_server \${${field}:${address}} \${2:${port}} {`,
    '\tweight 1',
    ...checks.map((it) => `\t${it}`),
    '}',
  ];
  const lines = [
    'delay_loop 6',
    'lb_algo ${4|wlc,wrr,rr,sh|}',
    `lb_kind ${kind}`,
    `protocol ${protocol}`,
    ...server(servers[0], 5, checker),
    ...server(servers[1], 6, otherChecker),
  ];
  return `virtual_server \${1:192.0.2.10} \${2:${port}} {\n${indented(lines)}\n}`;
}

function checker(keyword: string, ...lines: readonly string[]): readonly string[] {
  return [`${keyword} {`, ...lines.map((it) => `\t${it}`), '}'];
}

const CONNECT = 'connect_timeout ${10:3}';
const TCP_CHECK = checker('TCP_CHECK', CONNECT);
const PAGE = ['url {', '\tpath ${11:/health}', '\tstatus_code ${12:200}', '}'];

function bfd(name: string, neighbor: string): string {
  return `bfd_instance ${name} {\n\tneighbor_ip ${neighbor}\n\tsource_ip \${13:192.0.2.1}\n}`;
}

const CHECKER = 'virtual_server.real_server';

function blocks(...all: readonly string[]): string {
  return all.join('\n\n');
}

const vrrp: readonly Scenario[] = [
  {
    prefix: 'keepalived-pair',
    title: {
      en: 'Master/backup pair: one node; the other has another router_id and a lower priority',
      zh: '主备对中的一个节点；另一个节点的 router_id 不同，优先级更低',
    },
    body: blocks('global_defs {\n\trouter_id ${1:node-a}\n}', web()),
  },
  {
    prefix: 'keepalived-check',
    title: {
      en: 'Pair with a check script without weight: when it fails, the other node takes over',
      zh: '带检查脚本的主备对，不设权重：检查失败时由另一个节点接管',
    },
    body: blocks(
      GLOBALS,
      `vrrp_script \${8:chk_nginx} {
	script "\${9:/usr/local/libexec/chk_nginx}"
	interval \${10:2}
	fall \${11:2}
	rise \${12:2}
}`,
      web(['track_script {', '\t${8:chk_nginx}', '}']),
    ),
    needs: SCRIPT_SECURITY,
  },
  {
    prefix: 'keepalived-process',
    title: {
      en: 'Pair that follows a process: when it ends, the other node takes over at once',
      zh: '跟踪进程的主备对：进程一停止，另一个节点立即接管',
    },
    body: blocks(
      'global_defs {\n\trouter_id ${1:node-a}\n}',
      'vrrp_track_process ${8:nginx} {\n\tprocess ${9:nginx}\n}',
      web(['track_process {', '\t${8:nginx}', '}']),
    ),
  },
  {
    prefix: 'keepalived-dual-master',
    title: {
      en: 'Dual master: two addresses, one on each node; the other node has the priorities crossed',
      zh: '双主模型：两个地址，各在一个节点上；另一个节点的优先级对调',
    },
    body: blocks(
      'global_defs {\n\trouter_id ${1:node-a}\n}',
      web(),
      instance({
        name: '${8:mail}',
        link: '${4:eth0}',
        vrid: '${9:43}',
        priority: '${10:100}',
        addresses: ['${11:192.0.2.11/24}'],
      }),
    ),
  },
  {
    prefix: 'keepalived-two-networks',
    title: {
      en: 'Sync group of two interfaces: the addresses of both networks move together',
      zh: '双网卡同步组：两个网络的地址一起切换',
    },
    body: blocks(
      instance({
        name: '${1:outside}',
        link: '${2:eth0}',
        vrid: '${3:42}',
        priority: '${4:110}',
        addresses: ['${5:192.0.2.10/24}'],
      }),
      instance({
        name: '${6:inside}',
        link: '${7:eth1}',
        vrid: '${8:43}',
        priority: '${4:110}',
        addresses: ['${9:192.0.2.129/26}'],
      }),
      'vrrp_sync_group ${10:gateway} {\n\tgroup {\n\t\t${1:outside}\n\t\t${6:inside}\n\t}\n}',
    ),
  },
  {
    prefix: 'keepalived-sync',
    title: {
      en: 'Sync group of an IPv4 and an IPv6 instance that change their state together',
      zh: 'IPv4 与 IPv6 两个实例的同步组，状态一起变化',
    },
    body: blocks(
      instance({
        name: '${1:web4}',
        link: '${2:eth0}',
        vrid: '${3:42}',
        priority: '${4:110}',
        addresses: ['${5:192.0.2.10/24}'],
      }),
      instance({
        name: '${6:web6}',
        link: '${2:eth0}',
        vrid: '${3:42}',
        priority: '${4:110}',
        addresses: ['${7:fe80::42/64}', '${8:2001:db8::10/64}'],
      }),
      'vrrp_sync_group ${9:dual_stack} {\n\tgroup {\n\t\t${1:web4}\n\t\t${6:web6}\n\t}\n}',
    ),
  },
  {
    prefix: 'keepalived-unicast',
    title: {
      en: 'Unicast pair, where multicast does not get through; the other node has the two addresses crossed',
      zh: '单播主备对，用于不支持组播的网络；另一个节点的两个地址对调',
    },
    body: web(['unicast_src_ip ${8:192.0.2.1}', 'unicast_peer {', '\t${9:192.0.2.2}', '}']),
    needs: ['vrrp_instance.unicast_src_ip'],
  },
  {
    prefix: 'keepalived-notify',
    title: {
      en: 'Notify scripts: run when the node becomes MASTER, BACKUP or FAULT',
      zh: '通知脚本：节点变为 MASTER、BACKUP 或 FAULT 时运行',
    },
    body: blocks(
      GLOBALS,
      web([
        'notify_master "${8:/usr/local/libexec/notify} master"',
        'notify_backup "${8:/usr/local/libexec/notify} backup"',
        'notify_fault "${8:/usr/local/libexec/notify} fault"',
      ]),
    ),
    needs: SCRIPT_SECURITY,
  },
  {
    prefix: 'keepalived-bfd',
    title: {
      en: 'BFD session with the router: notices a broken path within a second, and the other node takes over',
      zh: '与路由器建立 BFD 会话：链路中断在一秒内发现，由另一个节点接管',
    },
    body: blocks(
      'bfd_instance ${8:router} {\n\tneighbor_ip ${9:192.0.2.254}\n\tsource_ip ${10:192.0.2.1}\n}',
      web(['track_bfd {', '\t${8:router}', '}']),
    ),
  },
];

const services: readonly Scenario[] = [
  {
    prefix: 'keepalived-lvs-dr',
    title: {
      en: 'LVS pool with direct routing: servers in the same network hold the address on lo and answer themselves',
      zh: 'LVS-DR 服务器池：同一网络中的服务器在 lo 上持有地址并直接应答',
    },
    body: pool({ kind: 'DR', checker: TCP_CHECK }),
  },
  {
    prefix: 'keepalived-lvs-nat',
    title: {
      en: 'LVS pool with NAT: the balancer is the default gateway of the servers',
      zh: 'LVS-NAT 服务器池：负载均衡器是服务器的默认网关',
    },
    body: pool({ kind: 'NAT', servers: ['192.0.2.131', '192.0.2.132'], checker: TCP_CHECK }),
  },
  {
    prefix: 'keepalived-lvs-tun',
    title: {
      en: 'LVS pool with tunnels: servers in other networks hold the address on tunl0 and answer themselves',
      zh: 'LVS-TUN 服务器池：其他网络中的服务器在 tunl0 上持有地址并直接应答',
    },
    body: pool({ kind: 'TUN', servers: ['192.0.2.131', '192.0.2.132'], checker: TCP_CHECK }),
  },
  {
    prefix: 'keepalived-tcp-check',
    title: { en: 'Pool checked by TCP connections', zh: '以 TCP 连接检查的服务器池' },
    body: pool({ checker: TCP_CHECK }),
  },
  {
    prefix: 'keepalived-http-get',
    title: { en: 'Pool checked by a web page (HTTP)', zh: '以网页（HTTP）检查的服务器池' },
    body: pool({ port: '80', checker: checker('HTTP_GET', ...PAGE, CONNECT) }),
  },
  {
    prefix: 'keepalived-ssl-get',
    title: { en: 'Pool checked by a web page (HTTPS)', zh: '以网页（HTTPS）检查的服务器池' },
    body: pool({ checker: checker('SSL_GET', ...PAGE, CONNECT) }),
  },
  {
    prefix: 'keepalived-smtp-check',
    title: { en: 'Pool of mail servers, checked by SMTP', zh: '以 SMTP 检查的邮件服务器池' },
    body: pool({ port: '25', checker: checker('SMTP_CHECK', CONNECT) }),
  },
  {
    prefix: 'keepalived-dns-check',
    title: { en: 'Pool of name servers, checked by a DNS query', zh: '以 DNS 查询检查的域名服务器池' },
    body: pool({
      port: '53',
      protocol: 'UDP',
      checker: checker('DNS_CHECK', 'type ${11:A}', 'name ${12:www.example.com}', CONNECT),
    }),
    needs: [`${CHECKER}.DNS_CHECK`],
  },
  {
    prefix: 'keepalived-udp-check',
    title: {
      en: 'Pool of a UDP service, checked by a packet that must not be refused',
      zh: 'UDP 服务的服务器池，发出的数据包不被拒绝即为正常',
    },
    body: pool({ port: '514', protocol: 'UDP', checker: checker('UDP_CHECK', CONNECT) }),
    needs: [`${CHECKER}.UDP_CHECK`],
  },
  {
    prefix: 'keepalived-ping-check',
    title: { en: 'Pool checked by ping', zh: '以 ping 检查的服务器池' },
    body: pool({ checker: checker('PING_CHECK', CONNECT) }),
    needs: [`${CHECKER}.PING_CHECK`],
  },
  {
    prefix: 'keepalived-misc-check',
    title: { en: 'Pool checked by a script of your own', zh: '以自己的脚本检查的服务器池' },
    body: blocks(
      'global_defs {\n\tenable_script_security\n\tscript_user ${13:keepalived_script}\n}',
      pool({
        checker: checker(
          'MISC_CHECK',
          'misc_path "${11:/usr/local/libexec/chk_server}"',
          'misc_timeout ${12:5}',
        ),
      }),
    ),
    needs: SCRIPT_SECURITY,
  },
  {
    prefix: 'keepalived-file-check',
    title: {
      en: 'Pool that follows a file: a number in it changes the weight of the servers',
      zh: '跟踪文件的服务器池：文件中的数值改变服务器权重',
    },
    body: blocks(
      'track_file ${11:maintenance} {\n\tfile ${12:/run/keepalived/maintenance}\n\tweight ${13:1}\n}',
      pool({ checker: checker('FILE_CHECK', 'track_file ${11:maintenance}') }),
    ),
    needs: [`${CHECKER}.FILE_CHECK`],
  },
  {
    prefix: 'keepalived-bfd-check',
    title: {
      en: 'Pool that follows BFD sessions with its servers',
      zh: '跟踪与服务器的 BFD 会话的服务器池',
    },
    body: blocks(
      bfd('${11:server1}', '${5:192.0.2.21}'),
      bfd('${12:server2}', '${6:192.0.2.22}'),
      pool({
        checker: checker('BFD_CHECK', 'name ${11:server1}'),
        otherChecker: checker('BFD_CHECK', 'name ${12:server2}'),
      }),
    ),
    needs: [`${CHECKER}.BFD_CHECK`],
  },
];

export const scenarios: readonly Scenario[] = [...vrrp, ...services];
