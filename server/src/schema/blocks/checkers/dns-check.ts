/** The checker that asks a name server. */
import { arg, block, directive } from '../../define.ts';
import { enumeration } from '../../types/enumeration.ts';
import { text } from '../../types/text.ts';
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

export const dnsCheck = block('DNS_CHECK', {
  since: '1.3.0',
  repeatable: true,
  duplicates: 'accumulates',
  rank: 11,
  doc: {
    en: 'Sends a query to a name server and expects an answer without error.',
    zh: '向域名服务器发送查询，要求应答无错误。',
  },
  body: [
    directive('type', {
      args: [
        arg(
          'type',
          enumeration([
            { value: 'A', doc: { en: 'An IPv4 address.', zh: 'IPv4 地址。' } },
            { value: 'NS', doc: { en: 'The name servers of a zone.', zh: '区域的域名服务器。' } },
            { value: 'CNAME', doc: { en: 'The canonical name of an alias.', zh: '别名指向的规范名称。' } },
            { value: 'SOA', doc: { en: 'The start record of a zone.', zh: '区域的起始授权记录。' } },
            { value: 'MX', doc: { en: 'The mail servers of a domain.', zh: '域的邮件服务器。' } },
            { value: 'TXT', doc: { en: 'Free text.', zh: '任意文本。' } },
            { value: 'AAAA', doc: { en: 'An IPv6 address.', zh: 'IPv6 地址。' } },
            { value: 'RRSIG', since: '1.3.7', doc: { en: 'A signature of DNSSEC.', zh: 'DNSSEC 的签名。' } },
            { value: 'DNSKEY', since: '1.3.7', doc: { en: 'A key of DNSSEC.', zh: 'DNSSEC 的密钥。' } },
          ]),
          { onInvalid: 'ignored' },
        ),
      ],
      since: '1.3.0',
      default: 'SOA',
      fatalWhenMissing: true,
      rank: 1,
      doc: { en: 'The type of the record that is asked for.', zh: '查询的记录类型。' },
    }),
    directive('name', {
      args: [arg('name', text({ label: 'NAME' }))],
      since: '1.3.0',
      default: { en: 'the root zone', zh: '根域' },
      duplicates: 'first-wins',
      fatalWhenMissing: true,
      rank: 2,
      doc: { en: 'The name that is asked for.', zh: '查询的域名。' },
    }),
    ...connection(ages, checker),
    ...timing(ages, { retry: '3', delayBeforeRetry: 'delay_loop' }, checker),
  ],
});
