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

/** The directives of `url` in both checkers. */
const body: readonly DirectiveData[] = [
  directive('path', {
    args: [arg('path', text({ label: 'PATH' }))],
    duplicates: 'last-wins-with-error',
    fatalWhenMissing: true,
    required: true,
    rank: 1,
    doc: { en: 'The path of the page to fetch, with leading slash.', zh: '要获取的页面路径，以斜杠开头。' },
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
        en: 'Any change of the page makes all servers fail, so check a page that stays as it is.\n\nIf omitted: the contents do not matter. If wrong: a word without exactly 32 hexadecimal digits is reported and ignored.',
        zh: '页面一变，所有服务器都会失败，所以应检查固定不变的页面。\n\n省略时：不看内容。写错时：不是恰好 32 位十六进制会被报告并忽略。',
      },
      see: ['virtual_server.real_server.HTTP_GET.url.status_code'],
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
        en: 'Several codes and ranges may stand on the line.\n\nIf omitted: 200 to 299, unless `digest` or `regex` decides. If wrong: a code outside of 100 to 599 is reported and ignored.',
        zh: '一行可以写多个状态码和范围。\n\n省略时：200 到 299，除非由 `digest` 或 `regex` 决定。写错时：100 到 599 之外的状态码会被报告并忽略。',
      },
      see: ['virtual_server.real_server.HTTP_GET.url.digest'],
    },
  }),
  directive('virtualhost', {
    args: [arg('host', text({ label: 'HOST' }))],
    since: '1.3.6',
    default: { en: 'that of the checker', zh: '检查器的设置' },
    duplicates: 'last-wins-with-error',
    doc: { en: 'The host name that this request asks for.', zh: '本请求使用的主机名。' },
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
    },
  }),
  directive('regex_no_match', {
    since: '2.0.7',
    build: ['regex'],
    duplicates: 'idempotent',
    doc: {
      en: 'Turns the pattern round: the page must not contain it.',
      zh: '反转判断：页面内容不得匹配该正则表达式。',
    },
  }),
  directive('regex_options', {
    args: [
      arg(
        'option',
        quiet(
          enumeration([
            'allow_empty_class',
            'alt_bsux',
            'auto_callout',
            'caseless',
            'dollar_endonly',
            'dotall',
            'dupnames',
            'extended',
            'firstline',
            'match_unset_backref',
            'multiline',
            'never_ucp',
            'never_utf',
            'no_auto_capture',
            'no_auto_possess',
            'no_dotstar_anchor',
            'no_start_optimize',
            'ucp',
            'ungreedy',
            'utf',
            'never_backslash_c',
            'alt_circumflex',
            'alt_verbnames',
            'use_offset_limit',
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
        en: 'Counts this answer as failed when the server does not close TLS as the standard asks.',
        zh: '服务器未按标准关闭 TLS 时，把本次应答算作失败。',
      },
    }),
  ],
};
