/** One request of HTTP_GET or SSL_GET, and the answer that is expected. */
import { arg, block, type DirectiveData, directive } from '../../define.ts';
import { enumeration } from '../../types/enumeration.ts';
import { hexDigest } from '../../types/hex-digest.ts';
import { integer, UINT_MAX } from '../../types/integer.ts';
import { quiet } from '../../types/quiet.ts';
import { regex } from '../../types/regex.ts';
import { statusCode } from '../../types/status-code.ts';
import { text } from '../../types/text.ts';
import { onOff } from '../lines/on-off.ts';
import { service } from '../virtual-server/examples.ts';

/** The smallest service that makes the request of these lines. */
function requesting(...lines: readonly string[]): string {
  return service(
    [],
    ['real_server 192.0.2.21 80 {', 'HTTP_GET {', 'url {', ...lines, '}', 'connect_timeout 3', '}', '}'],
  );
}

/** The same over TLS. */
function requestingOverTls(...lines: readonly string[]): string {
  return service(
    [],
    ['real_server 192.0.2.21 443 {', 'SSL_GET {', 'url {', ...lines, '}', 'connect_timeout 3', '}', '}'],
    '192.0.2.100 443',
  );
}

/** The directives of `url` in both checkers. */
const body: readonly DirectiveData[] = [
  directive('path', {
    args: [arg('path', text({ label: 'PATH' }))],
    duplicates: 'last-wins-with-error',
    fatalWhenMissing: true,
    required: true,
    rank: 1,
    doc: {
      en: 'The path of the page to fetch, with leading slash.',
      zh: '要获取的页面路径，以斜杠开头。',
      body: {
        en: 'The word is put into the request as it stands, query included, such as `/health?deep=1`. Choose a page that needs what the service needs: one that reads the database finds a dead database, one that is a file finds a dead web server only.\n\nIf omitted: the `url` is dropped with a message, and a checker that has no other is removed. If wrong: a page that does not exist answers 404, and all servers fail at once; a missing slash makes the request invalid. Redirects are not followed.',
        zh: '这个词原样放进请求，可以带查询串，例如 `/health?deep=1`。应选一个与服务有同样依赖的页面：读数据库的页面能发现数据库挂了，静态文件只能发现 Web 服务器挂了。\n\n省略时：这个 `url` 会被丢弃并提示；没有别的 url 时，检查器被移除。写错时：页面不存在会应答 404，所有服务器同时失效；缺了斜杠，请求就无效。不跟随重定向。',
      },
      example: requesting('path /health', 'status_code 200'),
      see: [
        'virtual_server.real_server.HTTP_GET.url.status_code',
        'virtual_server.real_server.HTTP_GET.virtualhost',
      ],
    },
  }),
  directive('digest', {
    args: [arg('md5', hexDigest)],
    duplicates: 'first-wins',
    fatalWhenMissing: true,
    rank: 3,
    doc: {
      en: 'The MD5 sum that the page must have; `genhash` computes it.',
      zh: '页面内容应有的 MD5 摘要，可用 `genhash` 计算。',
      body: {
        en: 'It finds a server that answers 200 with the wrong page: an empty directory, an old release, the default site. The command `genhash -s 192.0.2.21 -p 80 -u /version.txt` prints the sum; the header of the answer is not part of it.\n\nIf omitted: the contents do not matter. If wrong: a word without exactly 32 hexadecimal digits is reported and ignored; a second one in the block is too. The status must fit as well.\n\nAny change of the page makes all servers fail, so check a page that stays as it is.',
        zh: '它能发现应答 200 却给错页面的服务器：空目录、旧版本、默认站点。命令 `genhash -s 192.0.2.21 -p 80 -u /version.txt` 会打印摘要，应答的头部不计入。\n\n省略时：不看内容。写错时：不是恰好 32 位十六进制会被报告并忽略，同一块里的第二个也一样。状态码也必须相符。\n\n页面一变，所有服务器都会失败，所以应检查固定不变的页面。',
      },
      pitfalls: [
        {
          en: 'A page with a date or a session number has another sum at every request: the server never comes up.',
          zh: '页面里有日期或会话号，每次请求摘要都不同：服务器永远不会恢复。',
        },
      ],
      example: requesting('path /version.txt', 'digest 9b3a0c85a887a256d6939da88aabd8cd'),
      see: [
        'virtual_server.real_server.HTTP_GET.url.status_code',
        'virtual_server.real_server.HTTP_GET.url.regex',
      ],
    },
  }),
  directive('status_code', {
    args: [arg('code', statusCode, { repeat: true })],
    silentWhenMissing: true,
    default: '200-299',
    repeatable: true,
    duplicates: 'accumulates',
    rank: 2,
    doc: {
      en: 'The status codes that count as healthy, such as `200` or `200-299`.',
      zh: '视为健康的状态码，例如 `200` 或 `200-299`。',
      body: {
        en: 'Several codes and ranges may stand on a line, and several lines add up. A health page that answers 503 for maintenance takes its server out without a failure of the machine. A login page that redirects needs `301` or `302` here.\n\nIf omitted: 200 to 299, also beside `digest` and `regex`, which are asked in addition. If wrong: a word outside of 100 to 599, or a range that runs backwards, is reported and skipped; when none is left, 200 to 299 apply.',
        zh: '一行可以写多个状态码和范围，多行相加。维护时应答 503 的健康页面，能在机器没有故障时摘除服务器。会重定向的登录页要在这里写 `301` 或 `302`。\n\n省略时：200 到 299；写了 `digest` 和 `regex` 也一样，它们是附加条件。写错时：100 到 599 之外的值或前大后小的范围会被报告并跳过；一个不剩时，按 200 到 299 处理。',
      },
      example: requesting('path /login', 'status_code 200 301-302'),
      see: ['virtual_server.real_server.HTTP_GET.url.digest', 'virtual_server.real_server.HTTP_GET.url.path'],
    },
  }),
  directive('virtualhost', {
    args: [arg('host', text({ label: 'HOST' }))],
    since: '1.3.6',
    default: { en: 'that of the checker', zh: '检查器的设置' },
    duplicates: 'last-wins-with-error',
    doc: {
      en: 'The host name that this request asks for.',
      zh: '本请求使用的主机名。',
      body: {
        en: 'One checker may so ask a server for pages of several sites, and takes it out when one of these fails. It goes before the names of checker, real server and service, for the Host header and for `enable_sni`.\n\nIf omitted: the next name in that order, and without any the address and port. If wrong: a name unknown to the server fetches the default site; without a word it is reported and ignored.',
        zh: '这样一个检查器可以向服务器请求多个站点的页面，其中一个失败就摘除。不论 Host 头还是 `enable_sni`，它都优先于检查器、真实服务器和服务的名称。\n\n省略时：按上述次序取下一个名称，都没有则用地址和端口。写错时：服务器不认识的名称会取到默认站点；没写名称会被报告并忽略。',
      },
      example: requesting('path /health', 'status_code 200', 'virtualhost shop.example.com'),
      see: ['virtual_server.real_server.HTTP_GET.virtualhost', 'virtual_server.virtualhost'],
    },
  }),
  directive('regex', {
    args: [arg('pattern', regex)],
    since: '2.0.7',
    build: ['regex'],
    duplicates: 'last-wins-with-error',
    command: true,
    exact: true,
    rank: 4,
    doc: {
      en: 'A pattern that the page must contain, in the syntax of Perl.',
      zh: '页面内容必须匹配的正则表达式，采用 Perl 语法。',
      body: {
        en: 'It suits pages that change but say one thing when all is well, such as `status: ok`. Quote it; a match anywhere is enough, and the status must fit too. The header of the answer is searched as well when it arrives in one piece with the page.\n\nIf omitted: the contents do not matter. If wrong: several words without quotes are reported, by 2.2.7 only in its log, and nothing is compared. A pattern that cannot be compiled passes the configuration test; only the running daemon logs it, and the check cannot be relied upon.',
        zh: '适合内容会变、但正常时总有某句话的页面，例如 `status: ok`。表达式要加引号；任意位置匹配即可，状态码也必须相符。应答的头部与页面在同一片数据里到达时，头部也会被搜索。\n\n省略时：不看内容。写错时：没有引号的多个词会被报告（2.2.7 只写日志），什么也不比较。无法编译的表达式能通过配置测试，只有运行中的守护进程会记录，这时的检查不可靠。',
      },
      example: requesting('path /health', 'regex "status: (ok|ready)"'),
      see: [
        'virtual_server.real_server.HTTP_GET.url.regex_options',
        'virtual_server.real_server.HTTP_GET.url.regex_no_match',
        'virtual_server.real_server.HTTP_GET.url.digest',
      ],
    },
  }),
  directive('regex_no_match', {
    since: '2.0.7',
    build: ['regex'],
    duplicates: 'idempotent',
    doc: {
      en: 'Turns the pattern round: the page must not contain it.',
      zh: '反转判断：页面内容不得匹配该正则表达式。',
      body: {
        en: 'For applications that answer 200 with an error text in the page: the server fails as soon as the text appears.\n\nIf omitted: the text must be there. If wrong: without `regex` the line is dropped, which only the running daemon logs; it takes no value, so `regex_no_match off` also turns the test round.\n\nAn empty page passes too; where that matters, add a second `url` that demands a text.',
        zh: '用于以 200 应答、却在页面里写错误信息的应用：文字一出现，服务器就失败。\n\n省略时：文字必须出现。写错时：没有 `regex` 时这一行会被丢弃，只有运行中的守护进程会记录；它不取值，`regex_no_match off` 同样会反转判断。\n\n空页面也会通过；若有影响，再加一个要求某段文字的 `url`。',
      },
      example: requesting('path /health', 'regex "connection refused"', 'regex_no_match'),
      see: ['virtual_server.real_server.HTTP_GET.url.regex'],
    },
  }),
  directive('regex_options', {
    args: [
      arg(
        'option',
        quiet(
          enumeration([
            {
              value: 'allow_empty_class',
              doc: {
                en: '`[]` is a set without members, which never matches, as in JavaScript. For patterns taken from there.',
                zh: '`[]` 是没有成员、永不匹配的集合，与 JavaScript 相同。适合从那里取来的表达式。',
              },
            },
            {
              value: 'alt_bsux',
              doc: {
                en: '`\\u`, `\\U` and `\\x` mean what they mean in JavaScript. For patterns taken from there.',
                zh: '`\\u`、`\\U`、`\\x` 的含义与 JavaScript 相同。适合从那里取来的表达式。',
              },
            },
            {
              value: 'auto_callout',
              doc: {
                en: 'Has the matcher report each step to the program, and the daemon does not listen: only slower. Leave it out.',
                zh: '让匹配器把每一步报告给程序，而守护进程并不接收：只会变慢。不要写它。',
              },
            },
            {
              value: 'caseless',
              doc: {
                en: 'Upper and lower case are the same. For texts whose spelling the application may change.',
                zh: '不区分大小写。适合大小写可能变化的文字。',
              },
            },
            {
              value: 'dollar_endonly',
              doc: {
                en: '`$` fits at the very end only, not before a last line break. For pages that must end exactly so.',
                zh: '`$` 只匹配全文末尾，不匹配最后一个换行之前。适合结尾必须完全一致的页面。',
              },
            },
            {
              value: 'dotall',
              doc: {
                en: 'The dot also fits line breaks. For a text that may be spread over several lines.',
                zh: '点号也匹配换行。适合可能跨越多行的文字。',
              },
            },
            {
              value: 'dupnames',
              doc: {
                en: 'Several groups may have the same name. For patterns that would not compile without.',
                zh: '允许多个分组同名。适合否则无法编译的表达式。',
              },
            },
            {
              value: 'extended',
              doc: {
                en: 'Blanks and comments in the pattern are skipped. For long patterns that people shall read.',
                zh: '忽略表达式中的空白和注释。适合写给人看的长表达式。',
              },
            },
            {
              value: 'firstline',
              doc: {
                en: 'The match must begin in the first line. For answers whose first line tells the state.',
                zh: '匹配必须从第一行开始。适合第一行说明状态的应答。',
              },
            },
            {
              value: 'match_unset_backref',
              doc: {
                en: 'A reference to a group that took no part fits the empty text, as in JavaScript. For patterns taken from there.',
                zh: '引用未参与匹配的分组时按空文本处理，与 JavaScript 相同。适合从那里取来的表达式。',
              },
            },
            {
              value: 'multiline',
              doc: {
                en: '`^` and `$` fit at each line. For a status that stands on a line of its own.',
                zh: '`^` 和 `$` 匹配每一行的首尾。适合单独占一行的状态。',
              },
            },
            {
              value: 'never_ucp',
              doc: {
                en: 'Forbids the pattern to switch `ucp` on by itself. For patterns from other people.',
                zh: '禁止表达式自行打开 `ucp`。适合来自他人的表达式。',
              },
            },
            {
              value: 'never_utf',
              doc: {
                en: 'Forbids the pattern to switch `utf` on by itself. For patterns from other people.',
                zh: '禁止表达式自行打开 `utf`。适合来自他人的表达式。',
              },
            },
            {
              value: 'no_auto_capture',
              doc: {
                en: 'Plain brackets only group and remember nothing. For large patterns; the result is the same.',
                zh: '普通括号只分组，不记录内容。适合庞大的表达式，结果不变。',
              },
            },
            {
              value: 'no_auto_possess',
              doc: {
                en: 'Switches off an optimization of repetitions. For hunting faults in the library; slower otherwise.',
                zh: '关闭对重复的一种优化。用于排查库的问题，否则只会变慢。',
              },
            },
            {
              value: 'no_dotstar_anchor',
              doc: {
                en: 'Switches off an optimization of patterns that begin with `.*`. For hunting faults in the library.',
                zh: '关闭对以 `.*` 开头的表达式的优化。用于排查库的问题。',
              },
            },
            {
              value: 'no_start_optimize',
              doc: {
                en: 'Switches off the quick look for places where a match can begin. For hunting faults in the library.',
                zh: '关闭对匹配起点的快速查找。用于排查库的问题。',
              },
            },
            {
              value: 'ucp',
              doc: {
                en: '`\\d`, `\\w` and the like know letters and digits of all scripts. For pages in other languages, together with `utf`.',
                zh: '`\\d`、`\\w` 等认识各种文字的字母和数字。适合其他语言的页面，与 `utf` 同用。',
              },
            },
            {
              value: 'ungreedy',
              doc: {
                en: 'Repetitions take as little as they can, and `?` turns that round. For patterns written that way.',
                zh: '重复尽量少取，加 `?` 则相反。适合按此写成的表达式。',
              },
            },
            {
              value: 'utf',
              doc: {
                en: 'Pattern and page are UTF-8, so that a dot fits a whole character. For pages that surely are UTF-8.',
                zh: '表达式和页面都按 UTF-8 处理，点号匹配整个字符。适合确定是 UTF-8 的页面。',
              },
            },
            {
              value: 'never_backslash_c',
              doc: {
                en: 'Forbids `\\C`, which takes a single byte out of a character. For patterns from other people.',
                zh: '禁止从字符中取单个字节的 `\\C`。适合来自他人的表达式。',
              },
            },
            {
              value: 'alt_circumflex',
              doc: {
                en: 'With `multiline`, `^` also fits behind a last line break. Checks hardly ever need it.',
                zh: '与 `multiline` 同用时，`^` 也匹配最后一个换行之后。检查中几乎用不到。',
              },
            },
            {
              value: 'alt_verbnames',
              doc: {
                en: 'Names of control verbs may contain escaped characters. Checks hardly ever need it.',
                zh: '控制动词的名称里可以有转义字符。检查中几乎用不到。',
              },
            },
            {
              value: 'use_offset_limit',
              doc: {
                en: 'Prepares for a limit that the daemon does not set. Without effect; see `regex_max_offset`.',
                zh: '为守护进程并不设置的界限做准备。没有作用，应使用 `regex_max_offset`。',
              },
            },
          ]),
        ),
        { repeat: true, onInvalid: 'ignored' },
      ),
    ],
    since: '2.0.7',
    build: ['regex'],
    repeatable: true,
    duplicates: 'accumulates',
    doc: {
      en: 'How the pattern is read, by the options of the library PCRE2.',
      zh: '正则表达式的解释方式，即 PCRE2 库的选项。',
      body: {
        en: 'Several words may stand on a line, and lines add up; they hold for the `regex` of the same `url` only. `caseless` and `multiline` are what checks mostly need.\n\nIf omitted: letters must match in case, `^` and `$` mean the ends of the text, and a dot stops at the end of a line. If wrong: an unknown word is passed over without a message, even by the running daemon. Without `regex` the line has no effect.',
        zh: '一行可以写多个词，多行相加；只对同一个 `url` 的 `regex` 有效。检查中常用的是 `caseless` 和 `multiline`。\n\n省略时：区分大小写，`^` 和 `$` 指全文的两端，点号不跨行。写错时：不认识的词会被跳过，没有任何提示，守护进程运行时也不会说。没有 `regex` 时这一行不起作用。',
      },
      example: requesting('path /health', 'regex "^status: ok"', 'regex_options caseless multiline'),
      see: ['virtual_server.real_server.HTTP_GET.url.regex'],
    },
  }),
  directive('regex_min_offset', {
    args: [arg('offset', quiet(integer({ min: 0, max: UINT_MAX })), { onInvalid: 'ignored' })],
    since: '2.0.7',
    build: ['regex'],
    default: '0',
    doc: {
      en: 'Skips so many bytes of the page before the pattern may match.',
      zh: '跳过页面开头这么多字节后才允许匹配。',
      body: {
        en: 'It keeps a word in the head of the page, for instance in its title, from passing for the one further down that shows the state.\n\nIf omitted: the search begins at the first byte. If wrong: a word that is no number is logged by the running daemon only, and counts as 0. A value above `regex_max_offset` makes both void.\n\nWhere the header of the answer arrives in one piece with the page, the bytes are counted from the header.',
        zh: '它可以避免页面开头（例如标题）里的词，被当成后面表示状态的那个词。\n\n省略时：从第一个字节开始查找。写错时：非数字只由运行中的守护进程记录，按 0 处理。大于 `regex_max_offset` 时两者都作废。\n\n应答的头部与页面在同一片数据里到达时，字节数从头部算起。',
      },
      example: requesting('path /status', 'regex "ok"', 'regex_min_offset 200'),
      see: [
        'virtual_server.real_server.HTTP_GET.url.regex_max_offset',
        'virtual_server.real_server.HTTP_GET.url.regex',
      ],
    },
  }),
  directive('regex_max_offset', {
    args: [arg('offset', quiet(integer({ min: 0, max: UINT_MAX })), { onInvalid: 'ignored' })],
    since: '2.0.7',
    build: ['regex'],
    default: { en: 'none', zh: '无' },
    doc: {
      en: 'The last byte of the page at which a match may begin.',
      zh: '匹配最晚允许从页面的第几个字节开始。',
      body: {
        en: 'It demands the text near the beginning and spares the search through the rest of a long page. The match itself may end behind it.\n\nIf omitted: a match may begin anywhere. If wrong: a word that is no number is logged by the running daemon only and counts as 0, so that the match must begin with the very first byte. A value below `regex_min_offset` makes both void.\n\nA header that arrives in one piece with the page counts as well, so leave room for it.',
        zh: '它要求文字出现在靠前的位置，也省去在长页面余下部分里的查找。匹配本身可以延伸到它之后。\n\n省略时：可以从任意位置开始匹配。写错时：非数字只由运行中的守护进程记录，按 0 处理，匹配于是必须从第一个字节开始。小于 `regex_min_offset` 时两者都作废。\n\n头部与页面在同一片数据里到达时，头部也计入，所以要为它留出余量。',
      },
      example: requesting('path /status', 'regex "ok"', 'regex_max_offset 500'),
      see: [
        'virtual_server.real_server.HTTP_GET.url.regex_min_offset',
        'virtual_server.real_server.HTTP_GET.url.regex',
      ],
    },
  }),
  directive('regex_stack', {
    args: [
      arg('start', quiet(integer({ min: 0, max: UINT_MAX })), { onInvalid: 'ignored' }),
      arg('max', quiet(integer({ min: 0, max: UINT_MAX })), { onInvalid: 'ignored' }),
    ],
    since: '2.0.7',
    build: ['regex', 'regex-jit'],
    doc: {
      en: 'Memory for the matcher, at start and at most; raise it for complicated patterns.',
      zh: '匹配器使用的内存，初始值和上限，复杂的表达式应调大。',
      body: {
        en: 'A pattern with nested repetitions over a long page may run out of the memory that PCRE2 has for it; the log then shows an error, and the page counts as not matching. Both numbers are bytes.\n\nIf omitted: PCRE2 uses 32 KB. If wrong: one number, a word, or a start above the maximum is logged by the running daemon only, and the line is ignored.\n\nOne memory serves all checks: the largest numbers of the file count for every `url` that has the line.',
        zh: '嵌套重复的表达式遇到长页面，可能用尽 PCRE2 为它准备的内存；日志里会出现错误，页面按不匹配处理。两个数的单位都是字节。\n\n省略时：PCRE2 使用 32 KB。写错时：只写一个数、写成非数字，或初始值大于上限，只由运行中的守护进程记录，这一行被忽略。\n\n所有检查共用一块内存：文件中最大的数，对每个写了这一行的 `url` 都有效。',
      },
      example: requesting('path /health', 'regex "(a|b)+ok"', 'regex_stack 65536 1048576'),
      see: ['virtual_server.real_server.HTTP_GET.url.regex'],
    },
  }),
];

