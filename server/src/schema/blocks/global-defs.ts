/** The settings of the whole daemon. */
import { block } from '../define.ts';
import { buffersSettings } from './global-defs/buffers.ts';
import { daemonSettings } from './global-defs/daemon.ts';
import { firewallSettings } from './global-defs/firewall.ts';
import { garpSettings } from './global-defs/garp.ts';
import { ipvsSettings } from './global-defs/ipvs.ts';
import { mailSettings } from './global-defs/mail.ts';
import { monitoringSettings } from './global-defs/monitoring.ts';
import { schedulingSettings } from './global-defs/scheduling.ts';
import { scriptsSettings } from './global-defs/scripts.ts';
import { vrrpSettings } from './global-defs/vrrp.ts';

export const globalDefs = block('global_defs', {
  repeatable: true,
  duplicates: 'accumulates',
  rank: 1,
  snippet: '{\n\trouter_id ${1:node-a}\n\tenable_script_security\n\tscript_user ${2:keepalived_script}\n}',
  doc: {
    en: 'Settings for the whole daemon rather than for one virtual router or one service.',
    zh: '作用于整个守护进程的设置，而不是某个虚拟路由器或某项服务的设置。',
    body: {
      en: 'The parent process reads this block first and passes the result to the VRRP and checker processes. Many entries are only defaults: an instance or a virtual server that sets its own value wins.\n\nIf omitted: every setting keeps its built-in default, the host name identifies this machine, and no mail is sent. If wrong: an unknown keyword is reported and dropped; the rest of the block still counts.\n\nKeep it at the top. At start its position does not matter, but on reload the children take the file line by line, and an instance above the block would copy the old defaults. Several blocks add up.',
      zh: '父进程最先读取本块，再把结果交给 VRRP 进程和健康检查进程。许多条目只是默认值：实例或虚拟服务器自己写了对应设置时，以自己的为准。\n\n省略时：各项取内置默认值，用主机名标识本机，不发邮件。写错时：未知关键字会被报告并丢弃，本块其余内容照常生效。\n\n请放在文件开头。启动时位置无所谓；但重新加载时子进程逐行读取，写在本块之前的实例会抄到旧的默认值。本块可以出现多次，内容累加。',
    },
    pitfalls: [
      {
        en: 'Sample files bring `vrrp_strict` with them; delete it unless you need it.',
        zh: '示例文件里往往带着 `vrrp_strict`，不需要就删掉。',
      },
      {
        en: '`vrrp_garp_interval 0` and `vrrp_gna_interval 0`, found in the shipped sample, are refused since 2.0.7: remove the lines, 0 is the default anyway.',
        zh: '随软件附带的示例中的 `vrrp_garp_interval 0` 和 `vrrp_gna_interval 0` 自 2.0.7 起会被拒绝：删掉即可，默认值本来就是 0。',
      },
    ],
    example: 'global_defs {\n    router_id lb-1\n    enable_script_security\n    script_user root\n}',
    see: ['global_defs.router_id', 'global_defs.enable_script_security', 'global_defs.vrrp_strict'],
  },
  body: [
    ...mailSettings,
    ...scriptsSettings,
    ...vrrpSettings,
    ...garpSettings,
    ...ipvsSettings,
    ...firewallSettings,
    ...daemonSettings,
    ...schedulingSettings,
    ...buffersSettings,
    ...monitoringSettings,
  ],
});
