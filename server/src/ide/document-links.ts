/** What can be opened from a file: what it includes, and the scripts and files that it names. */

import { memo } from '../base/memo.ts';
import type { TextRange } from '../base/text-range.ts';
import type { Block, Segment } from '../config/block.ts';
import { commandWords } from '../config/command-words.ts';
import { type Include, originOf } from '../config/expand.ts';
import type { Span } from '../config/finding.ts';
import { pieceOf, statementsOf } from '../config/statements.ts';
import type { Analysis } from '../lint/analysis.ts';
import type { Checked } from '../lint/check.ts';
import { type Command, commandsOf } from '../model/scripts.ts';
import type { SourceFile } from '../workspace/source-file.ts';

export interface DocumentLink {
  readonly range: TextRange;
  readonly target: /** Files of the configuration, by their names; at least one. */
    | { readonly kind: 'files'; readonly names: readonly string[] }
    /** A path of the machine on which the daemon runs; nobody looked whether it is there. */
    | { readonly kind: 'path'; readonly path: string };
}

/** In the order of the text; under all profiles that read the file. */
export function documentLinks(checked: Checked, file: SourceFile): readonly DocumentLink[] {
  const links = new Map<number, DocumentLink>();
  for (const { config } of checked.read) {
    for (const include of config.includes) {
      if (include.file.name !== file.name) continue;
      const names = [...namesAt(links, include.range), ...existing(include)];
      const target = { kind: 'files', names: [...new Set(names)] } as const;
      if (names.length > 0) links.set(include.range.start, { range: include.range, target });
    }
  }
  for (const analysis of checked.analyses) {
    for (const link of pathsIn(analysis, file)) links.set(link.range.start, link);
  }
  return [...links.values()].sort((a, b) => a.range.start - b.range.start);
}

function namesAt(links: ReadonlyMap<number, DocumentLink>, { start }: TextRange): readonly string[] {
  const target = links.get(start)?.target;
  return target?.kind === 'files' ? target.names : [];
}

function existing({ files = [], unreadable }: Include): readonly string[] {
  const missing = new Set(unreadable.filter((it) => it.problem === 'missing').map((it) => it.name));
  return files.filter((it) => !missing.has(it));
}

function pathsIn({ segments, starts, config }: Analysis, { name }: SourceFile): readonly DocumentLink[] {
  if (![...config.files].some((it) => it.name === name)) return [];
  return segments.flatMap(({ segment }, index) =>
    pathsOfSegment(segment).flatMap(({ span, path }): readonly DocumentLink[] => {
      const { file, base } = originOf(config, (starts[index] ?? 0) + span.piece);
      if (file.name !== name) return [];
      const range = { start: base + span.start, end: base + span.end };
      return [{ range, target: { kind: 'path', path } }];
    }),
  );
}

interface NamedPath {
  readonly span: Span;
  readonly path: string;
}

const pathsOfSegment = memo((segment: Segment): readonly NamedPath[] => pathsOfBlock(segment, segment.root));

function pathsOfBlock(segment: Segment, block: Block): readonly NamedPath[] {
  return [
    ...commandsOf(segment, block).flatMap((it) => programOf(segment, it)),
    ...argumentsOf(segment, block),
    ...block.children.flatMap((it) => pathsOfBlock(segment, it)),
  ];
}

/** The first word of a command; one without a slash in front is looked for in many folders. */
function programOf(segment: Segment, { span, text }: Command): readonly NamedPath[] {
  const [word] = commandWords(text);
  if (!word) return [];
  const skipped = pieceOf(segment, span.piece).text.startsWith(text, span.start) ? 0 : 1;
  const start = span.start + skipped + word.start;
  return pathAt(text.slice(word.start, word.end), { ...span, start, end: start + word.end - word.start });
}

/** Paths that are the first argument of a directive, such as that of a `track_file`. */
function argumentsOf(segment: Segment, block: Block): readonly NamedPath[] {
  if (!block.directive.children.some(({ data }) => data.args[0]?.type.kind === 'path')) return [];
  return statementsOf(segment, block).flatMap(({ directive, words }) => {
    const word = directive.data.args[0]?.type.kind === 'path' ? words[1] : undefined;
    if (!word?.isKnown) return [];
    const quote = word.span.end - word.span.start > word.text.length ? 1 : 0;
    const start = word.span.start + quote;
    return pathAt(word.text, { ...word.span, start, end: start + word.text.length });
  });
}

function pathAt(path: string, span: Span): readonly NamedPath[] {
  return /^\/[^"'\\$]*[^"'\\$/]$/.test(path) ? [{ span, path }] : [];
}