export const url = block('url', {
  repeatable: true,
  duplicates: 'accumulates',
  required: true,
  rank: 1,
  snippet: '{\n\tpath ${1:/health}\n\tstatus_code ${2:200}\n}',
  doc: {
    en: 'One page to fetch, and what the answer must be; all `url` blocks of a checker must pass.',
    zh: '一个要获取的页面及应有的应答，检查器的所有 `url` 都要通过。',
    body: {
      en: 'Every `delay_loop` one page is fetched, each on a connection of its own, and the next one takes its turn. The first that fails to the end of its retries takes the server out; then only that page is asked until it passes, and after it all of them once.\n\nIf omitted: the checker is removed with a message, and 2.2.7 crashes. If wrong: one without `path` is dropped with a message.\n\nStatus, `digest` and `regex` of a block must all fit.',
      zh: '每个 `delay_loop` 抓取一个页面，各用各的连接，然后轮到下一个。第一个重试到底仍失败的页面会让服务器被摘除；此后只查这个页面，直到它通过，再把全部页面查一遍。\n\n省略时：检查器被移除并提示，2.2.7 会崩溃。写错时：没有 `path` 的会被丢弃并提示。\n\n同一块里的状态码、`digest` 和 `regex` 必须全部相符。',
    },
    pitfalls: [
      {
        en: 'With nothing but a `path`, an error page that comes with status 200 passes: name a text by `regex` as well.',
        zh: '只写 `path` 时，以状态码 200 返回的错误页面也会通过：还应以 `regex` 要求某段文字。',
      },
    ],
    example: requesting('path /health', 'status_code 200'),
    see: [
      'virtual_server.real_server.HTTP_GET.url.path',
      'virtual_server.real_server.HTTP_GET.url.status_code',
      'virtual_server.real_server.HTTP_GET.fast_recovery',
    ],
  },
  body: body,
});

