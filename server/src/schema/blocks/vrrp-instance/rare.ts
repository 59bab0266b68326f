/** Kernel settings, and keywords of old releases. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { integer, UINT_MAX } from '../../types/integer.ts';
import { networkInterface } from '../../types/interface.ts';

export const rareSettings: readonly DirectiveData[] = [
  directive('promote_secondaries', {
    since: '1.3.0',
    duplicates: 'idempotent',
    doc: {
      en: 'Keeps the other addresses of a network on the interface when the first one is removed.',
      zh: '删除网段的首个地址时，保留接口上同网段的其他地址。',
    },
  }),
  directive('native_ipv6', {
    duplicates: 'idempotent',
    doc: {
      en: 'Makes the instance an IPv6 one, where no address shows it.',
      zh: '在没有地址可推断时，令实例使用 IPv6。',
    },
  }),
  directive('kernel_rx_buf_size', {
    args: [arg('bytes', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
    since: '2.0.3',
    default: { en: 'as the kernel has it', zh: '内核默认值' },
    exact: true,
    doc: {
      en: 'Room for adverts that wait to be read; raise it when the log reports drops.',
      zh: '等待读取的通告所用的缓冲区，日志报告丢包时应调大。',
    },
  }),
  directive('debug', {
    args: [arg('level', integer({ min: 0, max: 4, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
    default: '0',
    fatalWhenMissing: true,
    doc: {
      en: 'A level of debugging messages that only special builds print.',
      zh: '调试信息的级别，只有特殊构建才会输出。',
      body: {
        en: 'Builds of distributions print nothing for it. For more detail start the daemon with `-D`.\n\nIf omitted: no such messages. If wrong: the bare keyword stops the reading of the whole file, and the daemon does not start.',
        zh: '发行版的构建不会因此多输出任何内容。想看细节，用 `-D` 启动守护进程。\n\n省略时：没有这类信息。写错时：只写关键字会中断整个文件的读取，守护进程无法启动。',
      },
    },
  }),
  directive('linkbeat_use_polling', {
    since: '2.0.0',
    deprecated: { since: '2.0.13', use: 'linkbeat_interfaces' },
    build: ['linkbeat'],
    duplicates: 'idempotent',
    doc: {
      en: "Polls the link state of the instance's interface; replaced by `linkbeat_interfaces`.",
      zh: '轮询实例接口的链路状态，已由 `linkbeat_interfaces` 取代。',
    },
  }),
  directive('lvs_sync_daemon_interface', {
    args: [arg('interface', networkInterface)],
    deprecated: { since: '1.2.20', use: 'global_defs lvs_sync_daemon' },
    build: ['lvs'],
    duplicates: 'first-wins',
    fatalWhenMissing: true,
    doc: {
      en: 'The interface for copies of the connection table, in the form of old releases; write `lvs_sync_daemon` in `global_defs`.',
      zh: '复制连接表所用的接口，旧版写法；现在应在 `global_defs` 中写 `lvs_sync_daemon`。',
      body: {
        en: 'It starts the copying of the connection table when the instance changes its state, and has no use without a `virtual_server`.\n\nIf omitted: nothing is copied, unless `lvs_sync_daemon` says so. If wrong: the keyword is reported as deprecated; a second one is reported and ignored.',
        zh: '实例状态变化时启动连接表的复制；没有 `virtual_server` 时毫无用处。\n\n省略时：不复制，除非写了 `lvs_sync_daemon`。写错时：该关键字会被报告为已弃用；第二条会被报告并忽略。',
      },
      see: ['global_defs.lvs_sync_daemon'],
    },
  }),
];
