/** The files of a new cluster: one configuration a node, and the check script. */
import type { Locale } from '../../base/localized.ts';
import type { Language } from '../../schema/language.ts';
import { localized } from '../localized.ts';
import {
  baseName,
  type Plan,
  type PlannedInstance,
  type PlannedServer,
  type PlannedService,
  withoutPrefix,
} from './plan.ts';
import type { NewFile } from './question.ts';

/** What decides on words, besides the plan. */
export interface Style {
  readonly language: Language;
  readonly locale: Locale;
}

export function filesOf(plan: Plan, style: Style): readonly NewFile[] {
  const nodes = plan.nodes.map(({ name }, index) => ({
    path: `${name}/keepalived.conf`,
    text: configuration(plan, index, style),
  }));
  const { tracker } = plan;
  if (tracker?.kind !== 'script') return nodes;
  return [...nodes, { path: baseName(tracker.path), text: checkScript(plan, tracker.path, style.locale) }];
}

const HIGHEST_PRIORITY = 110;
const STEP = 10;

export function priorityOf(node: number): number {
  return HIGHEST_PRIORITY - node * STEP;
}

const INDENT = '    ';

function block(head: string, body: readonly string[]): readonly string[] {
  return [`${head} {`, ...body.map((it) => INDENT + it), '}'];
}

/** What the target has, as the path of a directive says it. */
function has({ language }: Style, path: string): boolean {
  return language.byPath.has(path);
}

function configuration(plan: Plan, node: number, style: Style): string {
  const parts = [
    block('global_defs', globals(plan, node, style)),
    ...tracker(plan, style),
    ...syncGroup(plan),
    ...plan.instances.map((it) => instance(plan, it, node)),
    ...services(plan, style),
  ];
  return parts.map((it) => `${it.join('\n')}\n`).join('\n');
}

function globals(
  { nodes, tracker, version, instances }: Plan,
  node: number,
  style: Style,
): readonly string[] {
  const isScript = tracker?.kind === 'script';
  return [
    `router_id ${nodes[node]?.name ?? ''}`,
    // With IPv6 it is version 3 anyway.
    ...(version === 3 && instances[0].family === 4 ? ['vrrp_version 3'] : []),
    ...(isScript && has(style, 'global_defs.enable_script_security') ? ['enable_script_security'] : []),
    ...(isScript && has(style, 'global_defs.script_user') ? [`script_user ${SCRIPT_USER}`] : []),
  ];
}

const SCRIPT_USER = 'keepalived_script';

function tracker({ tracker: it }: Plan, style: Style): readonly (readonly string[])[] {
  if (it?.kind === 'process') {
    const quorum = has(style, 'vrrp_track_process.quorum') ? ['quorum 1'] : [];
    return [block(`vrrp_track_process ${it.name}`, [`process ${it.program}`, ...quorum])];
  }
  if (it?.kind !== 'script') return [];
  return [block(`vrrp_script ${it.name}`, [`script "${it.path}"`, 'interval 2', 'fall 2', 'rise 2'])];
}

function syncGroup({ instances }: Plan): readonly (readonly string[])[] {
  if (instances.length < 2) return [];
  const members = instances.map((it) => it.name);
  return [block('vrrp_sync_group gateway', block('group', members))];
}

function instance(plan: Plan, it: PlannedInstance, node: number): readonly string[] {
  const { nodes, tracker: tracked, returns } = plan;
  const first = nodes[0]?.name ?? '';
  const note = node === 0 ? '' : ` # ${first}: ${priorityOf(0)}`;
  const isFirst = it === plan.instances[0];
  return block(`vrrp_instance ${it.name}`, [
    'state BACKUP',
    `interface ${it.link}`,
    `virtual_router_id ${it.vrid}`,
    `priority ${priorityOf(node)}${note}`,
    'advert_int 1',
    ...(returns ? [] : ['nopreempt']),
    ...peers(plan, it, node),
    // The other side follows, as the group says.
    ...(tracked && isFirst ? block(`track_${tracked.kind}`, [tracked.name]) : []),
    ...block('virtual_ipaddress', [...linkLocal(it), ...it.addresses]),
  ]);
}

/** In adverts of IPv6 the link-local address comes first; a number of its own for each virtual router. */
function linkLocal({ family, addresses, vrid }: PlannedInstance): readonly string[] {
  return family === 6 && !addresses.some((it) => /^fe[89ab]/i.test(it)) ? [`fe80::${vrid}/64`] : [];
}

