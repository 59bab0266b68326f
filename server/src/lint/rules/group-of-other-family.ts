/** A group that does not fit the family of its service. */
import { isByAddress } from '../../model/service-look.ts';
import { groupNamed } from '../../model/virtual-group.ts';
import { virtualServerOf } from '../../model/virtual-server.ts';
import { defineRule } from '../rule.ts';
import { isOtherFamily, SERVICE_BLOCKS } from '../services.ts';

export const groupOfOtherFamily = defineRule({
  id: 'group-of-other-family',
  scope: 'config',
  category: 'semantic',
  severity: 'warning',
  blocks: SERVICE_BLOCKS,
  concerns: (segment, block) => !isByAddress(segment, block),
  title: { en: 'A group is not of the family of its service', zh: '组与服务的地址族不同' },
  why: {
    en: 'The servers of a service decide whether it is IPv4 or IPv6, unless they are reached through tunnels. A group of the other family, or of both, makes keepalived drop the whole service; only the log of the running daemon says so, the configuration test does not.',
    zh: '除非经过隧道，服务是 IPv4 还是 IPv6 由其服务器决定。组属于另一地址族或两者都有时，keepalived 会丢弃整项服务；只有运行中的日志会提到，配置测试不会。',
  },
  messages: {
    dropped: {
      en: "Group '{name}' holds {held}, but the servers are {family}: only the log tells that keepalived drops it",
      zh: '组“{name}”包含 {held}，而服务器是 {family}：keepalived 会丢弃这项服务，只有日志会提到',
    },
  },
  examples: [
    {
      bad: `virtual_server_group web {
    2001:db8::10 80
}

virtual_server group web {
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
      good: `virtual_server_group web {
    192.0.2.10 80
}

virtual_server group web {
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
    },
  ],
  check(view, report) {
    for (const { placed, block } of view.blocks('virtual_server')) {
      const server = virtualServerOf(placed.segment, block);
      if (server?.kind !== 'group' || server.family === undefined) continue;
      const { name } = server;
      const group = groupNamed(view, name.text);
      if (!group || !isOtherFamily(server, group)) continue;
      const family = server.family === 'inet' ? 'IPv4' : 'IPv6';
      const other = family === 'IPv4' ? 'IPv6' : 'IPv4';
      const held = group.families.size > 1 ? 'IPv4, IPv6' : other;
      report({
        message: 'dropped',
        at: { placed, span: name.span },
        args: { name: name.text, held, family },
      });
    }
  },
});
