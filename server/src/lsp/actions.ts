/** The light bulb as the protocol has it. */
import type { CodeActionParams, CodeAction as LspCodeAction } from 'vscode-languageserver';
import { type CodeAction, FIX_ALL, fixAll, quickFixes } from '../ide/code-actions.ts';
import { silenceActions } from '../ide/silence.ts';
import { toTextRange, toWorkspaceEdit } from './convert.ts';
import { fileIn, rangeIn } from './params.ts';
import { findingsIn, type Shown, toLspDiagnostic } from './report.ts';
import type { Session } from './session.ts';

export const ACTION_KINDS = ['quickfix', FIX_ALL];

export function codeActions(session: Session, params: CodeActionParams): LspCodeAction[] {
  const known = fileIn(session, params);
  const range = rangeIn(params);
  if (!known || !session.client.literalActions) return [];
  const { file } = known;
  const shown = findingsIn(session, file.name);
  const diagnostics = shown.map((it) => it.diagnostic);
  const wants = wanted(params.context?.only);
  const actions: CodeAction[] = [];
  if (wants('quickfix')) {
    const place = toTextRange(file.tree, range);
    actions.push(...quickFixes(diagnostics, file, place, session.locale));
    actions.push(...silenceActions(diagnostics, file, place, session.locale));
  }
  const all = wants(FIX_ALL) ? fixAll(diagnostics, file, session.locale) : undefined;
  if (all) actions.push(all);
  return actions.map((it) => toLspAction(session, it, shown));
}

/** A kind that is asked for stands for all below it: `source` for `source.fixAll`. */
function wanted(only: readonly string[] | undefined): (kind: string) => boolean {
  return (kind) => only?.some((it) => it === '' || kind === it || kind.startsWith(`${it}.`)) ?? true;
}

function toLspAction(session: Session, action: CodeAction, shown: readonly Shown[]): LspCodeAction {
  const finding = shown.find(({ diagnostic }) => diagnostic === action.diagnostic);
  return {
    title: action.title,
    kind: action.kind,
    edit: toWorkspaceEdit(session, action.edits),
    ...(finding && { diagnostics: [toLspDiagnostic(session, finding)] }),
    ...(action.isPreferred && session.client.preferredActions && { isPreferred: true }),
  };
}