/** The `url` of SSL_GET. */
export const tlsUrl: DirectiveData = {
  ...url,
  body: [
    ...body,
    directive('tls_compliant', {
      args: [onOff],
      since: '2.2.8',
      default: { en: 'that of the checker', zh: '检查器的设置' },
      doc: {
        en: 'Ends the TLS connection of this request with the alert that the standard asks for.',
        zh: '按标准以关闭通知结束本请求的 TLS 连接。',
        body: {
          en: 'Useful where one site behind the server logs connections that break off, and the others do not care. The daemon then sends a `close_notify` after the page.\n\nIf omitted: as the checker says. If wrong: a word that is no boolean is reported and ignored. `off` here does not undo the line of the checker, since either of them is enough.',
          zh: '适用于服务器后面只有某个站点会记录异常断开的情形。守护进程取到页面后会发送 `close_notify`。\n\n省略时：按检查器的设置。写错时：不是布尔值的词会被报告并忽略。这里写 `off` 不能取消检查器的那一行，两处之一开启即可。',
        },
        example: requestingOverTls('path /health', 'status_code 200', 'tls_compliant'),
        see: ['virtual_server.real_server.SSL_GET.tls_compliant', 'virtual_server.real_server.SSL_GET.url'],
      },
    }),
  ],
};
