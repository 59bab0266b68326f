/** A sorry server that is also a real server, with another way to fail. */
import { mayRepeatServer } from '../../model/service-look.ts';
import { defineRule } from '../rule.ts';
import { SERVICE_BLOCKS, servicesOf } from '../services.ts';

export const sorryServerInhibitDiffers = defineRule({
  id: 'sorry-server-inhibit-differs',
  scope: 'config',
  category: 'semantic',
  severity: 'error',
  blocks: SERVICE_BLOCKS,
  having: { virtual_server: ['sorry_server'] },
  concerns: mayRepeatServer,
  title: {
    en: 'The sorry server is a real server that fails in another way',
    zh: '致歉服务器也是真实服务器，而失效方式不同',
  },
  why: {
    en: 'A machine that is both real server and sorry server is in the kernel once, so it is either removed or set to weight 0 when it fails. keepalived reports a difference and uses what the real server says.',
    zh: '既是真实服务器又是致歉服务器的机器在内核中只有一份，失效时要么移除，要么把权重设为 0。两处不同时，keepalived 会报告并以真实服务器的设置为准。',
  },
  messages: {
    surplus: {
      en: "{name} is also a real server without inhibit_on_failure; keepalived drops 'sorry_server_inhibit'",
      zh: '{name} 也是没有 inhibit_on_failure 的真实服务器；keepalived 会丢弃“sorry_server_inhibit”',
    },
    missing: {
      en: "{name} is also a real server with inhibit_on_failure; keepalived sets 'sorry_server_inhibit' too",
      zh: '{name} 也是带 inhibit_on_failure 的真实服务器；keepalived 会同样启用“sorry_server_inhibit”',
    },
  },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    sorry_server 192.0.2.21 80
    sorry_server_inhibit
    real_server 192.0.2.21 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
}
`,
      good: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    sorry_server 192.0.2.21 80
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
    for (const { placed, server } of servicesOf(view)) {
      const { sorry, servers } = server;
      if (!sorry) continue;
      const same = servers.find((it) => it.endpoint.key === sorry.endpoint.key);
      if (!same || same.inhibit === (sorry.inhibit !== undefined)) continue;
      const { address } = sorry.endpoint;
      const span = sorry.inhibit?.words[0]?.span ?? address.span;
      const message = sorry.inhibit ? 'surplus' : 'missing';
      report({ message, at: { placed, span }, args: { name: address.text } });
    }
  },
});
