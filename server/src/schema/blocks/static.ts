/** Addresses, routes and rules that do not depend on the state of an instance. */
import { list } from '../define.ts';
import { staticAddress } from './lines/address-entry.ts';
import { staticRoute } from './lines/route-entry.ts';
import { staticRule } from './lines/rule-entry.ts';

export const staticIpaddress = list('static_ipaddress', {
  entry: staticAddress,
  build: ['vrrp'],
  repeatable: true,
  duplicates: 'accumulates',
  doc: {
    en: 'Addresses that this machine has from start to stop, whatever the state of its instances.',
    zh: '从启动到停止一直在本机上的地址，与实例状态无关。',
    body: {
      en: 'They are put back when somebody deletes them. Each line is an address with `dev`, `brd`, `scope`, `label` and so on; `brd +` computes the broadcast address.\n\nIf omitted: the addresses are those of the system, which is right for nearly every machine. If wrong: an unknown option is reported and skipped, a line that is no address is dropped.',
      zh: '被人删掉会重新添加。每行一个地址，可带 `dev`、`brd`、`scope`、`label` 等；`brd +` 自动计算广播地址。\n\n省略时：使用系统自己的地址，几乎所有机器都应如此。写错时：未知选项会被报告并跳过，不是地址的行会被丢弃。',
    },
    see: ['vrrp_instance.virtual_ipaddress', 'static_routes'],
  },
});

export const staticRoutes = list('static_routes', {
  entry: staticRoute,
  build: ['vrrp'],
  repeatable: true,
  duplicates: 'accumulates',
  doc: {
    en: 'Routes that this machine has from start to stop, whatever the state of its instances.',
    zh: '从启动到停止一直在本机上的路由，与实例状态无关。',
    body: {
      en: 'If omitted: the routes are those of the system, which is right for nearly every machine. If wrong: an unknown or bad option drops the whole line, the others stay.',
      zh: '省略时：使用系统自己的路由，几乎所有机器都应如此。写错时：未知或错误的选项会丢弃整行，其余行有效。',
    },
    see: ['vrrp_instance.virtual_routes', 'static_ipaddress'],
  },
});

export const staticRules = list('static_rules', {
  entry: staticRule,
  since: '1.2.20',
  build: ['vrrp'],
  repeatable: true,
  duplicates: 'accumulates',
  doc: {
    en: 'Policy rules that this machine has from start to stop, whatever the state of its instances.',
    zh: '从启动到停止一直在本机上的策略路由规则，与实例状态无关。',
  },
});
