/** The checkers that fetch pages, in the clear and with TLS. */
import { arg, block, type DirectiveData, directive } from '../../define.ts';
import { enumeration } from '../../types/enumeration.ts';
import { integer, UINT_MAX } from '../../types/integer.ts';
import { text } from '../../types/text.ts';
import { onOff } from '../lines/on-off.ts';
import { service } from '../virtual-server/examples.ts';
import { type Ages, type Checker, connection, timing } from './common.ts';
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

/** Without it their blocks are refused. */
const needed = ['url {', 'path /health', 'status_code 200', '}'];

/** The smallest service whose server is checked in this way. */
function shown(keyword: string, ...lines: readonly string[]): string {
  const port = keyword === 'SSL_GET' ? 443 : 80;
  return service(
    [],
    [`real_server 192.0.2.21 ${port} {`, `${keyword} {`, ...needed, ...lines, '}', '}'],
    `192.0.2.100 ${port}`,
  );
}

/** What the two checkers have of their own. */
function common(checker: Checker): readonly DirectiveData[] {
  return [
    directive('nb_get_retry', {
      args: [
        arg('count', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' }),
      ],
      deprecated: { since: '2.0.15', use: 'retry' },
      default: '1',
      fatalWhenMissing: true,
      doc: {
        en: 'The former name of `retry` in this checker.',
        zh: '本检查器中 `retry` 的旧名。',
        body: {
          en: 'Files for releases before 2.0.15 have it. It fills the same setting as `retry`; when both are there, the lower line counts.\n\nIf omitted: `retry` decides, here or in the server and the service. If wrong: every use is reported as deprecated, so the configuration test fails; a value that cannot be read is ignored as well. In `TCP_CHECK` and the other checkers it is an unknown keyword.',
          zh: '为 2.0.15 之前的版本写的文件里有它。它与 `retry` 写入同一项设置，两者都写时以靠下的一行为准。\n\n省略时：由 `retry` 决定，可写在这里、服务器或服务里。写错时：只要使用就会报告已弃用，配置测试因此失败；读不懂的值还会被忽略。在 `TCP_CHECK` 等其他检查器里，它是未知关键字。',
        },
        example: shown(checker.keyword, 'retry 2'),
        see: [`virtual_server.real_server.${checker.keyword}.retry`, 'virtual_server.retry'],
      },
    }),
    directive('virtualhost', {
      args: [arg('host', text({ label: 'HOST' }))],
      since: '1.3.6',
      default: { en: 'that of the real server', zh: '真实服务器的设置' },
      duplicates: 'last-wins-with-error',
      rank: 2,
      doc: {
        en: 'The host name that this checker asks for.',
        zh: '本检查器请求的主机名。',
        body: {
          en: 'It becomes the Host header of all requests of the block, and with `enable_sni` the server name of TLS. Two blocks with different names watch two sites on one server; both must pass.\n\nIf omitted: the name of the real server, then of the service, then address and port. If wrong: a name that the server does not know is answered with its default site, and the verdict is about that one. Without a word it is reported and ignored.\n\nA `url` may name another host.',
          zh: '它成为本块所有请求的 Host 头，开启 `enable_sni` 时也是 TLS 的服务器名。两个块写不同的名称，就能监视同一台服务器上的两个站点；两者都要通过。\n\n省略时：用真实服务器的名称，其次是服务的名称，再没有则用地址和端口。写错时：服务器不认识的名称会由默认站点应答，判定的也就是它。没写名称会被报告并忽略。\n\n某个 `url` 可以另写主机名。',
        },
        example: shown(checker.keyword, 'virtualhost www.example.com'),
        see: [
          `virtual_server.real_server.${checker.keyword}.url.virtualhost`,
          `virtual_server.real_server.${checker.keyword}.enable_sni`,
          'virtual_server.virtualhost',
        ],
      },
    }),
    directive('http_protocol', {
      args: [
        arg(
          'version',
          enumeration([
            {
              value: '1.0',
              doc: {
                en: 'The request says HTTP/1.0 and has a Host header; the server closes after the answer. For most servers.',
                zh: '请求写 HTTP/1.0，带 Host 头；服务器应答后关闭连接。适合多数服务器。',
              },
            },
            {
              value: '1.1',
              doc: {
                en: 'The request says HTTP/1.1 with `Connection: close`. For servers and proxies that turn older clients away.',
                zh: '请求写 HTTP/1.1，带 `Connection: close`。适合拒绝旧客户端的服务器和代理。',
              },
            },
            {
              value: '1.0C',
              doc: {
                en: 'As `1.0`, with `Connection: close`. For servers that keep connections open even then.',
                zh: '同 `1.0`，另带 `Connection: close`。适合仍会保持连接的服务器。',
              },
            },
            {
              value: '1.0c',
              doc: {
                en: 'The same request as `1.0C`; prefer that spelling.',
                zh: '与 `1.0C` 的请求完全相同；宜用大写的写法。',
              },
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
        body: {
          en: 'Every version sends a Host header and ends with the connection. Servers and proxies that answer 1.0 with an error or a redirect fail the check although browsers are served well.\n\nIf omitted: 1.0. If wrong: another word, or none, is reported, and 1.0 stays.\n\nWith 1.1 a server may send the page in chunks. The checker does not put them together, so their length lines count for `digest`, and may cut a text that `regex` looks for.',
          zh: '各版本都会发送 Host 头，并随连接关闭而结束。有的服务器和代理用错误或重定向应答 1.0，浏览器明明正常，检查却失败。\n\n省略时：1.0。写错时：其他的词或没有写，会被报告，仍用 1.0。\n\n用 1.1 时服务器可能分块发送页面。检查器不会把块拼起来，块长度行因此计入 `digest`，也可能切断 `regex` 要找的文字。',
        },
        example: shown(checker.keyword, 'http_protocol 1.1', 'virtualhost www.example.com'),
        see: [
          `virtual_server.real_server.${checker.keyword}.virtualhost`,
          `virtual_server.real_server.${checker.keyword}.url.digest`,
        ],
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
        body: {
          en: 'The name goes out in the first packet of the handshake, before any Host header. Proxies that choose the site by it end the handshake or show a default site without it. It is the `virtualhost` of the `url`, of this checker, or of the service.\n\nIf omitted: no name is sent. If wrong: a word that is no boolean is reported and ignored; without any `virtualhost` there is no name to send. The `virtualhost` of a `real_server` is not used here.\n\n`HTTP_GET` takes the line but sets up no TLS.',
          zh: '名称在握手的第一个报文里发出，早于任何 Host 头。按它选择站点的代理收不到名称，就会中断握手或给出默认站点。它取自 `url`、本检查器或服务的 `virtualhost`。\n\n省略时：不发送名称。写错时：不是布尔值的词会被报告并忽略；一处 `virtualhost` 都没写，就没有名称可发。这里不使用 `real_server` 的 `virtualhost`。\n\n`HTTP_GET` 接受这一行，但不建立 TLS。',
        },
        example: shown('SSL_GET', 'enable_sni', 'virtualhost www.example.com'),
        see: [
          `virtual_server.real_server.${checker.keyword}.virtualhost`,
          `virtual_server.real_server.${checker.keyword}.sni_name`,
        ],
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
        body: {
          en: 'It switches `enable_sni` on and lets the handshake name one host while the requests ask for another, as a proxy in front of several sites may want.\n\nIf omitted: `enable_sni` alone decides, with the name of the virtual host. If wrong: without a word it only switches `enable_sni` on; behind a line with a name that is reported and ignored. Releases up to 2.4.3 report an unknown keyword.',
          zh: '它会打开 `enable_sni`，让握手报出一个主机名，而请求另一个，前面有代理承载多个站点时可能需要。\n\n省略时：由 `enable_sni` 决定，名称取虚拟主机名。写错时：不写名称只会打开 `enable_sni`；前面已有写明名称的一行时，会被报告并忽略。到 2.4.3 为止的版本会报告未知关键字。',
        },
        example: shown('SSL_GET', 'sni_name proxy.example.com', 'virtualhost www.example.com'),
        see: [
          `virtual_server.real_server.${checker.keyword}.enable_sni`,
          `virtual_server.real_server.${checker.keyword}.virtualhost`,
        ],
      },
    }),
    directive('fast_recovery', {
      args: [onOff],
      since: '2.0.17',
      default: 'off',
      doc: {
        en: 'Fetches the remaining pages of a server that is down at once after a success, so that it comes back sooner.',
        zh: '服务器失效期间，一个页面成功后立即获取其余页面，使其更快恢复。',
        body: {
          en: 'A failed server must pass all its urls again, and they are fetched one per `delay_loop`: with five urls and 6 s the return takes about half a minute. With this, the others follow without a pause once the failed page answers; likewise for the first round after the start.\n\nIf omitted: a pause of `delay_loop` before every url. If wrong: a word that is no boolean is reported and ignored. With a single `url` it has nothing to speed up.',
          zh: '失效的服务器必须重新通过所有 url，而每个 `delay_loop` 只抓取一个：五个 url、6 秒间隔，恢复约需半分钟。有了它，失败的页面一恢复应答，其余的就紧接着抓取；启动后的第一轮也一样。\n\n省略时：每个 url 之前都等一个 `delay_loop`。写错时：不是布尔值的词会被报告并忽略。只有一个 `url` 时，它无从加快。',
        },
        example: shown(checker.keyword, 'url {', 'path /login', 'status_code 200', '}', 'fast_recovery'),
        see: [
          `virtual_server.real_server.${checker.keyword}.url`,
          `virtual_server.real_server.${checker.keyword}.delay_loop`,
        ],
      },
    }),
    ...connection(ages, checker),
    ...timing(ages, { retry: '1', delayBeforeRetry: '3' }, checker),
  ];
}

/** What their blocks are refused without, and what surprises about them. */
const peculiar = {
  doc: {
    needs: needed,
    pitfalls: {
      delay_loop: {
        en: 'One `url` is fetched per interval, so with three of them each page is seen only every third time.',
        zh: '每个间隔只抓取一个 `url`；写了三个时，每个页面隔三次才轮到一次。',
      },
    },
  },
};

const plain: Checker = { keyword: 'HTTP_GET', ...peculiar };

const tls: Checker = { keyword: 'SSL_GET', ...peculiar };

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
      en: 'Each `url` block names a `path` and what to expect: `status_code`, the MD5 `digest` of the body, or a `regex`. All urls must pass. Only then is the server up, so a page that touches the database guards more than the web server.\n\nIf omitted: no page is fetched. If wrong: a url without `path` is dropped, and the block is removed when none is left; 2.2.7 crashes on an empty block.\n\nWithout `status_code` any answer from 200 to 299 will do; a redirect does not. `virtualhost` sets the Host header, `connect_port` the port; one retry after 3 s by default. `SSL_GET` is the same over TLS; it does not verify the certificate.',
      zh: '每个 `url` 块写明 `path` 以及期望：`status_code`、正文的 MD5 `digest` 或 `regex`。所有 url 都通过，服务器才算正常；因此访问数据库的页面比静态页更能说明问题。\n\n省略时：不抓取页面。写错时：没有 `path` 的 url 会被丢弃，一个不剩时整块被移除；2.2.7 遇到空块会崩溃。\n\n不写 `status_code` 时，200 到 299 都算通过，重定向不算。`virtualhost` 设置 Host 头，`connect_port` 设置端口；默认 3 秒后重试一次。`SSL_GET` 与它相同，只是走 TLS，且不校验证书。',
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
  body: [url, ...common(plain)],
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
      en: 'It does what `HTTP_GET` does after a TLS handshake, so a server whose certificate files are gone or whose TLS is broken is found too. The certificate itself is not verified: an expired or foreign one passes.\n\nIf omitted: a service on port 443 with `TCP_CHECK` alone is healthy as long as the port is open. If wrong: a block without `url` is removed with a message, and 2.2.7 crashes on it; with `HTTP_GET` on a TLS port every check fails.\n\nSites that choose by name need `virtualhost` and `enable_sni`.',
      zh: '它在 TLS 握手之后做 `HTTP_GET` 所做的事，因此证书文件丢失或 TLS 出错的服务器也会被发现。证书本身不作校验：过期的或别人的证书照样通过。\n\n省略时：443 端口的服务若只有 `TCP_CHECK`，端口开着就算健康。写错时：没有 `url` 的块会被移除并提示，2.2.7 会崩溃；在 TLS 端口上用 `HTTP_GET`，每次检查都会失败。\n\n按名称选择的站点还需要 `virtualhost` 和 `enable_sni`。',
    },
    pitfalls: [
      {
        en: 'Without `enable_sni` a server with several certificates may end the handshake, and is taken out although browsers reach it.',
        zh: '没有 `enable_sni` 时，有多个证书的服务器可能中断握手；浏览器能访问，它却被摘除。',
      },
    ],
    example: shown('SSL_GET', 'virtualhost www.example.com', 'enable_sni'),
    see: ['virtual_server.real_server.HTTP_GET', 'virtual_server.real_server.SSL_GET.enable_sni', 'SSL'],
  },
  body: [
    tlsUrl,
    ...common(tls),
    directive('tls_compliant', {
      args: [onOff],
      since: '2.2.8',
      default: 'off',
      doc: {
        en: 'Ends each TLS connection with the alert that the standard asks for, so that servers log no broken connections.',
        zh: '按标准以关闭通知结束每个 TLS 连接，使服务器不会记录异常断开。',
        body: {
          en: 'After the page the daemon sends a `close_notify`; otherwise it just closes the TCP connection. Some servers write a line for each connection that ends without it, and checks come every few seconds. The verdict on the server does not depend on it.\n\nIf omitted: no such alert, as before 2.2.8. If wrong: a word that is no boolean is reported and ignored; older releases know no such keyword.\n\nThe same line in a `url` limits it to that page; one of the two is enough.',
          zh: '取到页面后，守护进程发送 `close_notify`；否则直接关闭 TCP 连接。有些服务器对每个没有它就结束的连接都记一行日志，而检查每隔几秒就来一次。对服务器的判定不受它影响。\n\n省略时：不发送这个通知，与 2.2.8 之前相同。写错时：不是布尔值的词会被报告并忽略；更老的版本不认识这个关键字。\n\n写在 `url` 里则只用于那个页面；两处之一开启即可。',
        },
        example: shown('SSL_GET', 'tls_compliant'),
        see: ['virtual_server.real_server.SSL_GET', 'virtual_server.real_server.SSL_GET.url.tls_compliant'],
      },
    }),
  ],
});
