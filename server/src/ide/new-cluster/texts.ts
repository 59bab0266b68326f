/** How the questions are put. */
import type { Localized } from '../../base/localized.ts';
import type { QuestionId } from './question.ts';

export const TITLE: Localized = { en: 'New keepalived cluster', zh: '新建 keepalived 集群' };

export const ANSWERED: Localized = { en: ' Answered: {answers}', zh: '已答：{answers}' };

export const VRID: Localized = {
  en: 'VRID {vrids}, free in this workspace',
  zh: 'VRID {vrids}，本工作区未使用',
};

export const PROMPTS: Readonly<Record<QuestionId, Localized>> = {
  folder: {
    en: 'Folder for the cluster; each node gets a folder in it.',
    zh: '集群所在的文件夹，每个节点在其中有一个子文件夹。',
  },
  purpose: { en: 'What the cluster is for.', zh: '集群的用途。' },
  nodes: {
    en: 'Nodes with their own addresses; the first one is MASTER as long as all is well. Separate with commas.',
    zh: '各节点及其自己的地址，以逗号分隔；一切正常时，第一个节点是 MASTER。',
  },
  address: {
    en: 'Virtual address with prefix, e.g. 192.0.2.10/24. Several: separate with spaces.',
    zh: '虚拟 IP 及前缀，如 192.0.2.10/24；多个之间用空格分隔。',
  },
  interface: {
    en: 'Interface for this address, of the same name on every node.',
    zh: '该地址所在的接口，各节点上名称相同。',
  },
  inside: {
    en: 'Virtual address of the network inside, with prefix: the gateway of the hosts there.',
    zh: '内侧网络的虚拟 IP 及前缀，即内侧主机的网关。',
  },
  insideInterface: {
    en: 'Interface of the network inside, of the same name on every node.',
    zh: '内侧网络的接口，各节点上名称相同。',
  },
  check: { en: 'What a node must have to hold the address.', zh: '节点持有地址的条件。' },
  process: {
    en: 'Process that must be running; keepalived hears of its end at once.',
    zh: '必须运行的进程；它一停止，keepalived 立即得知。',
  },
  script: {
    en: 'Path of the script on the nodes; a first version of it is written, too.',
    zh: '脚本在节点上的路径；同时会写出脚本的初稿。',
  },
  port: { en: 'TCP port of the service.', zh: '服务的 TCP 端口。' },
  servers: {
    en: 'Servers behind the address. Separate with spaces.',
    zh: '地址后面的真实服务器，用空格分隔。',
  },
  path: {
    en: 'Page that every server must answer with status 200.',
    zh: '每台服务器都要以状态码 200 返回的页面。',
  },
  options: { en: 'Options; Enter shows the files.', zh: '选项；按 Enter 预览文件。' },
};

export interface ChoiceText {
  readonly label: Localized;
  readonly description?: Localized;
}

export const CHOICES: Readonly<Record<string, ChoiceText>> = {
  service: {
    label: { en: 'Address for a service', zh: '服务的地址' },
    description: { en: 'nginx, HAProxy, a database on the nodes', zh: '节点上的 nginx、HAProxy、数据库等' },
  },
  gateway: {
    label: { en: 'Gateway pair', zh: '网关对' },
    description: {
      en: 'routers or firewalls: two networks move together',
      zh: '路由器或防火墙，两个网络一起切换',
    },
  },
  dr: {
    label: { en: 'Load balancer, DR', zh: '负载均衡 DR' },
    description: {
      en: 'direct routing: servers in the same network answer themselves',
      zh: '直接路由，同一网络中的服务器直接应答',
    },
  },
  nat: {
    label: { en: 'Load balancer, NAT', zh: '负载均衡 NAT' },
    description: {
      en: 'servers in a network inside answer through the balancer',
      zh: '内侧网络中的服务器经由负载均衡器应答',
    },
  },
  process: { label: { en: 'A process is running', zh: '进程正在运行' } },
  script: { label: { en: 'A script of your own', zh: '自己的脚本' } },
  none: {
    label: { en: 'Nothing', zh: '无' },
    description: {
      en: 'the node and its interface are watched in any case',
      zh: '节点和接口总会受到监视',
    },
  },
  tcp: {
    label: { en: 'TCP port', zh: 'TCP 端口' },
    description: { en: 'the server takes connections', zh: '服务器接受连接' },
  },
  http: {
    label: { en: 'HTTP', zh: 'HTTP' },
    description: {
      en: 'the server answers for a page; HTTPS on port 443',
      zh: '服务器返回页面，端口 443 用 HTTPS',
    },
  },
  return: { label: { en: 'Return to the first node when it is back', zh: '恢复后回切' } },
  unicast: {
    label: { en: 'Unicast', zh: '单播' },
    description: { en: 'for clouds, where multicast does not get through', zh: '用于不支持组播的云环境' },
  },
  version3: { label: { en: 'VRRPv3', zh: 'VRRPv3' } },
};

export const RECOMMENDED: Localized = { en: 'recommended', zh: '推荐' };
