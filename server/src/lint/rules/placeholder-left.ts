/** `<PORT>` or `...`, left in a file that was made from an example. */
import { defineRule } from '../rule.ts';

export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  scope: 'binding',
  category: 'value',
  severity: 'error',
  title: { en: 'A placeholder was left in the file', zh: '文件中留有占位符' },
  why: {
    en: 'Manuals and tutorials write `<IP ADDRESS>` where a value of yours belongs. keepalived has no placeholders: it refuses the word where a number or an address must stand, and takes it as a name anywhere else. The second case passes the configuration test, and then waits for an interface or runs a program of that name.',
    zh: '手册和教程用 `<IP ADDRESS>` 表示要换成自己的值。keepalived 没有占位符：要求数值或地址的位置会拒绝它，其他位置则把它当作名称。后一种情况能通过配置测试，之后却去等待这个名字的接口，或运行这个名字的程序。',
  },
  messages: {
    refused: {
      en: 'keepalived has no placeholders, and refuses this word',
      zh: 'keepalived 没有占位符，会拒绝这个词',
      advice: { en: "Replace '{text}' by a real value.", zh: '请把“{text}”替换为实际的值。' },
    },
    kept: {
      en: 'keepalived has no placeholders, and takes this word as it stands',
      zh: 'keepalived 没有占位符，会原样使用这个词',
      advice: { en: "Replace '{text}' by a real value.", zh: '请把“{text}”替换为实际的值。' },
      severity: 'warning',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        <IP ADDRESS>
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
    {
      bad: `vrrp_instance web {
    interface <INTERFACE>
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
