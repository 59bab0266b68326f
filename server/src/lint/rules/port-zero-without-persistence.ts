/** A service for all ports of which clients are not kept at one server. */
import { isByAddress, isForAllPorts } from '../../model/service-look.ts';
import { defineRule } from '../rule.ts';
import { SERVICE_BLOCKS, servicesOf } from '../services.ts';

export const portZeroWithoutPersistence = defineRule({
  id: 'port-zero-without-persistence',
  scope: 'config',
  category: 'semantic',
  severity: 'error',
  blocks: SERVICE_BLOCKS,
  concerns: (segment, block) => !isByAddress(segment, block) || isForAllPorts(segment, block),
  title: { en: 'A service for all ports has no persistence', zh: '面向所有端口的服务没有会话保持' },
  why: {
    en: 'Without a port a service takes the connections to all ports of its address. The kernel wants persistence for that, since the connections of one client belong together; keepalived reports the gap and switches it on, with 360 seconds.',
    zh: '没有端口的服务会接管该地址所有端口的连接。同一客户端的连接彼此相关，因此内核要求会话保持；keepalived 会报告并自行开启，时长 360 秒。',
  },
  messages: {
    address: {
      en: "Virtual server '{name}' has no port; keepalived switches persistence on, with 360 seconds",
      zh: '虚拟服务器“{name}”没有端口；keepalived 会开启 360 秒的会话保持',
      advice: { en: 'Give it a port, or persistence_timeout.', zh: '请写上端口或 persistence_timeout。' },
    },
    group: {
      en: "Group '{name}' has an entry without port; keepalived switches persistence on, with 360 seconds",
      zh: '组“{name}”中有不带端口的条目；keepalived 会开启 360 秒的会话保持',
      advice: { en: 'Give it a port, or persistence_timeout.', zh: '请写上端口或 persistence_timeout。' },
    },
  },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
}
`,
      good: `virtual_server 192.0.2.10 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    persistence_timeout 360
    real_server 192.0.2.21 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
}
`,
    },
  ],
  check(view, report) {
    for (const { placed, server, group } of servicesOf(view)) {
      const { name, endpoint } = server;
      if (server.isPersistent || server.last.has('persistence_timeout')) continue;
      const isOpen = endpoint
        ? endpoint.portNumber === 0
        : group?.addresses.some((it) => it.portNumber === 0);
      if (!isOpen) continue;
      const span = endpoint?.port?.span ?? name.span;
      report({ message: endpoint ? 'address' : 'group', at: { placed, span }, args: { name: name.text } });
    }
  },
});
