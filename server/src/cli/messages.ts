/** The linter's own sentences; those of findings come from the rules. */
import { type Locale, type Localized, render } from '../base/localized.ts';
import type { FileProblem } from '../workspace/file-system.ts';
import type { Unread } from './inputs.ts';

export const wrongUsage = {
  unknownOption: { en: "There is no option '{option}'.", zh: '没有选项“{option}”。' },
  unknownOptionMeant: {
    en: "There is no option '{option}'. Did you mean '{meant}'?",
    zh: '没有选项“{option}”。是否想写“{meant}”？',
  },
  missingOption: {
    en: "'{option}' is planned, but this version does not have it yet.",
    zh: '“{option}”已在计划中，当前版本尚不支持。',
  },
  missingFormat: {
    en: "The format '{value}' is planned, but this version does not have it yet; it has text and json.",
    zh: '格式“{value}”已在计划中，当前版本尚不支持；可用 text 和 json。',
  },
  valueWanted: {
    en: "'{option}' wants a value: {option} {value}",
    zh: '“{option}”需要一个值：{option} {value}',
  },
  valueUnwanted: { en: "'{option}' takes no value.", zh: '“{option}”不带值。' },
  repeated: { en: "'{option}' is given twice.", zh: '“{option}”出现了两次。' },
  unknownFormat: {
    en: "There is no format '{value}'; text and json are.",
    zh: '没有格式“{value}”；可用 text 和 json。',
  },
  unknownLocale: {
    en: "There is no locale '{value}'; en and zh-cn are.",
    zh: '没有语言“{value}”；可用 en 和 zh-cn。',
  },
  wrongTarget: {
    en: "'{value}' is no release of keepalived from {oldest} on; write it as in '--target {newest}'.",
    zh: '“{value}”不是 {oldest} 以来的 keepalived 版本；写法如“--target {newest}”。',
  },
  unknownFeature: {
    en: "There is no build feature '{value}'; these are: {features}.",
    zh: '没有构建功能“{value}”；可用：{features}。',
  },
  wrongNumber: {
    en: "'{option}' wants a whole number from 0 on, not '{value}'.",
    zh: '“{option}”需要从 0 起的整数，而不是“{value}”。',
  },
  wrongSeconds: {
    en: "'{option}' wants seconds from 0 on, such as 4 or 0.5, not '{value}'.",
    zh: '“{option}”需要从 0 起的秒数，例如 4 或 0.5，而不是“{value}”。',
  },
  gapAlone: { en: "'--max-gap' is for '--failover'.", zh: '“--max-gap”须与“--failover”同用。' },
  wrongRule: {
    en: "'--rule {value}' has to be ID=off, ID=error, ID=warning, ID=info or ID=hint.",
    zh: '“--rule {value}”须写成 ID=off、ID=error、ID=warning、ID=info 或 ID=hint。',
  },
  wrongCluster: {
    en: "'--cluster {value}' has to be NAME=FILE,FILE with two or more files.",
    zh: '“--cluster {value}”须写成 NAME=文件,文件，至少两个文件。',
  },
  twoClusters: {
    en: "'{file}' cannot be a node of both '{other}' and '{name}'.",
    zh: '“{file}”不能同时是“{other}”和“{name}”的节点。',
  },
  unknownRule: { en: "There is no rule '{value}'.", zh: '没有规则“{value}”。' },
  unknownRuleMeant: {
    en: "There is no rule '{value}'. Did you mean '{meant}'?",
    zh: '没有规则“{value}”。是否想写“{meant}”？',
  },
  nothingNamed: {
    en: 'Name a file or a folder to check. --help tells more.',
    zh: '请指定要检查的文件或文件夹。--help 可查看说明。',
  },
  inputTwice: {
    en: "With '--stdin' no file can be named; '--stdin-filename' says how to call the input.",
    zh: '使用“--stdin”时不能再指定文件；可用“--stdin-filename”给输入命名。',
  },
  filenameAlone: { en: "'--stdin-filename' is for '--stdin'.", zh: '“--stdin-filename”须与“--stdin”同用。' },
} satisfies Readonly<Record<string, Localized>>;

/** Why a file that was named, or a folder, could not be read. */
export const unreadable: Readonly<Record<FileProblem, Localized>> = {
  missing: { en: '{file}: no such file or folder', zh: '{file}：没有这个文件或文件夹' },
  directory: { en: '{file}: a folder, not a file', zh: '{file}：是文件夹，不是文件' },
  unreadable: { en: '{file}: cannot be read', zh: '{file}：无法读取' },
  binary: {
    en: '{file}: not read, since it is no text (it has NUL bytes)',
    zh: '{file}：未读取，因为不是文本（含有 NUL 字节）',
  },
  'too-large': {
    en: '{file}: not read, since it is larger than 64 MiB',
    zh: '{file}：未读取，因为超过 64 MiB',
  },
  executable: { en: '{file}: not read, since it is executable', zh: '{file}：未读取，因为是可执行文件' },
};

