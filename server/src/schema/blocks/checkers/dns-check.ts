/** The checker that asks a name server. */
import { arg, block, directive } from '../../define.ts';
import { enumeration } from '../../types/enumeration.ts';
import { text } from '../../types/text.ts';
import { service } from '../virtual-server/examples.ts';
import { type Ages, type Checker, connection, timing } from './common.ts';

const ages: Ages = {
  connect_ip: '1.3.0',
  connect_port: '1.3.0',
  bindto: '1.3.0',
  bind_port: '1.3.0',
  bind_if: '1.3.7',
  connect_timeout: '1.3.0',
  fwmark: '1.3.0',
  retry: '1.3.0',
  delay_before_retry: '1.3.7',
  warmup: '1.3.7',
  delay_loop: '1.3.7',
  alpha: '1.3.7',
  log_all_failures: '2.0.11',
};

const checker: Checker = { keyword: 'DNS_CHECK' };

/** The smallest service of name servers that are asked with these lines. */
function asking(...lines: readonly string[]): string {
  return service(
    ['protocol UDP'],
    ['real_server 192.0.2.21 53 {', 'weight 1', 'DNS_CHECK {', ...lines, '}', '}'],
    '192.0.2.100 53',
  );
}

export const dnsCheck = block('DNS_CHECK', {
  since: '1.3.0',
  repeatable: true,
  duplicates: 'accumulates',
  rank: 11,
  snippet: '{\n\ttype ${1:A}\n\tname ${2:www.example.com}\n\tconnect_timeout ${3:3}\n}',
  doc: {
    en: 'Sends a query to a name server and expects an answer without error.',
    zh: '向域名服务器发送查询，要求应答无错误。',
    body: {
      en: 'One question goes out over UDP and asks for recursion. Any answer whose code says no error will do, even an empty one; a name that does not exist, a refusal and a server failure take the server out.\n\nIf omitted: a name server that is up but has lost its zones keeps receiving queries. If wrong: without `name` and `type` it asks for the start record of the root, which an authoritative server may refuse: then all of them fail.\n\nIt makes three retries, each after a whole `delay_loop` unless told otherwise, so a failure is noticed late.',
      zh: '通过 UDP 发出一个要求递归的问题。应答码表示无错误就算通过，内容为空也一样；名称不存在、被拒绝或服务器出错，则摘除服务器。\n\n省略时：进程还在、但已丢失区域的域名服务器会继续接到查询。写错时：不写 `name` 和 `type` 就查询根的起始记录，权威服务器可能拒绝，于是全部失效。\n\n它会重试三次，不另设置时每次都等一整个 `delay_loop`，因此发现失效较晚。',
    },
    pitfalls: [
      {
        en: 'With `delay_loop 60` and no timing of its own, a dead name server stays in the table for about four minutes.',
        zh: '`delay_loop 60` 又没有另设时间，死掉的域名服务器会在表里留上约四分钟。',
      },
    ],
    example: asking('type A', 'name www.example.com', 'retry 2', 'delay_before_retry 1'),
    see: [
      'virtual_server.real_server.DNS_CHECK.name',
      'virtual_server.real_server.DNS_CHECK.retry',
      'virtual_server.real_server.UDP_CHECK',
    ],
  },
  body: [
    directive('type', {
      args: [
        arg(
          'type',
          enumeration(
            [
              {
                value: 'A',
                doc: {
                  en: 'The IPv4 address of a name. For resolvers, and for zones with hosts.',
                  zh: '名称的 IPv4 地址。适合解析器和含有主机的区域。',
                },
              },
              {
                value: 'NS',
                doc: {
                  en: 'The name servers of a zone. For authoritative servers, asked by the name of the zone.',
                  zh: '区域的域名服务器。适合权威服务器，按区域名查询。',
                },
              },
              {
                value: 'CNAME',
                doc: {
                  en: 'The name for which an alias stands. For a name that is an alias; `A` tells more otherwise.',
                  zh: '别名所指的名称。适合本身是别名的名称，否则 `A` 更能说明问题。',
                },
              },
              {
                value: 'SOA',
                doc: {
                  en: 'The start record, which every zone has. For authoritative servers: it is missing when the zone failed to load.',
                  zh: '每个区域都有的起始授权记录。适合权威服务器：区域没能加载时就没有它。',
                },
              },
              {
                value: 'MX',
                doc: {
                  en: 'The mail servers of a domain. For resolvers that serve mail systems.',
                  zh: '域的邮件服务器。适合为邮件系统服务的解析器。',
                },
              },
              {
                value: 'TXT',
                doc: {
                  en: 'Free text. For a name that you set up for the checks alone.',
                  zh: '任意文本。适合专为检查设立的名称。',
                },
              },
              {
                value: 'AAAA',
                doc: {
                  en: 'The IPv6 address of a name. For networks that depend on IPv6.',
                  zh: '名称的 IPv6 地址。适合依赖 IPv6 的网络。',
                },
              },
              {
                value: 'RRSIG',
                since: '1.3.7',
                doc: {
                  en: 'Signatures of DNSSEC. For signed zones, whose answers without them are worthless.',
                  zh: 'DNSSEC 的签名。适合已签名的区域，缺了签名应答就没有价值。',
                },
              },
              {
                value: 'DNSKEY',
                since: '1.3.7',
                doc: {
                  en: 'The keys of DNSSEC. For signed zones, asked by the name of the zone.',
                  zh: 'DNSSEC 的密钥。适合已签名的区域，按区域名查询。',
                },
              },
            ],
            { ignoreCase: true },
          ),
          { onInvalid: 'ignored' },
        ),
      ],
      since: '1.3.0',
      default: 'SOA',
      fatalWhenMissing: true,
      rank: 1,
      doc: {
        en: 'The type of the record that is asked for.',
        zh: '查询的记录类型。',
        body: {
          en: 'Choose one that `name` really has, although the check would accept an empty answer: a server that must look it up shows more of its state.\n\nIf omitted: the start record, fit for the name of a zone that the server holds. If wrong: an unknown type is reported and ignored. The case does not matter to the daemon.',
          zh: '应选 `name` 确实有的类型，虽然空的应答也能通过：服务器真正去查，才更能看出它的状态。\n\n省略时：起始授权记录，适合服务器自己持有的区域名。写错时：不认识的类型会被报告并忽略。守护进程不区分大小写。',
        },
        example: asking('type MX', 'name example.com'),
        see: ['virtual_server.real_server.DNS_CHECK.name', 'virtual_server.real_server.DNS_CHECK'],
      },
    }),
    directive('name', {
      args: [arg('name', text({ label: 'NAME' }))],
      since: '1.3.0',
      default: { en: 'the root zone', zh: '根域' },
      duplicates: 'first-wins',
      fatalWhenMissing: true,
      rank: 2,
      doc: {
        en: 'The name that is asked for.',
        zh: '查询的域名。',
        body: {
          en: 'For an authoritative server take a name of a zone that it holds, for a resolver one that must be resolvable as long as the line works. A resolver asked for an outside name fails when the outside fails, on all nodes at once.\n\nIf omitted: the root. If wrong: a name with an empty label, such as `www..example.com`, is reported and ignored; one that does not exist makes every check fail. A second line is reported, and the first stays.',
          zh: '权威服务器应写它所持区域里的名称；解析器应写只要线路正常就必定能解析的名称。让解析器查外部名称，外部出问题时，所有节点上它会同时失效。\n\n省略时：根域。写错时：含有空标签的名称，例如 `www..example.com`，会被报告并忽略；不存在的名称使每次检查都失败。第二行会被报告，第一行有效。',
        },
        example: asking('type SOA', 'name example.com'),
        see: ['virtual_server.real_server.DNS_CHECK.type', 'virtual_server.real_server.DNS_CHECK'],
      },
    }),
    ...connection(ages, checker),
    ...timing(ages, { retry: '3', delayBeforeRetry: 'delay_loop' }, checker),
  ],
});
