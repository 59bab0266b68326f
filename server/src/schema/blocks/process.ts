/** How the processes as a whole start and stop; allowed outside of blocks only. */
import { arg, directive } from '../define.ts';
import { integer, UINT_MAX } from '../types/integer.ts';
import { text } from '../types/text.ts';

export const netNamespace = directive('net_namespace', {
  args: [arg('name', text({ label: 'NAME' }))],
  since: '1.2.24',
  duplicates: 'first-wins',
  doc: {
    en: 'Runs all keepalived processes in the named network namespace, so that several routers can live on one machine.',
    zh: '让所有 keepalived 进程在指定的网络命名空间中运行，一台机器可容纳多个路由器。',
  },
});

export const netNamespaceIpvs = directive('net_namespace_ipvs', {
  args: [arg('name', text({ label: 'NAME' }), { optional: true })],
  since: '2.1.0',
  duplicates: 'first-wins',
  doc: {
    en: 'The network namespace whose IPVS table is managed, where it is not that of the other processes.',
    zh: '指定管理哪个网络命名空间的 IPVS 表，用于它与其他进程不在同一命名空间的情况。',
  },
});

export const namespaceWithIpsets = directive('namespace_with_ipsets', {
  since: '1.3.0',
  duplicates: 'idempotent',
  doc: {
    en: 'States that the kernel keeps ipsets per namespace, so that they may be used there too; only for kernels before 3.13.',
    zh: '声明内核的 ipset 按命名空间隔离，可以在其中使用；只有 3.13 之前的内核需要。',
  },
});

export const usePidDir = directive('use_pid_dir', {
  since: '1.2.24',
  duplicates: 'idempotent',
  doc: {
    en: 'Keeps the pid files in a directory of their own, below the runtime directory.',
    zh: '把 pid 文件放进运行时目录下单独的子目录。',
  },
});

export const instance = directive('instance', {
  args: [arg('name', text({ label: 'NAME' }))],
  since: '1.2.24',
  duplicates: 'first-wins',
  doc: {
    en: 'A name for this daemon, so that several of them can run side by side and share one configuration through `@` lines.',
    zh: '为本守护进程命名，使多个进程可以并存，并用 `@` 条件行共用一份配置。',
  },
});

export const childWaitTime = directive('child_wait_time', {
  args: [
    arg('seconds', integer({ min: 0, max: UINT_MAX, unit: 's', checkedSince: '2.0.7' }), {
      onInvalid: 'ignored',
    }),
  ],
  since: '2.0.0',
  default: '5',
  fatalWhenMissing: true,
  doc: {
    en: 'How long the parent waits for its child processes to end before it kills them at shutdown.',
    zh: '停止时父进程等待子进程退出的时间，超时就强制结束它们。',
  },
});