export const notes = {
  nothingFound: {
    en: '{folder}: no keepalived configuration in it',
    zh: '{folder}：其中没有 keepalived 配置',
  },
  crashed: {
    en: '{file}: could not be checked, which is a mistake of this program: {error}',
    zh: '{file}：无法检查，这是本程序的错误：{error}',
  },
  ruleFailed: {
    en: "The rule '{rule}' failed and is left out, which is a mistake of this program: {error}",
    zh: '规则“{rule}”运行失败，已跳过，这是本程序的错误：{error}',
  },
  tooManyWarnings: {
    en: 'more warnings ({count}) than --max-warnings {limit}',
    zh: '{count} 个警告，超过 --max-warnings {limit}',
  },
} satisfies Readonly<Record<string, Localized>>;

/** What `--failover` says beside its timeline. */
export const failoverNotes = {
  noInstance: {
    en: 'There is no VRRP instance in these configurations, so nothing can be played.',
    zh: '这些配置中没有 VRRP 实例，无法推演。',
  },
  noScript: {
    en: "'{word}' is neither a preset nor a file; the presets are {presets}.",
    zh: '“{word}”既不是预设也不是文件；预设有 {presets}。',
  },
  wrongEvent: { en: '{text}: {reason}.', zh: '{text}：{reason}。' },
  presetIdle: {
    en: "The preset '{preset}' has nothing to change in this cluster.",
    zh: '预设“{preset}”在这个集群中没有可改变的内容。',
  },
  worstCase: { en: 'worst case', zh: '最坏情况' },
  address: { en: 'address', zh: '地址' },
  legendAddress: { en: '! none   X both   {nodes}', zh: '! 无主   X 双主   {nodes}' },
  legendStates: { en: 'M master   - backup   F fault   . off', zh: 'M 主   - 备   F 故障   . 关' },
} satisfies Readonly<Record<string, Localized>>;

export function unreadText({ name, problem }: Unread, locale: Locale): string {
  if (problem === 'nothing-found') return render(notes.nothingFound, locale, { folder: name });
  return render(unreadable[problem], locale, { file: name });
}

export const help: Localized = {
  en: `keepalived-lint [options] FILE|FOLDER…

Checks configurations of keepalived. A FILE is read as 'keepalived -f FILE' reads it, a FOLDER is searched for them.

  --format text|json      how the findings are printed (default: text)
  --target VERSION        the release of keepalived, from {oldest} on (default: {newest})
  --without FEATURE       a build feature that it lacks, such as snmp; may be repeated
  --locale en|zh-cn       the language (default: from LC_ALL, LC_MESSAGES, LANG)
  --rule ID=SEVERITY      off, error, warning, info or hint for a rule; may be repeated
  --profile ID            the config id whose '@ID' lines hold; may be repeated (default: every one found)
  --cluster NAME=FILE,FILE  which files are nodes of one cluster; may be repeated (default: guessed)
  --no-cluster            no comparison between configurations
  --max-warnings N        more warnings than these end with status 1
  --quiet                 errors only
  --stdin                 checks standard input
  --stdin-filename NAME   what to call it; its includes are looked for beside this file
  --failover EVENTS       instead of findings: who is master when, under a preset, a file or events such as
                          '10 node-a die; 20 node-a start'; presets: {presets}
  --max-gap S             with --failover: status 1 if nobody, or two, hold an address for longer
  --help  --version

Exit status: 0 no errors, 1 errors or too many warnings, 2 wrong usage or a FILE that cannot be read.
`,
  zh: `keepalived-lint [选项] 文件|文件夹…

检查 keepalived 配置。文件按 'keepalived -f 文件' 的方式读取；在文件夹中查找配置文件。

  --format text|json      结果的输出格式（默认 text）
  --target 版本           keepalived 版本，从 {oldest} 起（默认 {newest}）
  --without 功能          构建中缺少的功能，如 snmp；可重复
  --locale en|zh-cn       语言（默认取自 LC_ALL、LC_MESSAGES、LANG）
  --rule ID=级别          规则的级别：off、error、warning、info 或 hint；可重复
  --profile ID            使 '@ID' 行生效的配置 ID；可重复（默认：找到的全部）
  --cluster 名称=文件,文件  哪些文件是同一集群的节点；可重复（默认：自动判断）
  --no-cluster            不在配置之间比较
  --max-warnings N        警告数超过 N 时退出状态为 1
  --quiet                 只输出错误
  --stdin                 检查标准输入
  --stdin-filename 名称   标准输入的文件名；include 从该文件所在位置查找
  --failover 事件         不检查，而是推演何时谁是主节点：预设、文件或事件，如
                          '10 node-a die; 20 node-a start'；预设：{presets}
  --max-gap 秒            与 --failover 同用：无主或双主超过此时间则退出状态为 1
  --help  --version

退出状态：0 没有错误；1 有错误或警告过多；2 用法错误，或有文件无法读取。
`,
};
