/** Comments that end in a backslash, as 2.0.9 to 2.3.x read them. */
import { memo } from '../base/memo.ts';
import type { Sources } from '../config/expand.ts';
import type { Chunk } from '../syntax/chunk.ts';
import { HAS_DEFINITION } from '../syntax/special.ts';
import { textOf } from '../syntax/tree.ts';
import { type SourceFile, sourceText } from '../workspace/source-file.ts';

/** A line that is a comment, with what stands before its last backslash; pairs of backslashes do not count. */
const COMMENT_LINE = /^[ \t]*[#!][^\r\n]*?(?<!\\)(?:\\\\)*(?=\\\r*$)/gm;

const hasCommentLine = memo((chunk: Chunk): boolean => {
  COMMENT_LINE.lastIndex = 0;
  return chunk.text.includes('\\') && COMMENT_LINE.test(chunk.text);
});

/** Whether such comments and definitions of several lines meet in the file. */
function isAffected({ tree }: SourceFile): boolean {
  return (tree.special & HAS_DEFINITION) !== 0 && tree.chunks.some(hasCommentLine);
}

/** The file with blanks for these comments, which is what the daemon has left of them; every place stays where it was. */
const older = memo((file: SourceFile): SourceFile => {
  if (!isAffected(file)) return file;
  const text = textOf(file.tree).replace(COMMENT_LINE, (it) => ' '.repeat(it.length));
  return { ...file, tree: sourceText(file.name, text).tree };
});

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
