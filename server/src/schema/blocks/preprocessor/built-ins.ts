/** The names that the daemon defines itself, for use as `${_NAME}`. */
import type { Notation } from '../../define.ts';

export const builtIns: readonly Notation[] = [
  {
    name: '_PWD',
    form: '${_PWD}',
    since: '1.4.3',
    brief: { en: 'folder of this file', zh: '当前文件所在目录' },
    doc: {
      en: 'The folder of the file that is being read.',
      zh: '正在读取的文件所在的目录。',
      body: {
        en: 'For scripts and files that lie beside the configuration, so that the whole folder can be moved or tried out elsewhere. In an included file it is the folder of that file.\n\nIf omitted: paths of scripts have to be absolute; only the pattern of an `include` is relative to the file. If wrong: `$_PWD/check.sh` stays as it is, because a slash follows; `${_PWD}/check.sh` is right.\n\nIn a definition it is not fixed: a value with `${_PWD}` means the folder of the file in which the definition is used.',
        zh: '用于与配置放在一起的脚本和文件，这样整个目录可以搬动，也可以在别处试用。在读入的文件里，它是那个文件的目录。\n\n省略时：脚本的路径要写绝对路径；只有 `include` 的路径相对于文件。写错时：`$_PWD/check.sh` 原样保留，因为后面是斜杠；应写 `${_PWD}/check.sh`。\n\n写进变量定义时它并未固定：含 `${_PWD}` 的值指的是使用该定义的文件所在目录。',
      },
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_script chk_web {\n    script ${_PWD}/chk_web\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_script {\n        chk_web\n    }\n}',
      see: ['include', 'vrrp_script.script', '$NAME='],
    },
  },
  {
    name: '_INSTANCE',
    form: '${_INSTANCE}',
    since: '2.0.1',
    brief: { en: 'the config id', zh: '配置标识' },
    doc: {
      en: 'The config id of this node: that of `-i`, otherwise the host name up to the first dot.',
      zh: '本节点的配置标识：由 `-i` 给出，否则是主机名第一个点之前的部分。',
      body: {
        en: 'The same word that `@id` compares. With it one file for all nodes can name what differs by the name of the node: a `router_id`, a log file, a file to include.\n\nIf omitted: a line for each node with `@id` does the same. If wrong: despite its name it has nothing to do with the keyword `instance`, which names one of several daemons on a machine.\n\nA file named after the node, `includem ${_INSTANCE}.conf`, keeps the common part free of conditions; on a node without that file the daemon does not start.',
        zh: '就是 `@id` 所比较的那个词。有了它，所有节点共用的文件就能用节点名称写出各自不同的部分：`router_id`、日志文件、要读入的文件。\n\n省略时：为每个节点写一行 `@id` 也能做到。写错时：尽管叫这个名字，它与关键字 `instance` 无关，后者用来区分一台机器上的多个守护进程。\n\n以节点命名的文件 `includem ${_INSTANCE}.conf` 能让公共部分不含条件；没有该文件的节点不会启动守护进程。',
      },
      example:
        'global_defs {\n    router_id ${_INSTANCE}\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['@id', 'instance', 'global_defs.router_id'],
    },
  },
  {
    name: '_RANDOM',
    form: '${_RANDOM MIN MAX}',
    since: '2.0.15',
    brief: { en: 'a random number', zh: '随机数' },
    doc: {
      en: 'A whole number, drawn anew at each use and at each reading of the file.',
      zh: '一个整数，每次使用、每次读取文件都重新抽取。',
      body: {
        en: 'For tests with changing values, or to spread load in time. Without bounds it lies within 0 and 32767; one number sets the lower bound only, two set both.\n\nIf omitted: write a fixed number, which is what a production file needs. If wrong: bounds in the wrong order are reported and the first is used; until 2.3.4 such bounds can crash the daemon. A word that is no number leaves the text as it is.\n\nEach process and each reload draws again, so a priority made this way may move the address; `random_seed` does not prevent that. Until 2.3.4 nothing may follow on the line when bounds are given: the rest is garbled.',
        zh: '用于取值变化的测试，或让负载在时间上错开。不写界限时在 0 到 32767 之间；一个数只规定下限，两个数规定上下限。\n\n省略时：写固定的数，生产环境正需要这样。写错时：上下限颠倒会被报告并取第一个数；到 2.3.4 为止这可能使守护进程崩溃。不是数字的词使这段文本原样保留。\n\n每个进程、每次重新加载都会再抽一次，用它写的优先级可能因此让地址漂移；`random_seed` 也阻止不了。到 2.3.4 为止，写了界限时该行后面不能再有内容，否则会变成乱码。',
      },
      example:
        'vrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority ${_RANDOM 90 110}\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['global_defs.random_seed', '$NAME='],
    },
  },
  {
    name: '_HASH',
    form: '${_HASH}',
    since: '2.1.4',
    brief: { en: 'the character #', zh: '字符 #' },
    doc: {
      en: 'The character `#`, for text in which it would start a comment.',
      zh: '字符 `#`，用于它会开始注释的文本。',
      body: {
        en: 'It serves values of definitions that are used between double quotes: written plainly, the `#` would end the definition. In a statement the quotes alone suffice, as in `"lb #1"`.\n\nIf omitted: the text ends at the `#`. If wrong: comments are looked for once more after the replacement, so outside double quotes `${_HASH}` starts a comment itself.\n\nA backslash is no way out: `\\#` holds in `global_defs` only, from 2.2.0 all other blocks lose it.',
        zh: '用于变量定义的值，而且该值要在双引号之间使用：直接写 `#`，定义到那里就结束了。在语句里只要引号就够，如 `"lb #1"`。\n\n省略时：文本到 `#` 为止。写错时：替换之后还会再找一次注释，因此在双引号之外，`${_HASH}` 自己就会开始注释。\n\n反斜杠不是出路：`\\#` 只在 `global_defs` 里有效，2.2.0 起其他块都会丢掉它。',
      },
      example:
        '$LABEL=lb ${_HASH}1\nglobal_defs {\n    router_id "${LABEL}"\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['_BANG', '#', '$NAME='],
    },
  },
  {
    name: '_BANG',
    form: '${_BANG}',
    since: '2.1.4',
    brief: { en: 'the character !', zh: '字符 !' },
    doc: {
      en: 'The character `!`, for text in which it would start a comment.',
      zh: '字符 `!`，用于它会开始注释的文本。',
      body: {
        en: 'Like `${_HASH}` for the other sign of comments, which often hits passwords and greetings: a plain `!` outside quotes drops the rest of the line.\n\nIf omitted: quote the text, which is simpler in a statement. If wrong: it helps only inside of double quotes; outside it is read as the start of a comment after it has been put in.\n\nThe release must know it: before 2.1.4 the text stays as it is, and its braces open a block.',
        zh: '与 `${_HASH}` 类似，针对另一个注释符号。密码和问候语常受其害：引号外的 `!` 会丢掉该行其余部分。\n\n省略时：给文本加引号，在语句里这样更简单。写错时：它只在双引号内有用；在引号外，替换进来之后会被读作注释的开始。\n\n版本必须认识它：2.1.4 之前这段文本原样保留，它的花括号会打开一个块。',
      },
      example:
        'global_defs {\n    router_id "lb-1${_BANG}"\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['_HASH', '!'],
    },
  },
  {
    name: '_ENV',
    form: '${_ENV NAME}',
    since: '2.4.0',
    brief: { en: 'environment variable', zh: '环境变量' },
    doc: {
      en: 'The value of an environment variable of the daemon.',
      zh: '守护进程的某个环境变量的值。',
      body: {
        en: 'Lets a container or a service unit fill in what differs from place to place: interface, priority, password. It is read when the file is read; a reload sees the environment with which the daemon was started.\n\nIf omitted: write the value or a definition. If wrong: a variable that is not set gives an empty text, without a message; before 2.4.0 the text stays and its braces open a block.\n\nThe environment of your shell is not that of the service: the configuration test in a terminal may read other values than the daemon.',
        zh: '让容器或服务单元填入各处不同的内容：接口、优先级、密码。读取文件时取值；重新加载看到的仍是守护进程启动时的环境。\n\n省略时：直接写值，或用变量定义。写错时：未设置的变量得到空文本，没有提示；2.4.0 之前这段文本原样保留，它的花括号会打开一个块。\n\n终端里 shell 的环境不是服务的环境：在那里做配置测试，读到的值可能与守护进程的不同。',
      },
      example:
        'vrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority ${_ENV VRRP_PRIORITY}\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['${NAME}', '@id', '_INSTANCE'],
    },
  },
];
