/** A file that includes itself, perhaps by way of others. */
import { defineRule } from '../rule.ts';

export const includeLoop = defineRule({
  id: 'include-loop',
  scope: 'binding',
  category: 'reference',
  severity: 'error',
  title: { en: 'A file includes itself', zh: '文件包含了自身' },
  why: {
    en: 'keepalived follows an include wherever it leads and keeps no list of the files that it is in. A circle goes on until no more files can be opened; each round then defines the same blocks again, and the configuration test ends with status 5. With a pattern such as `*.conf` it is enough that the including file lies in the same folder.',
    zh: 'keepalived 遇到 include 就跟进，并不记录自己正在读哪些文件。循环会持续到无法再打开文件为止，每一轮都重复定义同样的块，配置测试返回 5。使用 `*.conf` 这样的通配符时，只要写 include 的文件也在同一目录，就会出现循环。',
  },
  messages: {
    found: {
      en: "'{pattern}' includes '{file}' again, which is still being read; keepalived goes in a circle until it fails",
      zh: '“{pattern}”再次包含了正在读取的“{file}”；keepalived 会循环读取直到失败',
      advice: { en: 'Exclude it from the pattern.', zh: '请把它排除在外。' },
    },
  },
  examples: [
    {
      bad: `include keepalived.conf

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
});
