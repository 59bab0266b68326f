/** A mail server that is neither an address nor a name. */
import { lastValue } from '../../config/statements.ts';
import { defineRule } from '../rule.ts';

const NAME = /^[A-Za-z0-9_](?:[\w.-]*[\w.])?$/;
const DOTTED = /^[\d.]+$/;
/** Fewer than four numbers, all decimal. */
const SHORT = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){0,2}$/;

export const unusableMailServer = defineRule({
  id: 'unusable-mail-server',
  scope: 'segment',
  category: 'value',
  severity: 'error',
  blocks: ['global_defs'],
  title: { en: 'The mail server is no host', zh: '邮件服务器不是主机' },
  why: {
    en: 'keepalived looks the name up when it reads the file. What is neither an address nor a possible name is reported, no mail server is set, and alerts are never sent; nobody misses them before the first failure.',
    zh: 'keepalived 读取文件时就解析该名称。既不是地址也不可能是主机名的词会被报告，邮件服务器没有设置，告警从不发出，第一次故障之前不会有人发现。',
  },
  messages: {
    host: {
      en: "smtp_server '{host}' is neither an address nor a host name; keepalived reports it and sends no mail",
      zh: 'smtp_server“{host}”既不是地址也不是主机名；keepalived 会报告，并且不发送邮件',
    },
    short: {
      en: "smtp_server '{host}' has fewer than four numbers; it is read as {address}",
      zh: 'smtp_server“{host}”不足四个数；会被读作 {address}',
      severity: 'warning',
    },
  },
  examples: [
    {
      bad: `global_defs {
    smtp_server 192.0.2.256
}
`,
      good: `global_defs {
    smtp_server 192.0.2.25
}
`,
    },
  ],
  check(segment, block, report) {
    const host = lastValue(segment, block, 'smtp_server');
    if (!host?.isKnown || host.text.includes(':')) return;
    // What a template or a guide has in brackets is said to be left over.
    if (/[<>{}[\]]/.test(host.text)) return;
    const isHost = DOTTED.test(host.text) ? isIpv4(host.text) : NAME.test(host.text);
    if (!isHost) report({ message: 'host', span: host.span, args: { host: host.text } });
    else if (SHORT.test(host.text)) {
      report({
        message: 'short',
        span: host.span,
        args: { host: host.text, address: wholeAddress(host.text) },
      });
    }
  },
});

/** As inet_aton(): one to four numbers, of which the last one fills what is left of the 32 bits. */
function isIpv4(text: string): boolean {
  const numbers = text.split('.').map((it) => (it === '' ? Number.NaN : Number(it)));
  const last = numbers.pop() ?? Number.NaN;
  return numbers.length < 4 && numbers.every((it) => it <= 255) && last < 2 ** (8 * (4 - numbers.length));
}

/** The same with four numbers. */
function wholeAddress(text: string): string {
  const numbers = text.split('.').map(Number);
  const last = numbers.pop() ?? 0;
  const places = Array.from({ length: 4 - numbers.length }, (_, at) => Math.trunc(last / 256 ** at) % 256);
  return [...numbers, ...places.reverse()].join('.');
}
