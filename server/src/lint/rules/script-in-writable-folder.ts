/** A script where others than root can put one. */
import { lineFrom } from '../../config/quick-look.ts';
import { COMMAND_BLOCKS, commandsOf, isCommand } from '../../model/scripts.ts';
import { defineRule } from '../rule.ts';

const FOLDER = /^\/(?:tmp|var\/tmp|dev\/shm|home\/[^/\s]+)\//;
const MAYBE = /\/(?:tmp|shm|home)\//;

export const scriptInWritableFolder = defineRule({
  id: 'script-in-writable-folder',
  scope: 'segment',
  category: 'security',
  severity: 'info',
  blocks: COMMAND_BLOCKS,
  having: isCommand,
  when: (chunk, token) => MAYBE.test(lineFrom(chunk, token)),
  title: { en: 'A script lies where others can change it', zh: '脚本位于他人可写的目录' },
  why: {
    en: 'keepalived runs as root, and so do its scripts unless a user is set. With `enable_script_security` it disables a script that somebody else could replace, which shows as a check that never runs; without it, whoever can write there can become root. Only root can write to `/usr/local/libexec` or `/etc/keepalived`.',
    zh: 'keepalived 以 root 运行，未指定用户时脚本也是。启用 `enable_script_security` 后，他人可能替换的脚本会被禁用，表现为检查从不运行；未启用时，能写该目录的人就能取得 root 权限。`/usr/local/libexec` 和 `/etc/keepalived` 只有 root 可写。',
  },
  messages: {
    folder: {
      en: "Others than root can write to '{folder}': keepalived disables the script, or runs what they put there",
      zh: '“{folder}”并非只有 root 可写：keepalived 会禁用该脚本，或运行他人放入的内容',
      advice: { en: 'Move it to /usr/local/libexec.', zh: '请移到 /usr/local/libexec。' },
    },
  },
  examples: [
    {
      bad: `global_defs {
    enable_script_security
    script_user root
}

vrrp_script chk_nginx {
    script "/tmp/chk_nginx"
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_script {
        chk_nginx
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `global_defs {
    enable_script_security
    script_user root
}

vrrp_script chk_nginx {
    script "/usr/local/libexec/chk_nginx"
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_script {
        chk_nginx
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(segment, block, report) {
    for (const { text, span } of commandsOf(segment, block)) {
      const [folder] = FOLDER.exec(text) ?? [];
      if (folder !== undefined) report({ message: 'folder', span, args: { folder: folder.slice(0, -1) } });
    }
  },
});
