/** What the daemon says, sorted: about the configuration or about the machine, and of which kind. */
import type { Message } from '../../support/daemon.ts';

export type ComplaintClass =
  | 'brace'
  | 'deprecated'
  | 'duplicate'
  | 'missing-word'
  | 'quote'
  | 'reference'
  | 'semantic'
  | 'unknown-keyword'
  | 'value';

export interface Complaint extends Message {
  readonly class: ComplaintClass;
  /** It needs no answer, but justifies one: an included file that is not there may define what is missed. */
  readonly isOptional?: true;
}

/** What this machine lacks, or how the build differs; the text of the configuration may be right. */
const OF_THE_MACHINE: readonly RegExp[] = [
  /(?<!\$)interface [^$\s]\S* .*(?:doesn't|not) exist|non-?existent interface|unknown interface .* specified/i,
  /since not found\/accessible|is not executable|is not accessible|cannot access|is unsafe|insecure/i,
  /^SECURITY VIOLATION|script_security|readable by group/i,
  /unable to set (?:default user|uid)|set(?:ting)? .*uid\/gid|unable to resolve/i,
  /iptables not supported|vrrp_ipsets|not supported by|by (?:the |your )?kernel|modprobe|netlink/i,
  /config files? missing|unable to open|unable to find config|(?:can't|cannot|failed to) open|no config files/i,
  /namespace|no such file|directory .* (?:not|missing)|file '.*' does not exist|realpath/i,
  /invalid smtp server [\w.-]*[a-z]|name resolution|no ipv?[46]? address on/i,
  /ca file|private key|certificate/i,
];

/** No complaints at all, but what the daemon tells of its own doings. */
const REPORTS =
  /^(?:notice|starting|stopp|opening file|command line|running on|registering|configuration file)/i;

/** The first that fits decides; what is quoted is not looked at, so that names can't fit. */
const CLASSES: readonly (readonly [ComplaintClass, RegExp])[] = [
  ['quote', /quote/],
  ['unknown-keyword', /^unknown keyword|unknown configuration entry|unknown (?:rule|route)/],
  [
    'deprecated',
    /deprecated|please (?:use|replace|update)|obsolete|no longer|has been (?:replaced|removed|renamed)/,
  ],
  ['duplicate', /already|duplicate|both use|more than once|redefin/],
  [
    'reference',
    /not found|doesn't exist|does not exist|no matching|undefined|unknown (?:instance|group|script|process|track)/,
  ],
  [
    'missing-word',
    /missing|requires|must (?:have|be set)|not specified|no \S+(?: \S+)? (?:set|specified|given|address)|without|empty/,
  ],
  [
    'value',
    /invalid|outside|not valid|unknown|truncat|too (?:long|many|large|small)|must be|should be|malformed|is not |bad |wrong|extra/,
  ],
];

const BRACE = /^unknown keyword '[{}]'|(?:missing|extra|unexpected) '[{}]'/i;

export function classOf(text: string): ComplaintClass {
  if (BRACE.test(text)) return 'brace';
  const bare = text
    .replace(/^\([^)]*\):? /, '')
    .replaceAll(/'[^']{2,}'/g, "''")
    .toLowerCase();
  return CLASSES.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'semantic';
}

/** The messages about the configuration itself; of one kind, one for each line. */
export function complaintsIn(messages: readonly Message[]): readonly Complaint[] {
  const disabled = new Set(messages.flatMap(({ text }) => disabledName(text) ?? []));
  const isWhole = !messages.some(({ text }) => /config files? missing/i.test(text));
  const complaints = messages
    .filter(({ text }) => !REPORTS.test(text) && !isOfMachine(text))
    .filter(({ text }) => !disabled.has(/track (?:script|file) (\S+) not found/.exec(text)?.[1] ?? ''))
    .map((it): Complaint => {
      const kind = classOf(it.text);
      return { ...it, class: kind, ...(kind === 'reference' && !isWhole && { isOptional: true }) };
    });
  const seen = new Set<string>();
  return complaints.filter(({ file, line, class: kind, text }) => {
    const key = `${file} ${line ?? text.replaceAll(/^\([^)]*\)|\d+/g, '')} ${kind}`;
    return !seen.has(key) && seen.add(key);
  });
}

export function isOfMachine(text: string): boolean {
  return !text.startsWith('Unknown keyword') && OF_THE_MACHINE.some((it) => it.test(text));
}

const DISABLED = /script (\S+) (?:since|- removing|due)|^realpath\(\) error .* for (\S+)$/;

/** A script or file that is dropped because of the machine; what refers to it is then reported, too. */
function disabledName(text: string): string | undefined {
  const found = isOfMachine(text) ? DISABLED.exec(text) : null;
  return found?.[1] ?? found?.[2];
}
