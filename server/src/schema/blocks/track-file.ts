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
      en: 'Whoever writes the file decides: a script, a deployment tool, an administrator with `echo 1`. keepalived is told of each change at once. The number times the weight is added to the priority of whatever lists the file under `track_file`; −254 or less means FAULT.\n\nIf omitted: no file influences anything. If wrong: a block without `file` is reported and dropped, and so is, from 2.2.8, one whose folder is missing or cannot be watched; entries that name it report “not found”.\n\nDefine it above its first use. A missing, empty or wordy file counts as 0. `FILE_CHECK` uses it for the weight of a real server.',
      zh: '谁写这个文件就由谁决定：脚本、部署工具，或管理员用 `echo 1`。每次改动 keepalived 立即得知。数字乘以权重后，加到用 `track_file` 引用它的对象的优先级上；不大于 −254 就意味着 FAULT。\n\n省略时：没有文件影响任何对象。写错时：没有 `file` 的块会被报告并丢弃；2.2.8 起，目录不存在或无法监视的块也一样；引用它的条目报告“not found”。\n\n应定义在首次引用之前。文件不存在、为空或内容是文字时按 0 计算。`FILE_CHECK` 用它改变真实服务器的权重。',
    },
    example:
      'track_file maintenance {\n    file /var/tmp/maintenance\n    weight 0\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_file {\n        maintenance\n    }\n}',
    see: [
      'track_file.weight',
      'vrrp_instance.track_file',
      'vrrp_sync_group.track_file',
      'virtual_server.real_server.FILE_CHECK',
    ],
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
        body: {
          en: 'The file itself may come later: until then its number is 0. It is read when a writer closes it, and when it is moved in or deleted; replacing it by `mv` is safe. A program that keeps it open is noticed when it closes it.\n\nIf omitted: the block is reported and dropped. If wrong: a folder that does not exist disables the tracking, which 2.2.7 only logs at start; a second path is reported and the first stays.\n\nChoose a folder on a local disk or in `/run`. Network file systems, `/proc` and `/sys` report no changes and are refused from 2.2.8. Who may write the file may move the address.',
          zh: '文件本身可以晚些出现，在那之前数字为 0。写入者关闭文件时、文件被移入或删除时才会读取，所以用 `mv` 替换是安全的；一直开着文件写的程序，要到关闭时才被发现。\n\n省略时：该块会被报告并丢弃。写错时：目录不存在则不跟踪，2.2.7 只在启动时记入日志；第二个路径会被报告，第一个有效。\n\n应选本地磁盘或 `/run` 下的目录。网络文件系统、`/proc` 和 `/sys` 不通报改动，2.2.8 起会被拒绝。谁能写这个文件，谁就能让地址漂移。',
        },
        example:
          'track_file maintenance {\n    file /var/tmp/maintenance\n    weight 0\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_file {\n        maintenance\n    }\n}',
        see: ['track_file.init_file', 'track_file.weight', 'vrrp_instance.track_file'],
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
        body: {
          en: 'With 1 the file holds the change itself: `-30` takes thirty points from the priority. With `-30` here the file is a switch: 1 takes them away, 0 gives them back. With 0 every number but 0 is FAULT, and the peer takes over within a second.\n\nIf omitted: 1, unlike all other trackers, which mean FAULT then. If wrong: a number out of range is reported and 1 is used; a second one is reported and dropped.\n\nThe product stays within −254 and 253; −254 is FAULT even with a weight. `reverse` turns the sign round, with 0 it makes the number 0 the FAULT.',
          zh: '为 1 时文件里写的就是变化量：`-30` 让优先级减三十分。这里写 `-30` 时文件是开关：1 减去，0 归还。这里写 0 时，除 0 以外的任何数字都是 FAULT，对端在一秒内接管。\n\n省略时：1；其他跟踪项省略时都意味着 FAULT，这里不同。写错时：超出范围的数会被报告并取 1；第二条会被报告并丢弃。\n\n乘积限制在 −254 到 253 之间；即使有权重，−254 也是 FAULT。`reverse` 反转符号，与 0 同用时，数字 0 才是 FAULT。',
        },
        example:
          'track_file load {\n    file /var/tmp/load\n    weight -30\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_file {\n        load\n    }\n}',
        see: ['vrrp_instance.priority', 'track_file.file', 'vrrp_instance.track_file'],
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
              doc: {
                en: 'Writes the number at every start of the daemon, also over one that is there. For a switch that shall not outlive a restart.',
                zh: '守护进程每次启动都写入该数字，已有的也覆盖。适合不应在重启后继续有效的开关。',
              },
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
        body: {
          en: 'Useful where the folder is empty after a boot, as `/run` is, and where a node shall begin in maintenance: with 1 and `weight 0` it joins only after somebody has written 0. Nothing is written on reload or by the configuration test.\n\nIf omitted: no file is made; a missing one counts as 0. If wrong: an unknown word is reported and ignored; a number beyond ±254 is reported, yet written.\n\nThe keyword alone writes 0. From 2.2.8 to 2.3.2 an existing file is overwritten at every start even without `overwrite`, so a switch that was set does not survive a restart there.',
          zh: '适用于开机后目录为空的情况（如 `/run`），也适用于让节点从维护状态开始：写 1 并配 `weight 0`，要等有人写入 0 它才参选。重新加载和配置测试都不会写文件。\n\n省略时：不创建文件；文件不存在按 0 计算。写错时：未知的词会被报告并忽略；超出 ±254 的数会被报告，但仍会写入。\n\n只写关键字则写入 0。2.2.8 到 2.3.2 即使没有 `overwrite`，每次启动也会覆盖已有文件，所以在这些版本上，拨好的开关经不起重启。',
        },
        example:
          'track_file maintenance {\n    file /var/tmp/maintenance\n    weight 0\n    init_file 1\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_file {\n        maintenance\n    }\n}',
        see: ['track_file.file', 'track_file.weight'],
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
  doc: {
    en: 'The former spelling of `track_file`.',
    zh: '`track_file` 的旧写法。',
    body: {
      en: 'Releases before 2.1.0 know this name only, and there it serves VRRP alone. Later ones read it as `track_file`, with one line in the log that asks for the new name; the configuration test says nothing about it.\n\nIf omitted: write `track_file`, unless a node still runs 2.0.x. If wrong: as with the new name, a block without `file` is reported and dropped, and its entries report “not found”.\n\nBoth spellings share their names: whichever block of a name stands first is used.',
      zh: '2.1.0 之前的版本只认识这个名称，而且只供 VRRP 使用。以后的版本把它当作 `track_file` 读取，只在日志里提示改用新名称；配置测试对此不作声。\n\n省略时：改写 `track_file`，除非还有节点运行 2.0.x。写错时：与新名称一样，没有 `file` 的块会被报告并丢弃，引用它的条目报告“not found”。\n\n两种写法共用名称：同名的块以写在前面的为准。',
    },
    see: ['track_file', 'vrrp_instance.track_file'],
  },
  body: [
    directive('file', {
      args: [arg('path', path)],
      since: '2.0.0',
      duplicates: 'first-wins',
      required: true,
      rank: 1,
      doc: {
        en: 'The path of the file whose number counts; its directory must exist at start.',
        zh: '数字所在文件的路径，其目录在启动时必须存在。',
        body: {
          en: 'The same as `file` in `track_file`: changes are noticed when a writer closes the file, and a file that is not there counts as 0.\n\nIf omitted: the block is reported and dropped. If wrong: without its folder the file is not tracked; a second path is reported and ignored.',
          zh: '与 `track_file` 中的 `file` 相同：写入者关闭文件时发现改动，文件不存在按 0 计算。\n\n省略时：该块会被报告并丢弃。写错时：目录不存在，文件就不受跟踪；第二个路径会被报告并忽略。',
        },
        see: ['track_file.file', 'vrrp_track_file'],
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
        en: 'The factor between the number in the file and the change of priority; 0 makes any number but 0 a FAULT.',
        zh: '文件中的数字与优先级变化之间的系数；0 表示数字非零即 FAULT。',
        body: {
          en: 'The same as `weight` in `track_file`: the product is added to the priority, and −254 or less is FAULT.\n\nIf omitted: 1, the number itself is added. If wrong: a value out of range is reported and 1 is used; before 2.0.7 it is not checked.',
          zh: '与 `track_file` 中的 `weight` 相同：乘积加到优先级上，不大于 −254 就是 FAULT。\n\n省略时：1，直接加上该数字。写错时：超出范围的值会被报告并取 1；2.0.7 之前不检查。',
        },
        see: ['track_file.weight', 'vrrp_track_file'],
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
              doc: {
                en: 'Writes the number at every start of the daemon, also over one that is there. For a switch that shall not outlive a restart.',
                zh: '守护进程每次启动都写入该数字，已有的也覆盖。适合不应在重启后继续有效的开关。',
              },
            },
          ]),
          { optional: true },
        ),
      ],
      since: '2.0.0',
      default: '0',
      rank: 3,
      doc: {
        en: 'Creates the file at start with the number given; `overwrite` also resets one that is there.',
        zh: '启动时按给出的数字创建文件，`overwrite` 连已有的文件也会重置。',
        body: {
          en: 'The same as `init_file` in `track_file`; without a number it writes 0, and a reload leaves the file alone.\n\nIf omitted: nothing is created. If wrong: an unknown word is reported and ignored, so a misspelt `overwrite` leaves an old number in force.',
          zh: '与 `track_file` 中的 `init_file` 相同；不写数字则写入 0，重新加载时不动文件。\n\n省略时：不创建文件。写错时：未知的词会被报告并忽略，因此 `overwrite` 拼错时旧数字继续有效。',
        },
        see: ['track_file.init_file', 'vrrp_track_file'],
      },
    }),
  ],
});
