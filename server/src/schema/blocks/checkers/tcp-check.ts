/** The checker that opens a TCP connection. */
import { block } from '../../define.ts';
import { type Ages, type Checker, connection, timing } from './common.ts';

const ages: Ages = {
  connect_ip: '1.2.13',
  bind_port: '1.2.13',
  bind_if: '1.3.7',
  fwmark: '1.2.13',
  retry: '1.2.20',
  delay_before_retry: '1.2.20',
  warmup: '1.2.13',
  delay_loop: '1.3.7',
  alpha: '1.3.7',
  log_all_failures: '2.0.11',
};

const checker: Checker = { keyword: 'TCP_CHECK' };

export const tcpCheck = block('TCP_CHECK', {
  repeatable: true,
  duplicates: 'accumulates',
  rank: 2,
  snippet: '{\n\tconnect_timeout ${1:3}\n}',
  doc: {
    en: 'A checker that is content when a TCP connection can be opened.',
    zh: '只要能建立 TCP 连接就算通过的检查器。',
    body: {
      en: 'Every `delay_loop` seconds it connects and closes again. Refused or timed out, it tries again `retry` times at intervals of `delay_before_retry`, then takes the server out.\n\nIf omitted, and with no other checker: the server is never taken out. If wrong: an unknown keyword in the body is reported, the check itself remains.\n\nDefaults: address and port of the real server, `connect_timeout` 5 s, one retry after 1 s. `connect_port` tests another port, `bindto` fixes the source address. An open port proves that the kernel listens, not that the application answers; for web servers prefer `HTTP_GET`.',
      zh: '每隔 `delay_loop` 秒连接一次再关闭。被拒绝或超时后，按 `delay_before_retry` 的间隔再试 `retry` 次，仍失败就摘除服务器。\n\n省略时（且没有其他检查器）：服务器永远不会被摘除。写错时：块内未知关键字会被报告，检查本身仍在。\n\n默认值：真实服务器的地址和端口，`connect_timeout` 5 秒，1 秒后重试一次。`connect_port` 可检查别的端口，`bindto` 固定源地址。端口开着只能证明内核在监听，不能证明应用会应答；Web 服务器宜用 `HTTP_GET`。',
    },
    pitfalls: [
      {
        en: '`nb_get_retry` belongs to old releases: here it is an unknown keyword, write `retry`.',
        zh: '`nb_get_retry` 属于老版本，在这里是未知关键字，应写 `retry`。',
      },
      {
        en: "In DR mode the check must reach the server's own address; the VIP on its loopback is not what is tested.",
        zh: 'DR 模式下检查的是服务器自己的地址，并不检查它环回接口上的 VIP。',
      },
    ],
    example:
      'virtual_server 192.0.2.100 80 {\n    delay_loop 6\n    lb_algo rr\n    lb_kind NAT\n    protocol TCP\n    real_server 192.0.2.21 80 {\n        TCP_CHECK {\n            connect_timeout 3\n            retry 2\n            delay_before_retry 2\n        }\n    }\n}',
    see: [
      'virtual_server.real_server.HTTP_GET',
      'virtual_server.delay_loop',
      'virtual_server.real_server.TCP_CHECK.retry',
    ],
  },
  body: [...connection(ages, checker), ...timing(ages, { retry: '1', delayBeforeRetry: '1' }, checker)],
});
