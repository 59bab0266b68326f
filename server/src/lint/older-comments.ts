/** Comments that end in a backslash, as 2.0.9 to 2.3.x read them. */
import { memo } from '../base/memo.ts';
import type { Sources } from '../config/expand.ts';
import type { Chunk } from '../syntax/chunk.ts';
import { commentStart, lineEndAt } from '../syntax/comment.ts';
import { HAS_DEFINITION } from '../syntax/special.ts';
import { textOf } from '../syntax/tree.ts';
import { type SourceFile, sourceText } from '../workspace/source-file.ts';

const DEFINITION = /^[ \t]*(?:@\S+[ \t]+)?\$[A-Za-z_]\w*=/gm;

/** Pairs of backslashes do not count. */
const BACKSLASH_AT_END = /(?<!\\)(?:\\\\)*\\\r*$/;
const COMMENT_WITH_BACKSLASH = /[#!][^\n]*\\\r*$/m;

const hasSuchComment = memo((chunk: Chunk): boolean => COMMENT_WITH_BACKSLASH.test(chunk.text));

/** Whether such comments and definitions meet in the file. */
function isAffected({ tree }: SourceFile): boolean {
  return (tree.special & HAS_DEFINITION) !== 0 && tree.chunks.some(hasSuchComment);
}

/** The file with blanks for these comments, which is what the daemon has left of them; every place stays where it was. */
const older = memo((file: SourceFile): SourceFile => {
  if (!isAffected(file)) return file;
  return { ...file, tree: sourceText(file.name, withoutComments(textOf(file.tree))).tree };
});

function withoutComments(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  for (const { index } of text.matchAll(DEFINITION)) {
    for (let from = Math.max(index, copied); from < text.length; ) {
      const line = lineAt(text, from);
      if (line.isCommentOpen) {
        parts.push(text.slice(copied, line.comment), ' '.repeat(line.last - line.comment));
        copied = line.last;
      }
      if (!line.isCommentOpen && !line.goesOn) break;
      from = line.end + 1;
    }
  }
  return parts.join('') + text.slice(copied);
}

interface Line {
  readonly end: number;
  /** Where its comment begins, or its end. */
  readonly comment: number;
  /** Its last backslash. */
  readonly last: number;
  /** What stands before the comment ends in a backslash, or is nothing. */
  readonly goesOn: boolean;
  /** The comment ends in a backslash. */
  readonly isCommentOpen: boolean;
}

function lineAt(text: string, from: number): Line {
  const end = lineEndAt(text, from);
  const comment = commentStart(text, from, end);
  const content = text.slice(from, comment).trimEnd();
  return {
    end,
    comment,
    last: text.lastIndexOf('\\', end),
    goesOn: content.endsWith('\\') || (content === '' && comment < end),
    isCommentOpen: BACKSLASH_AT_END.test(text.slice(comment, end)),
  };
}

export function olderFile(file: SourceFile): SourceFile {
  return older(file);
}

export function olderSources(sources: Sources): Sources {
  return {
    includes: (from, pattern) => sources.includes(from, pattern),
    file: (name) => {
      const file = sources.file(name);
      return file && older(file);
    },
  };
}
