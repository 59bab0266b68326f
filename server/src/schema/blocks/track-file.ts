/** Files whose number counts. */
import { arg, block, directive } from '../define.ts';
import { enumeration } from '../types/enumeration.ts';
import { INT_MAX, integer } from '../types/integer.ts';
import { definesName } from '../types/name.ts';
import { path } from '../types/path.ts';
import { reversal } from './lines/reverse.ts';

export const trackFile = block('track_file', {
  args: [arg('name', definesName('track_file'))],
  since: '2.1.0',
  repeatable: true,
  duplicates: 'accumulates',
  fatalWhenMissing: true,
  rank: 7,
  snippet: '${1:maintenance} {\n\tfile ${2:/run/keepalived/maintenance}\n\tweight ${3:1}\n}',
  doc: {
    en: 'A file with a number by which other programs change priorities of instances or weights of servers.',
    zh: '一个含数字的文件，其他程序借它改变实例的优先级或服务器的权重。',
    body: {
      en: 'Whoever writes the file decides: a script, a deployment tool, an administrator with `echo 1`. The number times the weight is added to the priority.\n\nIf omitted: nothing of the kind. If wrong: the block must stand above the instance that tracks it.',
      zh: '谁写这个文件就由谁决定：脚本、部署工具，或管理员用 `echo 1`。数字乘以权重后加到优先级上。\n\n省略时：没有这种跟踪。写错时：该块必须写在跟踪它的实例之前。',
    },
    see: ['vrrp_instance.track_file', 'virtual_server.real_server.FILE_CHECK'],
  },
  body: [
    directive('file', {
      args: [arg('path', path)],
      since: '2.1.0',
      duplicates: 'first-wins',
      required: true,
      rank: 1,
      doc: {
        en: 'The path of the file; its directory must exist at start.',
        zh: '文件的路径，其目录在启动时必须存在。',
      },
    }),
    directive('weight', {
      args: [arg('weight', integer({ min: -254, max: 254 }), { onInvalid: 'default' }), reversal],
      since: '2.1.0',
      default: '1',
      duplicates: 'first-wins',
      rank: 2,
      doc: {
        en: 'By how much the number in the file is multiplied; 0 makes any number but 0 a FAULT.',
        zh: '文件中的数字所乘的系数；0 表示数字非零即 FAULT。',
      },
    }),
    directive('init_file', {
      args: [
        arg('value', integer({ min: -INT_MAX, max: INT_MAX }), { optional: true, onInvalid: 'ignored' }),
        arg(
          'overwrite',
          enumeration([
            {
              value: 'overwrite',
              doc: { en: 'Resets the file if it exists already.', zh: '文件已存在时也重置。' },
            },
          ]),
          { optional: true },
        ),
      ],
      since: '2.1.0',
      default: '0',
      rank: 3,
      doc: {
        en: 'Creates the file with this number at start; `overwrite` resets one that exists.',
        zh: '启动时以该数字创建文件，`overwrite` 会重置已有文件。',
      },
    }),
  ],
});

export const vrrpTrackFile = block('vrrp_track_file', {
  args: [arg('name', definesName('track_file'))],
  since: '2.0.0',
  deprecated: { since: '2.1.0', use: 'track_file' },
  build: ['vrrp'],
  repeatable: true,
  duplicates: 'accumulates',
  fatalWhenMissing: true,
  doc: { en: 'The former spelling of `track_file`.', zh: '`track_file` 的旧写法。' },
  body: [
    directive('file', {
      args: [arg('path', path)],
      since: '2.0.0',
      duplicates: 'first-wins',
      required: true,
      rank: 1,
      doc: {
        en: 'The path of the file; its directory must exist at start.',
        zh: '文件的路径，其目录在启动时必须存在。',
      },
    }),
    directive('weight', {
      args: [
        arg('weight', integer({ min: -254, max: 254, checkedSince: '2.0.7' }), { onInvalid: 'default' }),
        reversal,
      ],
      since: '2.0.0',
      default: '1',
      duplicates: 'first-wins',
      rank: 2,
      doc: {
        en: 'By how much the number in the file is multiplied; 0 makes any number but 0 a FAULT.',
        zh: '文件中的数字所乘的系数；0 表示数字非零即 FAULT。',
      },
    }),
    directive('init_file', {
      args: [
        arg('value', integer({ min: -INT_MAX, max: INT_MAX }), { optional: true, onInvalid: 'ignored' }),
        arg(
          'overwrite',
          enumeration([
            {
              value: 'overwrite',
              doc: { en: 'Resets the file if it exists already.', zh: '文件已存在时也重置。' },
            },
          ]),
          { optional: true },
        ),
      ],
      since: '2.0.0',
      default: '0',
      rank: 3,
      doc: {
        en: 'Creates the file with this number at start; `overwrite` resets one that exists.',
        zh: '启动时以该数字创建文件，`overwrite` 会重置已有文件。',
      },
    }),
  ],
});
