/** The checkers that fetch pages, in the clear and with TLS. */
import { arg, block, type DirectiveData, directive } from '../../define.ts';
import { enumeration } from '../../types/enumeration.ts';
import { integer, UINT_MAX } from '../../types/integer.ts';
import { text } from '../../types/text.ts';
import { onOff } from '../lines/on-off.ts';
import { type Ages, connection, timing } from './common.ts';
import { tlsUrl, url } from './url.ts';

const ages: Ages = {
  connect_ip: '1.2.13',
  bind_port: '1.2.13',
  bind_if: '1.3.7',
  fwmark: '1.2.13',
  retry: '1.3.7',
  warmup: '1.2.13',
  delay_loop: '1.3.7',
  alpha: '1.3.7',
  log_all_failures: '2.0.11',
};

const common: readonly DirectiveData[] = [
  directive('nb_get_retry', {
    args: [arg('count', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
    deprecated: { since: '2.0.15', use: 'retry' },
    default: '1',
    fatalWhenMissing: true,
    doc: { en: 'The former name of `retry` in this checker.', zh: '本检查器中 `retry` 的旧名。' },
  }),
  directive('virtualhost', {
    args: [arg('host', text({ label: 'HOST' }))],
    since: '1.3.6',
    default: { en: 'that of the real server', zh: '真实服务器的设置' },
    duplicates: 'last-wins-with-error',
    rank: 2,
    doc: { en: 'The host name that this checker asks for.', zh: '本检查器请求的主机名。' },
  }),
  directive('http_protocol', {
    args: [
      arg(
        'version',
        enumeration([
          {
            value: '1.0',
            doc: {
              en: 'HTTP 1.0: the server closes the connection after the answer.',
              zh: 'HTTP 1.0：服务器应答后关闭连接。',
            },
          },
          { value: '1.1', doc: { en: 'HTTP 1.1, with the Host header.', zh: 'HTTP 1.1，带 Host 头。' } },
          {
            value: '1.0C',
            doc: {
              en: 'HTTP 1.0 with the header `Connection: close`.',
              zh: 'HTTP 1.0，并带 `Connection: close` 头。',
            },
          },
          {
            value: '1.0c',
            doc: { en: 'As `1.0C`, with the header in lower case.', zh: '同 `1.0C`，头部用小写。' },
          },
        ]),
        { onInvalid: 'ignored' },
      ),
    ],
    since: '2.0.17',
    default: '1.0',
    doc: {
      en: 'The version of HTTP in the request; 1.1 is needed by servers that refuse older clients.',
      zh: '请求使用的 HTTP 版本，拒绝旧客户端的服务器需要 1.1。',
    },
  }),
  directive('enable_sni', {
    args: [onOff],
    since: '1.4.3',
    build: ['sni'],
    default: 'off',
    doc: {
      en: 'Names the virtual host while TLS is set up, as servers with several certificates need.',
      zh: '建立 TLS 时告知虚拟主机名，有多个证书的服务器需要它。',
    },
  }),
  directive('sni_name', {
    args: [arg('name', text({ label: 'NAME' }), { optional: true })],
    since: 'HEAD',
    build: ['sni'],
    duplicates: 'last-wins-with-error',
    doc: {
      en: 'The server name sent while TLS is set up, where it is not the virtual host.',
      zh: '建立 TLS 时发送的服务器名，用于它不同于虚拟主机名的情况。',
    },
  }),
  directive('fast_recovery', {
    args: [onOff],
    since: '2.0.17',
    default: 'off',
    doc: {
      en: 'Fetches the remaining pages of a server that is down at once after a success, so that it comes back sooner.',
      zh: '服务器失效期间，一个页面成功后立即获取其余页面，使其更快恢复。',
    },
  }),
  ...connection(ages),
  ...timing(ages, { retry: '1', delayBeforeRetry: '3' }),
];

export const httpGet = block('HTTP_GET', {
  repeatable: true,
  duplicates: 'accumulates',
  rank: 3,
  snippet:
    '{\n\turl {\n\t\tpath ${1:/health}\n\t\tstatus_code ${2:200}\n\t}\n\tconnect_timeout ${3:3}\n\tretry ${4:2}\n\tdelay_before_retry ${5:2}\n}',
  doc: {
    en: 'A checker that fetches one or more pages and judges the answer.',
    zh: '抓取一个或多个页面并判断应答的检查器。',
    body: {
      en: 'Each `url` block names a `path` and what to expect: `status_code`, the MD5 `digest` of the body, or a `regex`. All urls must pass. Only then is the server up, so a page that touches the database guards more than the web server.\n\nIf omitted: no page is fetched. If wrong: without a `url`, or with a url that lacks its path, it is removed; 2.2.7 crashes on an empty block.\n\nWithout `status_code` any answer from 200 to 299 will do; a redirect does not. `virtualhost` sets the Host header, `connect_port` the port; one retry after 3 s by default. `SSL_GET` is the same over TLS; it does not verify the certificate.',
      zh: '每个 `url` 块写明 `path` 以及期望：`status_code`、正文的 MD5 `digest` 或 `regex`。所有 url 都通过，服务器才算正常；因此访问数据库的页面比静态页更能说明问题。\n\n省略时：不抓取页面。写错时：没有 `url`，或 url 缺少 path，会被移除；2.2.7 遇到空块会崩溃。\n\n不写 `status_code` 时，200 到 299 都算通过，重定向不算。`virtualhost` 设置 Host 头，`connect_port` 设置端口；默认 3 秒后重试一次。`SSL_GET` 与它相同，只是走 TLS，且不校验证书。',
    },
    pitfalls: [
      {
        en: 'A `digest` of a page with a date or a session id changes at every request; compute it with genhash for a constant page only.',
        zh: '页面里有日期或会话号，`digest` 每次都不同；只应对内容固定的页面用 genhash 计算。',
      },
      {
        en: 'Without `virtualhost` the default site answers, often with 200, while the real one is down.',
        zh: '不写 `virtualhost`，应答的是默认站点，往往照样返回 200，而真正的站点已经挂了。',
      },
    ],
    example:
      'virtual_server 192.0.2.100 80 {\n    delay_loop 6\n    lb_algo rr\n    lb_kind NAT\n    protocol TCP\n    real_server 192.0.2.21 80 {\n        HTTP_GET {\n            url {\n                path /healthz\n                status_code 200\n            }\n            virtualhost www.example.com\n            connect_timeout 3\n            retry 2\n            delay_before_retry 2\n        }\n    }\n}',
    see: [
      'virtual_server.real_server.HTTP_GET.url',
      'virtual_server.virtualhost',
      'virtual_server.real_server.TCP_CHECK',
    ],
  },
  body: [url, ...common],
});

export const sslGet = block('SSL_GET', {
  repeatable: true,
  duplicates: 'accumulates',
  rank: 4,
  snippet:
    '{\n\turl {\n\t\tpath ${1:/health}\n\t\tstatus_code ${2:200}\n\t}\n\tconnect_timeout ${3:3}\n\tretry ${4:2}\n\tdelay_before_retry ${5:2}\n}',
  doc: {
    en: 'Fetches pages over TLS and compares status, digest or contents; certificates come from the block `SSL`.',
    zh: '通过 TLS 获取页面并比较状态码、摘要或内容，证书取自 `SSL` 块。',
    body: {
      en: 'It does what `HTTP_GET` does, over TLS: every `url` must pass.\n\nIf omitted: without any checker a server is always healthy. If wrong: a block without `url` is removed; 2.2.7 crashes on it.',
      zh: '与 `HTTP_GET` 相同，只是经过 TLS：所有 `url` 都要通过。\n\n省略时：没有任何检查器的服务器永远健康。写错时：没有 `url` 的块会被移除；2.2.7 会崩溃。',
    },
    see: ['virtual_server.real_server.HTTP_GET', 'SSL'],
  },
  body: [
    tlsUrl,
    ...common,
    directive('tls_compliant', {
      args: [onOff],
      since: '2.2.8',
      default: 'off',
      doc: {
        en: 'Counts answers as failed when the server does not close TLS as the standard asks.',
        zh: '服务器未按标准关闭 TLS 时，把应答算作失败。',
      },
    }),
  ],
});
