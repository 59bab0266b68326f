/** A script that only asks whether a process runs. */

import { commandWords } from '../../config/command-words.ts';
import { lineFrom } from '../../config/quick-look.ts';
import { commandsOf, isCommand } from '../../model/scripts.ts';
import { defineRule } from '../rule.ts';

const PROBES = /pidof|killall/;

export const processCheckedByScript = defineRule({
  id: 'process-checked-by-script',
  scope: 'segment',
  category: 'semantic',
  severity: 'hint',
  blocks: ['vrrp_script'],
  having: isCommand,
  when: (chunk, token) => PROBES.test(lineFrom(chunk, token)),
  title: { en: 'A script asks whether a process runs', zh: '用脚本检查进程是否运行' },
  why: {
    en: '`killall -0` and `pidof` start a program at each interval that goes through all processes, and fail where the package is missing or another program has the same name. `vrrp_track_process` is told by the kernel when the process ends, so the node reacts at once and nothing is started.',
    zh: '`killall -0` 和 `pidof` 每个间隔都要启动一个程序遍历所有进程，缺少软件包或有同名程序时就会出错。`vrrp_track_process` 由内核告知进程退出，节点立即反应，也不必启动任何程序。',
  },
  messages: {
    process: {
      en: "'{program}' runs every interval to find one process; vrrp_track_process is told when it ends",
      zh: '“{program}”每个间隔都要运行来查找一个进程；vrrp_track_process 会在进程退出时得到通知',
    },
  },
  examples: [
    {
      bad: `global_defs {
    enable_script_security
    script_user root
}

vrrp_script chk_nginx {
    script "/usr/bin/killall -0 nginx"
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
      good: `vrrp_track_process nginx {
    process nginx
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_process {
        nginx
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
      const words = commandWords(text).map(({ start, end }) => text.slice(start, end));
      const program = words[0]?.replace(/^.*\//, '') ?? '';
      const isProbe = program === 'pidof' || (program === 'killall' && words.includes('-0'));
      if (isProbe && !/[|&;<>]/.test(text)) report({ message: 'process', span, args: { program } });
    }
  },
});
