/** What the tags of a template do to the lines around them. */
import type { TextRange } from '../base/text-range.ts';
import { tagsIn } from './template-tags.ts';

/** Begins, divides or ends lines that may be there several times, or not at all. */
export type TagRole = 'open' | 'middle' | 'close';

/** So much of each end of a tag tells what it does. */
const LOOK = 200;

export interface RoleTag extends TextRange {
  readonly role: TagRole;
}

/** The tags of a text that have a role, in their order. */
export function rolesIn(text: string): readonly RoleTag[] {
  const found: RoleTag[] = [];
  for (const { start, end, kind } of tagsIn(text)) {
    const role = kind === 'statement' ? roleOf(text, start, end) : undefined;
    if (role) found.push({ role, start, end });
  }
  return found;
}

function roleOf(text: string, start: number, end: number): TagRole | undefined {
  const head = text.slice(start + 2, Math.min(end, start + LOOK)).replace(/^[-~+=]?\s*/, '');
  return text.startsWith('<%', start)
    ? roleOfCode(head, text.slice(Math.max(start + 2, end - LOOK), end))
    : roleOfWord(head, text.slice(start, end));
}

const OPENING: ReadonlySet<string> = new Set([
  ...['if', 'for', 'block', 'macro', 'call', 'filter', 'raw', 'with', 'autoescape', 'trans'],
  ...['range', 'define', 'unless'],
]);

/** Jinja, Go, Mustache, Terraform: the first word says it. */
function roleOfWord(head: string, tag: string): TagRole | undefined {
  if (head.startsWith('#')) return 'open';
  if (head.startsWith('^')) return /^\^\s*[-~]?\}/.test(head) ? 'middle' : 'open';
  if (head.startsWith('/')) return 'close';
  const word = /^[a-z]+/.exec(head)?.[0] ?? '';
  if (word.startsWith('else') || word === 'elif' || word === 'pluralize') return 'middle';
  if (word.startsWith('end')) return 'close';
  if (word === 'set') return tag.includes('=') ? undefined : 'open';
  return OPENING.has(word) ? 'open' : undefined;
}

/** Ruby and Puppet: a keyword at the start, or a block at the end. */
function roleOfCode(head: string, last: string): TagRole | undefined {
  const tail = last.replace(/\s*-?%>$/, '');
  const opens = /(?:\bdo|\{)(?:\s?\|[^|]{0,80}\|)?$|\|\s?\{$/.test(tail);
  if (/^(?:\}\s{0,8})?(?:else|elsif|elseif|when|in|rescue|ensure)\b/.test(head)) return 'middle';
  if (/^(?:end\b|\})/.test(head)) return opens ? 'middle' : 'close';
  if (/\bend$/.test(tail)) return undefined;
  if (opens || /^(?:if|unless|case|while|until|for|begin|def)\b/.test(head)) return 'open';
  return undefined;
}
