/** The certificates of the checker SSL_GET. */
import { arg, block, directive } from '../define.ts';
import { path } from '../types/path.ts';
import { passphrase } from '../types/secret.ts';

export const ssl = block('SSL', {
  build: ['lvs'],
  duplicates: 'last-wins-with-error',
  doc: {
    en: 'Certificates and keys that all `SSL_GET` checkers use when they connect.',
    zh: '所有 `SSL_GET` 检查器连接时使用的证书和密钥。',
    body: {
      en: 'Needed only where servers ask their clients for a certificate: `SSL_GET` then presents the one named here, the same to all servers. One block serves all checkers; without it they connect as anonymous clients, enough for most web servers.\n\nIf omitted: checks are encrypted all the same. If wrong: a second block replaces the first with a message. A file that cannot be loaded ends the checker process and the daemon with it, VRRP included, on a reload as well as at start; the configuration test opens none of the files.\n\nCertificates of servers are never examined, whatever `ca` says: an expired or foreign one passes the check. The files are read only if the configuration has an `SSL_GET`.',
      zh: '只有服务器要求客户端证书时才需要：`SSL_GET` 会出示这里指定的证书，对所有服务器都一样。一个块供所有检查器使用；没有它，检查器以匿名客户端连接，对多数 Web 服务器已经足够。\n\n省略时：检查照样加密。写错时：第二个块会取代第一个，并给出消息。文件无法加载时，健康检查进程退出，守护进程连同 VRRP 也随之退出，启动和重新加载时都一样；配置测试不会打开这些文件。\n\n无论 `ca` 写什么，都不检验服务器的证书：过期或不属于它的证书也能通过检查。只有配置中有 `SSL_GET`，才会读取这些文件。',
    },
    pitfalls: [
      {
        en: 'When loading fails, the log shows the passphrase in clear text beside the paths; treat that log as secret.',
        zh: '加载失败时，日志会在路径旁边以明文写出口令；这样的日志要当作机密处理。',
      },
    ],
    example:
      'SSL {\n    certificate /etc/keepalived/client.pem\n    key /etc/keepalived/client.key\n}\nvirtual_server 192.0.2.100 443 {\n    lb_algo wlc\n    lb_kind NAT\n    protocol TCP\n    real_server 198.51.100.11 443 {\n        SSL_GET {\n            url {\n                path /health\n                status_code 200\n            }\n        }\n    }\n}',
    see: ['virtual_server.real_server.SSL_GET', 'SSL.certificate', 'SSL.key'],
  },
  body: [
    directive('password', {
      args: [arg('password', passphrase)],
      duplicates: 'last-wins-with-error',
      rank: 4,
      doc: {
        en: 'The passphrase of the private key.',
        zh: '私钥的口令。',
        body: {
          en: 'The key can lie encrypted on disk; the passphrase in this file then opens it. That protects a copied key, not the machine: whoever reads keepalived.conf has both.\n\nIf omitted: the key must be unencrypted. If wrong: the key cannot be loaded, and the daemon ends when it starts; a second line in the block is reported and replaces the first.\n\nKeep the file readable by root alone. An unencrypted key with mode 0600 is hardly less safe and fails less often.',
          zh: '私钥可以加密存放，由本文件中的口令打开。它保护的是被复制走的私钥，而不是这台机器：能读到 keepalived.conf 的人两样都有。\n\n省略时：私钥必须未加密。写错时：私钥无法加载，守护进程启动时就会退出；块中的第二行会被报告并取代第一行。\n\n应让文件只有 root 能读。权限为 0600 的未加密私钥几乎同样安全，也更少出错。',
        },
        example:
          'SSL {\n    certificate /etc/keepalived/client.pem\n    key /etc/keepalived/client.key\n    password open-sesame\n}\nvirtual_server 192.0.2.100 443 {\n    lb_algo wlc\n    lb_kind NAT\n    protocol TCP\n    real_server 198.51.100.11 443 {\n        SSL_GET {\n            url {\n                path /health\n                status_code 200\n            }\n        }\n    }\n}',
        see: ['SSL.key', 'SSL'],
      },
    }),
    directive('ca', {
      args: [arg('file', path)],
      duplicates: 'last-wins-with-error',
      rank: 1,
      doc: {
        en: 'A file with certificates of authorities, for the chain of the client certificate.',
        zh: '存放 CA 证书的文件，用于补全客户端证书的证书链。',
        body: {
          en: 'It can complete the chain that the checkers present with `certificate`. It does not make a check stricter: the certificate of the server is not verified, so a pool member with an expired one stays in.\n\nIf omitted: nothing changes for servers that do not ask for a certificate. If wrong: a file that cannot be read, or that is not PEM, ends the daemon at start, while the configuration test passes.\n\nTo watch the validity of certificates, use a `MISC_CHECK` with a program that verifies them.',
          zh: '它可以补全检查器用 `certificate` 出示的证书链。它不会让检查更严格：服务器的证书不经验证，证书过期的成员仍留在池中。\n\n省略时：对不要求证书的服务器没有影响。写错时：无法读取或不是 PEM 格式的文件，会让守护进程在启动时退出，而配置测试会通过。\n\n要监视证书是否有效，请用 `MISC_CHECK` 配合能验证证书的程序。',
        },
        example:
          'SSL {\n    ca /etc/ssl/certs/ca-certificates.crt\n    certificate /etc/keepalived/client.pem\n    key /etc/keepalived/client.key\n}\nvirtual_server 192.0.2.100 443 {\n    lb_algo wlc\n    lb_kind NAT\n    protocol TCP\n    real_server 198.51.100.11 443 {\n        SSL_GET {\n            url {\n                path /health\n                status_code 200\n            }\n        }\n    }\n}',
        see: [
          'SSL.certificate',
          'virtual_server.real_server.SSL_GET',
          'virtual_server.real_server.MISC_CHECK',
        ],
      },
    }),
    directive('certificate', {
      args: [arg('file', path)],
      duplicates: 'last-wins-with-error',
      rank: 2,
      doc: {
        en: 'The certificate that the checkers show to servers which ask for one.',
        zh: '服务器要求客户端证书时，检查器出示的证书。',
        body: {
          en: 'A PEM file: the client certificate first, then the intermediate ones, if there are any. Servers that demand one otherwise break off the handshake, and every check of `SSL_GET` fails although the service is fine.\n\nIf omitted: none is shown. If wrong: a missing file or another format ends the daemon at start; the configuration test does not open it.\n\n`key` must belong to it. When it expires, servers refuse the handshake and the whole pool goes down at once, so renew it in time and reload.',
          zh: 'PEM 文件：先是客户端证书，然后是中间证书（如果有）。要求证书的服务器收不到证书会中断握手，服务明明正常，`SSL_GET` 的每次检查却都失败。\n\n省略时：不出示证书。写错时：文件不存在或格式不对，守护进程在启动时退出；配置测试不会打开它。\n\n`key` 必须与它对应。证书过期后服务器会拒绝握手，整个池一下子全部下线，所以要及时更新并重新加载。',
        },
        example:
          'SSL {\n    certificate /etc/keepalived/client.pem\n    key /etc/keepalived/client.key\n}\nvirtual_server 192.0.2.100 443 {\n    lb_algo wlc\n    lb_kind NAT\n    protocol TCP\n    real_server 198.51.100.11 443 {\n        SSL_GET {\n            url {\n                path /health\n                status_code 200\n            }\n        }\n    }\n}',
        see: ['SSL.key', 'SSL.ca', 'virtual_server.real_server.SSL_GET'],
      },
    }),
    directive('key', {
      args: [arg('file', path)],
      duplicates: 'last-wins-with-error',
      rank: 3,
      doc: {
        en: 'The private key that belongs to `certificate`.',
        zh: '与 `certificate` 对应的私钥。',
        body: {
          en: 'A PEM file with the key of the certificate that the checkers present; readable by root alone, since the daemon reads it as root.\n\nIf omitted: the certificate cannot be used. If wrong: a key that is missing, encrypted without `password`, or of another certificate ends the daemon at start, with “Cant load key file” in the log.\n\nAfter renewing the files, reload one node first and look at its log: a bad key ends the daemon there too.',
          zh: 'PEM 文件，存放检查器所出示证书的私钥；守护进程以 root 读取，文件应只有 root 能读。\n\n省略时：证书无法使用。写错时：私钥缺失、已加密却没有 `password`，或属于另一张证书，守护进程都会在启动时退出，日志写“Cant load key file”。\n\n更新文件后，请先只在一个节点上重新加载并查看日志：私钥有问题时，重新加载同样会让守护进程退出。',
        },
        example:
          'SSL {\n    certificate /etc/keepalived/client.pem\n    key /etc/keepalived/client.key\n}\nvirtual_server 192.0.2.100 443 {\n    lb_algo wlc\n    lb_kind NAT\n    protocol TCP\n    real_server 198.51.100.11 443 {\n        SSL_GET {\n            url {\n                path /health\n                status_code 200\n            }\n        }\n    }\n}',
        see: ['SSL.certificate', 'SSL.password'],
      },
    }),
  ],
});
