/** Inlay hints as the protocol has them: a click leads to what they rest on, the tooltip tells the sum. */
import type { InlayHint as LspInlayHint } from 'vscode-languageserver';
import type { InlayHint } from '../ide/hint.ts';
import { inlayHints } from '../ide/inlay-hints.ts';
import { positionAt } from '../syntax/tree.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { toLocation, toTextRange } from './convert.ts';
import { markup } from './markup.ts';
import { fileIn, rangeIn } from './params.ts';
import { findingsIn } from './report.ts';
import type { Session } from './session.ts';

export function hints(session: Session, params: unknown): LspInlayHint[] | null {
  const range = rangeIn(params);
  const known = fileIn(session, params);
  if (!known) return null;
  const { checked, file } = known;
  const kinds = session.settingsFor(file.name).hints;
  if (kinds.size === 0) return [];
  const findings = findingsIn(session, file.name).map((it) => it.diagnostic.range);
  const context = { file, range: toTextRange(file.tree, range), kinds, locale: session.locale };
  return inlayHints(checked, context, findings).map((it) => toLspHint(session, file, it));
}

function toLspHint(session: Session, { tree }: SourceFile, hint: InlayHint): LspInlayHint {
  const { offset, label, tooltip, source } = hint;
  const contents = markup(tooltip, session.client.hoverFormat);
  return {
    position: positionAt(tree, offset),
    label: [
      { value: label, tooltip: contents, ...(source && { location: toLocation(source, session.uriOf) }) },
    ],
    paddingLeft: true,
  };
}
