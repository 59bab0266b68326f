/** An include line without a file that can be read. */
import { defineRule } from '../rule.ts';

export const unreadableInclude = defineRule({
  id: 'unreadable-include',
  scope: 'binding',
  category: 'reference',
  severity: 'warning',
  title: { en: 'An included file cannot be read', zh: '无法读取包含文件' },
  why: {
    en: 'A plain `include` whose file is missing or unreadable is skipped with a line in the log. The configuration test passes and the daemon starts, without the instances and services of that file, so their addresses are served by the other nodes or by none. `includer` and its relatives make an error of it.',
    zh: '普通的 `include` 找不到或读不了文件时会跳过，只在日志里留一行。配置测试照样通过，守护进程也会启动，但没有该文件里的实例和服务，它们的地址由其他节点提供，或无人提供。`includer` 等写法会把这种情况当作错误。',
  },
  messages: {
    missing: {
      en: "There is no file '{pattern}'; keepalived goes on without it",
      zh: '没有文件“{pattern}”；keepalived 会跳过它继续读取',
      advice: { en: 'Correct the path.', zh: '请改正路径。' },
    },
    directory: {
      en: "'{file}' is a folder; keepalived goes on without it",
      zh: '“{file}”是文件夹；keepalived 会跳过它继续读取',
      advice: {
        en: "Name the files in it, as in '{file}/*.conf'.",
        zh: '请写出其中的文件，如“{file}/*.conf”。',
      },
    },
    unreadable: {
      en: "'{file}' cannot be read; keepalived goes on without it",
      zh: '无法读取“{file}”；keepalived 会跳过它继续读取',
      advice: { en: 'Check its permissions.', zh: '请检查权限。' },
    },
    binary: {
      en: "'{file}' is no text file, so it is not checked here",
      zh: '“{file}”不是文本文件，此处不作检查',
      advice: { en: 'Exclude it from the include.', zh: '请不要包含它。' },
    },
    'too-large': {
      en: "'{file}' is too large to be checked here",
      zh: '“{file}”过大，此处不作检查',
      advice: { en: 'Split it into smaller files.', zh: '请拆成较小的文件。' },
    },
    executable: {
      en: "'{file}' is executable; keepalived skips such files",
      zh: '“{file}”带有可执行权限；keepalived 会跳过这样的文件',
      advice: { en: 'Take the permission away.', zh: '请去掉该权限。' },
    },
  },
  examples: [
    {
      bad: `include /etc/keepalived/missing.conf

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
