/** `include` and its five stricter forms. */
import type { Notation } from '../../define.ts';

export const includes: readonly Notation[] = [
  {
    name: 'include',
    form: 'include PATTERN',
    brief: { en: 'reads other files here', zh: '在此处读入其他文件' },
    doc: {
      en: 'Reads other files at this place; what is missing is skipped.',
      zh: '在此处读入其他文件，缺少的会被跳过。',
      body: {
        en: 'Included text is read as if it were typed here, so a file may hold whole blocks, some lines of a block, or definitions. Wildcards match in sorted order. A relative pattern starts at the folder of the file that includes.\n\nIf omitted: everything must stand in one file. If wrong: a missing or unreadable file or a missing folder is skipped with one line in the log, a wildcard without match without any; the daemon starts without its services. A folder or an executable file is skipped as well.\n\nThe rest of the line is the pattern: quotes and blanks belong to it. Where a missing file must be an error, use `includem` or `includea`, or `include_check` for all.',
        zh: '读入的内容如同直接写在这里，因此文件里可以是完整的块、块中的几行，也可以是变量定义。通配符按名称顺序匹配。相对路径从引用它的文件所在目录算起。\n\n省略时：一切都得写在一个文件里。写错时：文件不存在或不可读，或目录不存在，就跳过它，日志里留一行；通配符没有匹配连这一行都没有。守护进程会缺着其中的服务启动。目录和可执行文件同样被跳过。\n\n行的其余部分都是路径：引号和空格也算在内。文件缺失必须算错误时，用 `includem` 或 `includea`，或用 `include_check` 统一规定。',
      },
      pitfalls: [
        {
          en: 'Copying only the main file to a new node: it starts without a message on the screen, and without the instances of the files that were left behind.',
          zh: '只把主文件复制到新节点：它照样启动，屏幕上没有任何提示，却没有那些漏带文件里的实例。',
        },
      ],
      example:
        'include conf.d/*.conf\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['includea', 'includer', 'global_defs.include_check'],
    },
  },
  {
    name: 'includer',
    form: 'includer PATTERN',
    since: '2.2.0',
    brief: { en: 'as include; unreadable files are errors', zh: '同 include，不可读算错误' },
    doc: {
      en: 'Reads other files; one that is there but cannot be read is an error.',
      zh: '读入其他文件；文件存在却读不了算错误。',
      body: {
        en: 'Catches wrong permissions, a folder in place of a file, and an executable bit, with which keepalived refuses a configuration file. The daemon then does not start, and the configuration test ends with status 6.\n\nIf omitted: `include` skips such a file with a line in the log. If wrong: the letter belongs to the keyword; another one, as in `includex`, makes it unknown.\n\nA file that is not there at all is still only logged; `includem` covers that too. At a reload the fault is logged and the rest is taken over, unless `reload_check_config` is set.',
        zh: '能发现权限不对、以目录代替文件，以及可执行位：带可执行位的配置文件 keepalived 拒绝读取。这时守护进程不启动，配置测试以状态 6 结束。\n\n省略时：`include` 会跳过这种文件，只在日志里留一行。写错时：字母是关键字的一部分；换成别的字母，如 `includex`，就是未知关键字。\n\n文件根本不存在时仍然只记日志，`includem` 才连这一点也管。重新加载时该故障只记日志，其余内容照常采用，除非设置了 `reload_check_config`。',
      },
      example:
        'includer conf.d/*.conf\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['include', 'includem', 'global_defs.reload_check_config'],
    },
  },
  {
    name: 'includem',
    form: 'includem PATTERN',
    since: '2.2.0',
    brief: { en: 'as includer; a missing file is an error', zh: '同 includer，文件缺失算错误' },
    doc: {
      en: 'Reads a file that must be there; a missing one is an error.',
      zh: '读入必须存在的文件；缺失算错误。',
      body: {
        en: 'The right word for a file that is named in full, such as one with the passwords of the site. Without it the daemon refuses to start instead of running with half a configuration. Unreadable files are errors, too.\n\nIf omitted: `include` goes on without the file. If wrong: a missing file ends the configuration test with status 6, and nothing of VRRP or the services is checked.\n\nA wildcard that matches nothing in a folder that exists is no error here; see `includew`. A reload goes on without the file unless `reload_check_config` is set.',
        zh: '适合写出全名的文件，例如存放本站点密码的文件：没有它，守护进程就不启动，而不是带着半份配置运行。不可读同样算错误。\n\n省略时：`include` 会缺着该文件继续。写错时：文件缺失使配置测试以状态 6 结束，VRRP 和服务都不会被检查。\n\n目录存在而通配符没有匹配，在这里不算错误，见 `includew`。重新加载时会缺着该文件继续，除非设置了 `reload_check_config`。',
      },
      example:
        'includem site.conf\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['include', 'includew', 'includea'],
    },
  },
  {
    name: 'includew',
    form: 'includew PATTERN',
    since: '2.2.0',
    brief: { en: 'as includem; a wildcard must match', zh: '同 includem，通配符必须有匹配' },
    doc: {
      en: 'Reads files by a wildcard that must match at least one.',
      zh: '按通配符读入文件，至少要匹配到一个。',
      body: {
        en: 'For a folder such as `conf.d` that is never meant to be empty: if the mount or the deployment failed, the daemon does not start. Missing and unreadable files are errors as with `includem`.\n\nIf omitted: a wildcard without match is passed over without a word. If wrong: one match is enough; that five other files are missing is not noticed.\n\nDo not use it for a folder into which nothing has been put yet.',
        zh: '用于 `conf.d` 这类绝不该为空的目录：挂载或部署失败时，守护进程不启动。文件缺失和不可读与 `includem` 一样算错误。\n\n省略时：通配符没有匹配会被一声不响地略过。写错时：匹配到一个就够了；另外五个文件缺失不会被发现。\n\n还没有放进任何文件的目录不要用它。',
      },
      example:
        'includew conf.d/*.conf\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['include', 'includem', 'includea'],
    },
  },
  {
    name: 'includeb',
    form: 'includeb PATTERN',
    since: '2.2.0',
    brief: { en: 'as includer; each {…} alternative must exist', zh: '同 includer，花括号各项必须存在' },
    doc: {
      en: 'Reads a set of files in braces, of which each must be there.',
      zh: '读入花括号列出的一组文件，每个都必须存在。',
      body: {
        en: 'For `conf.d/{web,mail}.conf`: if one of the alternatives has no file, that is an error and none of them is read. Unreadable files are errors, too.\n\nIf omitted: `include` reads those that are there and logs the others. If wrong: a pattern without braces is not looked at for missing files; `includem` does that.\n\nThe braces must not contain blanks or quotes. The daemon does not start then, and the configuration test ends with status 6.',
        zh: '用于 `conf.d/{web,mail}.conf`：其中一项没有对应的文件就是错误，并且一个都不读入。不可读同样算错误。\n\n省略时：`include` 读入存在的，其余记入日志。写错时：不带花括号的路径不检查文件是否缺失，那要用 `includem`。\n\n花括号里不要有空格和引号。出错时守护进程不启动，配置测试以状态 6 结束。',
      },
      example:
        'includeb conf.d/{web,mail}.conf\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['include', 'includea', 'includem'],
    },
  },
  {
    name: 'includea',
    form: 'includea PATTERN',
    since: '2.2.0',
    brief: { en: 'as include; every fault is an error', zh: '同 include，任何问题都算错误' },
    doc: {
      en: 'Reads other files and treats everything that is missing or unreadable as an error.',
      zh: '读入其他文件，凡是缺失或不可读都算错误。',
      body: {
        en: 'Unites `includer`, `includem`, `includew` and `includeb`: file, wildcard and each alternative in braces must be there and readable. A node that lacks a part does not start, instead of taking over addresses with half of its services.\n\nIf omitted: `include` tells of such faults in the log only. If wrong: the configuration test stops at the first reading and ends with status 6, so further mistakes show only after this one is repaired.\n\n`include_check` without words makes each plain `include` behind it as strict. At a reload only `reload_check_config` holds the new configuration back.',
        zh: '集 `includer`、`includem`、`includew` 和 `includeb` 于一身：文件、通配符和花括号中的每一项都必须存在且可读。缺了一部分的节点不会启动，而不是带着一半服务去接管地址。\n\n省略时：`include` 只在日志里提到这些问题。写错时：配置测试在首次读取后就停下，以状态 6 结束，其余错误要修好这个之后才看得到。\n\n不带参数的 `include_check` 让其后的每个普通 `include` 同样严格。重新加载时，只有 `reload_check_config` 能拦下新配置。',
      },
      example:
        'includea conf.d/*.conf\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['include', 'global_defs.include_check', 'global_defs.reload_check_config'],
    },
  },
];
