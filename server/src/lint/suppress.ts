/** Takes away the findings that comments silence, and reports comments that silence nothing. */
import type { TextRange } from '../base/text-range.ts';
import { NEWEST_RELEASE } from '../schema/target.ts';
import { HAS_PRAGMA, IS_TEMPLATE } from '../syntax/special.ts';
import { lengthOfTree, offsetOfChunk, positionAt, sliceTree, type Tree } from '../syntax/tree.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { firstContent, type Suppression, suppressionsIn } from './comment-commands.ts';
import type { Diagnostic, Fix } from './diagnostic.ts';
import { findRule, ruleById } from './rule-by-id.ts';
import { wordsOf } from './words.ts';

const OWN_RULE = 'unused-suppression';

/** A comment in its file. */
interface Comment {
  readonly suppression: Suppression;
  /** Where its chunk begins. */
  readonly base: number;
  /** The line that it speaks of; undefined for all of the file. */
  readonly line: number | undefined;
  /** The rules that it did silence. */
  readonly used: Set<string>;
}

/** The diagnostics that are left, and those of the comments. */
export function withoutSuppressed(found: readonly Diagnostic[], files: readonly SourceFile[]): Diagnostic[] {
  let left = [...found];
  for (const file of files) {
    const comments = commentsIn(file.tree);
    if (comments.length === 0) continue;
    left = left.filter((it) => it.file !== file || !isSilenced(it, comments));
    // What they silence may come from a tag.
    if ((file.tree.special & IS_TEMPLATE) !== 0) continue;
    const unused = comments.flatMap((it) => unusedOf(it, file));
    left.push(...unused.filter((it) => !isSilenced(it, comments)));
  }
  return left;
}

/** The same of diagnostics that rest on several files, without a word about the comments. */
export function withoutSilenced(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.filter((it) => !isSilenced(it, commentsIn(it.file.tree)));
}

const NO_COMMENTS: readonly Comment[] = [];

function commentsIn(tree: Tree): readonly Comment[] {
  if ((tree.special & HAS_PRAGMA) === 0) return NO_COMMENTS;
  const comments: Comment[] = [];
  tree.chunks.forEach((chunk, index) => {
    for (const suppression of suppressionsIn(chunk)) {
      const base = offsetOfChunk(tree, index);
      const at = suppression.line === undefined ? contentBehind(tree, index) : base + suppression.line;
      const line = suppression.reach === 'file' ? undefined : positionAt(tree, at).line;
      comments.push({ suppression, base, line, used: new Set() });
    }
  });
  return comments;
}

/** Where the first thing behind a chunk begins that is no comment. */
function contentBehind(tree: Tree, index: number): number {
  for (let next = index + 1; next < tree.chunks.length; next++) {
    const chunk = tree.chunks[next];
    const at = chunk && firstContent(chunk, chunk.from);
    if (at !== undefined) return offsetOfChunk(tree, next) + at;
  }
  return lengthOfTree(tree);
}

function isSilenced({ file, range, rule }: Diagnostic, comments: readonly Comment[]): boolean {
  const { line } = positionAt(file.tree, range.start);
  let isSilent = false;
  for (const comment of comments) {
    if (comment.line !== undefined && comment.line !== line) continue;
    const { rules } = comment.suppression;
    // What a comment without names says of itself stays.
    if (rules.length === 0 ? rule.id === OWN_RULE : rules.every(({ id }) => id !== rule.id)) continue;
    comment.used.add(rule.id);
    isSilent = true;
  }
  return isSilent;
}

function unusedOf({ suppression, base, used }: Comment, file: SourceFile): readonly Diagnostic[] {
  const { rules, start, end } = suppression;
  const whole = { start: base + start, end: base + end };
  // Whether the nodes of a cluster are compared, and with which others, is not known here.
  const isOfCluster = (id: string): boolean => findRule(id)?.scope === 'cluster';
  const idle = rules.filter(({ id }) => !used.has(id) && id !== OWN_RULE && !isOfCluster(id));
  const [only] = rules;
  if (rules.length === 0) return used.size === 0 ? [unused(file, 'all', whole, '')] : [];
  if (rules.length === 1 && only && idle.length === 1) return [unused(file, keyOf(only.id), whole, only.id)];
  return idle.map((it) => unused(file, keyOf(it.id), { start: base + it.start, end: base + it.end }, it.id));
}

function keyOf(id: string): string {
  return findRule(id) ? 'rule' : 'unknown';
}

function unused(file: SourceFile, message: string, range: TextRange, id: string): Diagnostic {
  const words = wordsOf(ruleById(OWN_RULE), message, { rule: id }, NEWEST_RELEASE);
  return { file, range, ...words, related: [], fixes: () => [removal(file, range)] };
}

function removal(file: SourceFile, range: TextRange): Fix {
  const title = { en: 'Remove it', zh: '将其删除' };
  const edit = { file, range: widened(file.tree, range), newText: '' };
  return { title, args: {}, safe: true, edits: [edit] };
}

/** With the blanks before it; with its line end where nothing else is on the line. */
function widened(tree: Tree, { start, end }: TextRange): TextRange {
  const text = sliceTree(tree, { start: Math.max(0, start - MAX_LINE), end: start });
  const before = text.slice(text.lastIndexOf('\n') + 1);
  const blanks = before.length - before.trimEnd().length;
  const rest = sliceTree(tree, { start: end, end: end + MAX_LINE });
  const lineEnd = /^[ \t]*\r?\n/.exec(rest)?.[0].length ?? 0;
  const isAlone = before.trim() === '' && lineEnd > 0;
  return { start: start - blanks, end: isAlone ? end + lineEnd : end };
}

const MAX_LINE = 1024;
