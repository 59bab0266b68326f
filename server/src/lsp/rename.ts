/** Rename as the protocol has it: a refusal is an error that the editor shows. */
import type { PrepareRenameResult, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import { isRefusal, type Refusal } from '../ide/refusal.ts';
import { prepareRename, rename } from '../ide/rename.ts';
import { toRange, toWorkspaceEdit } from './convert.ts';
import { InvalidParams, Refused } from './guard.ts';
import { placeIn } from './params.ts';
import type { Session } from './session.ts';

export function preparedRename(session: Session, params: unknown): PrepareRenameResult | null {
  const at = placeIn(session, params);
  const renaming = at && prepareRename(at);
  if (!at || !renaming) return null;
  const { range, text } = accepted(session, renaming);
  return { range: toRange(at.file.tree, range), placeholder: text };
}

export function renamed(session: Session, params: RenameParams): WorkspaceEdit | null {
  const { newName }: { readonly newName: unknown } = params;
  if (typeof newName !== 'string') throw new InvalidParams('newName is missing');
  const at = placeIn(session, params);
  if (!at) return null;
  return toWorkspaceEdit(session, accepted(session, rename(at, newName)));
}

function accepted<Answer extends object>({ locale }: Session, answer: Answer | Refusal): Answer {
  if (isRefusal(answer)) throw new Refused(answer.refusal[locale]);
  return answer;
}
