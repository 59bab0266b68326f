/** A line that does not fit into the daemon's buffer. */
import { defineRule } from '../rule.ts';

const LONG_WORD = 'x'.repeat(1000);

export const lineTooLong = defineRule({
  id: 'line-too-long',
  scope: 'binding',
  category: 'syntax',
  severity: 'error',
  title: { en: 'A line is longer than 1023 bytes', zh: '一行超过 1023 字节' },
  why: {
    en: 'keepalived reads a line into a buffer of 1024 bytes. Of a longer one it reports and drops what fills the buffer, and takes the rest for a line of its own; 2.2.x uses the beginning as well. A command with many arguments is then missing or cut in the middle of a word, and the line numbers in all later messages are too high.',
    zh: 'keepalived 用 1024 字节的缓冲区读取一行。更长的行会被报告，装满缓冲区的部分被丢弃，其余部分当作单独的一行；2.2.x 还会使用开头部分。参数很多的命令因此缺失，或在词的中间断开，之后所有消息中的行号也会偏大。',
  },
  messages: {
    found: {
      en: 'This line has more than 1023 bytes; keepalived drops those and reads the rest as another line',
      zh: '这一行超过 1023 字节；keepalived 会丢弃前 1023 字节，把其余部分当作另一行读取',
      since: '2.4.0',
      before: {
        en: 'This line has more than 1023 bytes; keepalived cuts it there and reads the rest as another line',
        zh: '这一行超过 1023 字节；keepalived 会在此处截断，把其余部分当作另一行读取',
      },
      advice: { en: 'Shorten it.', zh: '请缩短。' },
    },
  },
  examples: [
    {
      bad: `global_defs {
    enable_script_security
    script_user keepalived_script
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master "/usr/local/libexec/announce ${LONG_WORD}"
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `global_defs {
    enable_script_security
    script_user keepalived_script
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master "/usr/local/libexec/announce --all"
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
});