/** The addresses of a node on the side of an instance: the first ones are outside. */
export function sideAddress(plan: Plan, instance: PlannedInstance, node: number): string | undefined {
  const version = (it: string): 4 | 6 => (it.includes(':') ? 6 : 4);
  const own = plan.nodes[node]?.addresses.filter((it) => version(it) === instance.family) ?? [];
  return own[plan.instances.indexOf(instance)];
}

function peers(plan: Plan, it: PlannedInstance, node: number): readonly string[] {
  if (!plan.isUnicast) return [];
  const addresses = plan.nodes.map((_, index) => sideAddress(plan, it, index) ?? '');
  const others = addresses.filter((_, index) => index !== node);
  return [`unicast_src_ip ${addresses[node] ?? ''}`, ...block('unicast_peer', others)];
}

function services({ service, instances }: Plan, style: Style): readonly (readonly string[])[] {
  if (!service) return [];
  const addresses = instances[0].addresses.map(withoutPrefix);
  const note = noteOn(service, instances, style.locale);
  return addresses.map((address, index) => [
    ...(index === 0 ? [`# ${note}`] : []),
    ...virtualServer(address, service, style),
  ]);
}

/** What keepalived does not do itself. */
function noteOn({ kind }: PlannedService, instances: Plan['instances'], locale: Locale): string {
  if (kind === 'DR') {
    const addresses = instances[0].addresses.map(withoutPrefix).join(', ');
    return localized(
      locale,
      `Each server needs ${addresses} on its loopback interface, silent to ARP.`,
      `每台真实服务器都要在回环接口上配置 ${addresses}，且不响应其 ARP 请求。`,
    );
  }
  const gateway = withoutPrefix(instances.at(-1)?.addresses[0] ?? '');
  return localized(
    locale,
    `The default gateway of the servers is ${gateway}; the nodes forward packets (net.ipv4.ip_forward).`,
    `真实服务器的默认网关为 ${gateway}；各节点要开启转发（net.ipv4.ip_forward）。`,
  );
}

function virtualServer(address: string, service: PlannedService, style: Style): readonly string[] {
  return block(`virtual_server ${address} ${service.port}`, [
    'delay_loop 6',
    'lb_algo wlc',
    `lb_kind ${service.kind}`,
    'protocol TCP',
    ...service.servers.flatMap((it) => realServer(it, service, style)),
  ]);
}

function realServer(
  { address, port }: PlannedServer,
  { path }: PlannedService,
  style: Style,
): readonly string[] {
  const page = path === undefined ? [] : block('url', [`path ${path}`, 'status_code 200']);
  const checker = path === undefined ? 'TCP_CHECK' : isTls(port) ? 'SSL_GET' : 'HTTP_GET';
  const body = [...page, ...timeout(checker, style)];
  return block(`real_server ${address} ${port}`, ['weight 1', ...block(checker, body)]);
}

const TIMEOUT = '3';

/** One release takes no more than some milliseconds. */
function timeout(checker: string, { language }: Style): readonly string[] {
  const directive = language.byPath.get(`virtual_server.real_server.${checker}.connect_timeout`);
  const [arg] = directive?.data.args ?? [];
  const isTaken = arg !== undefined && arg.type.check(TIMEOUT) === undefined;
  return isTaken ? [`connect_timeout ${TIMEOUT}`] : [];
}

function isTls(port: number): boolean {
  return port === 443 || port === 8443;
}

function checkScript({ instances }: Plan, path: string, locale: Locale): string {
  const name = baseName(path);
  const addresses = instances[0].addresses.map(withoutPrefix).join(', ');
  const comment = localized(
    locale,
    `# Says whether this node can serve ${addresses}: 0 is yes; anything else hands over to the next node.
# On every node, as root, so that nobody else can change it:
#   install -o root -g root -m 755 ${name} ${path}
#   useradd --system --no-create-home --shell /usr/sbin/nologin ${SCRIPT_USER}`,
    `# 判断本节点能否提供 ${addresses}：退出状态 0 表示可以，其他值则交给下一个节点。
# 在每个节点上以 root 安装，其他用户不能修改：
#   install -o root -g root -m 755 ${name} ${path}
#   useradd --system --no-create-home --shell /usr/sbin/nologin ${SCRIPT_USER}`,
  );
  return `#!/bin/sh
${comment}
exec curl --silent --fail --max-time 1 --output /dev/null http://127.0.0.1/
`;
}
