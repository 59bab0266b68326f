/** The formatter's own sentences; the others it shares with the linter. */
import type { Localized } from '../../base/localized.ts';

export const wrongUsage = {
  nothingNamed: {
    en: 'Name a file or a folder to format. --help tells more.',
    zh: '请指定要格式化的文件或文件夹。--help 可查看说明。',
  },
  modeWanted: {
    en: "Say what to do with the files: '--check' or '--write'.",
    zh: '请说明如何处理文件：“--check”或“--write”。',
  },
  modeTwice: {
    en: "'--check' and '--write' do not go together.",
    zh: '“--check”和“--write”不能同时使用。',
  },
  inputTwice: { en: "With '--stdin' no file can be named.", zh: '使用“--stdin”时不能再指定文件。' },
  inputWritten: {
    en: "'--stdin' has no file to write to; the text goes to standard output without '--write'.",
    zh: '“--stdin”没有可写回的文件；不加“--write”时，文本写到标准输出。',
  },
  wrongTabSize: {
    en: "'--tab-size' wants a whole number from 1 to 16, not '{value}'.",
    zh: '“--tab-size”需要 1 到 16 的整数，而不是“{value}”。',
  },
} satisfies Readonly<Record<string, Localized>>;

export const notes = {
  unwritable: { en: '{file}: cannot be written: {error}', zh: '{file}：无法写入：{error}' },
  strangeInput: {
    en: 'Standard input is not UTF-8, so it cannot be given back unchanged.',
    zh: '标准输入不是 UTF-8，无法原样输出。',
  },
} satisfies Readonly<Record<string, Localized>>;

export const help: Localized = {
  en: `keepalived-fmt --check|--write [options] FILE|FOLDER…
keepalived-fmt --stdin [--check] [options]

Puts the white space of configurations of keepalived in order; the daemon reads the same before and after. A FOLDER is
searched for configurations, with the folders below it. Lines between '# keepalived-fmt off' and '# keepalived-fmt on'
stay as they are.

  --check            names the files that would change, and ends with status 1 if there are any
  --write            writes them, and names those that changed
  --stdin            formats standard input, to standard output
  --tab-size N       columns of an indentation, from 1 to 16 (default: 4)
  --tabs             indents with tabs
  --align-values     aligns the values of a block, and the comments behind lines
  --locale en|zh-cn  the language (default: from LC_ALL, LC_MESSAGES, LANG)
  --help  --version

Exit status: 0 done, or nothing to change, 1 with --check if something would change, 2 wrong usage or a FILE that cannot
be read or written.
`,
  zh: `keepalived-fmt --check|--write [选项] 文件|文件夹…
keepalived-fmt --stdin [--check] [选项]

整理 keepalived 配置中的空白；守护进程读到的内容前后相同。在文件夹及其各级子文件夹中查找配置文件。
'# keepalived-fmt off' 与 '# keepalived-fmt on' 之间的行保持原样。

  --check            列出会改变的文件；有这样的文件时退出状态为 1
  --write            写回文件，并列出已改变的文件
  --stdin            格式化标准输入，写到标准输出
  --tab-size N       每级缩进的列数，1 到 16（默认 4）
  --tabs             用制表符缩进
  --align-values     对齐块内的值和行尾注释
  --locale en|zh-cn  语言（默认取自 LC_ALL、LC_MESSAGES、LANG）
  --help  --version

退出状态：0 已完成或无须改变；1 使用 --check 且有内容会改变；2 用法错误，或有文件无法读取或写入。
`,
};
