/** The light bulb as the protocol has it: quick fixes, refactorings, and all safe fixes at once. */
import {
  CodeActionKind,
  type CodeActionParams,
  type CodeAction as LspCodeAction,
  type Range,
} from 'vscode-languageserver';
import type { TextEdit } from '../base/text-edit.ts';
import { type CodeAction, FIX_ALL, fixAll, fixAllTitle, isFixable, quickFixes } from '../ide/code-actions.ts';
import { moveActions } from '../ide/move-definition.ts';
import type { Change, IsTaken } from '../ide/refactor/refactoring.ts';
import { type Offered, offersAt, refactorings } from '../ide/refactor/table.ts';
import { isRefusal } from '../ide/refusal.ts';
import { silenceActions } from '../ide/silence.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { dataIn, versionOf } from './action-data.ts';
import { toTextRange, toWorkspaceEdit } from './convert.ts';
import { Outdated } from './guard.ts';
import { fileIn, type KnownFile, rangeIn } from './params.ts';
import { findingsAfter, findingsIn, type Shown, toLspDiagnostic } from './report.ts';
import type { Session } from './session.ts';

export const ACTION_KINDS = ['quickfix', ...new Set(refactorings.map((it) => it.kind)), FIX_ALL];

/** An action with what its edits are made of; they are computed at once for clients that do not ask later. */
interface Draft {
  readonly action: LspCodeAction;
  readonly edit: () => Promise<NonNullable<LspCodeAction['edit']>>;
}

export async function codeActions(session: Session, params: CodeActionParams): Promise<LspCodeAction[]> {
  const known = fileIn(session, params);
  const range = rangeIn(params);
  if (!known || !session.client.literalActions) return [];
  const wants = wanted(params.context?.only);
  const shown = wants(CodeActionKind.QuickFix) || wants(FIX_ALL) ? findingsIn(session, known.file.name) : [];
  const fixes = wants(CodeActionKind.QuickFix) ? fixesFor(session, known.file, range, shown) : [];
  const drafts = [
    ...refactoringsFor(session, known, range, wants),
    ...fixAllFor(session, known.file, shown, wants),
  ];
  const { uri } = params.textDocument;
  const version = versionOf(session, uri);
  return [
    ...fixes,
    ...(await Promise.all(drafts.map((it) => finished(session, it, { uri, version, range })))),
  ];
}

/** Computes the edits of an action that was chosen. */
export async function resolvedAction(session: Session, action: LspCodeAction): Promise<LspCodeAction> {
  const data = dataIn(action);
  if (!data) return action;
  const { id, uri, version, range } = data;
  const known = fileIn(session, { textDocument: { uri } });
  if (!known || versionOf(session, uri) !== version) throw new Outdated('The text has changed since.');
  const drafts = [
    ...refactoringsFor(session, known, range, () => true),
    ...fixAllFor(session, known.file, findingsIn(session, known.file.name), () => true),
  ];
  const draft = drafts.find((it) => it.action.data === id);
  if (!draft) throw new Outdated('The text has changed since.');
  return { ...action, edit: await draft.edit() };
}

type Wants = (kind: string) => boolean;

/** A kind that is asked for stands for all below it: `source` for `source.fixAll`. */
function wanted(only: readonly string[] | undefined): Wants {
  return (kind) => only?.some((it) => it === '' || kind === it || kind.startsWith(`${it}.`)) ?? true;
}

async function finished(
  { client }: Session,
  { action: { data: id, ...action }, edit }: Draft,
  place: { readonly uri: string; readonly version: number | null; readonly range: Range },
): Promise<LspCodeAction> {
  if (action.disabled) return action;
  return client.resolvesActions ? { ...action, data: { id, ...place } } : { ...action, edit: await edit() };
}

// Quick fixes

function fixesFor(
  session: Session,
  file: SourceFile,
  range: Range,
  shown: readonly Shown[],
): readonly LspCodeAction[] {
  const diagnostics = shown.map((it) => it.diagnostic);
  const place = toTextRange(file.tree, range);
  const actions = [
    ...quickFixes(diagnostics, file, place, session.locale),
    ...moveActions(diagnostics, file, place, session.locale),
    ...silenceActions(diagnostics, file, place, session.locale),
  ];
  return actions.map((it) => toQuickFix(session, it, shown));
}

function toQuickFix(session: Session, action: CodeAction, shown: readonly Shown[]): LspCodeAction {
  const finding = shown.find(({ diagnostic }) => diagnostic === action.diagnostic);
  return {
    title: action.title,
    kind: action.kind,
    edit: toWorkspaceEdit(session, action.edits, { label: action.title }),
    ...(finding && { diagnostics: [toLspDiagnostic(session, finding)] }),
    ...(action.isPreferred && session.client.preferredActions && { isPreferred: true }),
  };
}

function fixAllFor(
  session: Session,
  file: SourceFile,
  shown: readonly Shown[],
  wants: Wants,
): readonly Draft[] {
  const diagnostics = shown.map((it) => it.diagnostic);
  if (!wants(FIX_ALL) || !isFixable(diagnostics, file)) return [];
  const title = fixAllTitle(session.locale);
  const edits = (): readonly TextEdit[] => fixAll(file, (it) => findingsAfter(session, it));
  return [
    {
      action: { title, kind: FIX_ALL, data: FIX_ALL },
      edit: async () =>
        toWorkspaceEdit(
          session,
          edits().map((it) => ({ ...it, file })),
          { label: title },
        ),
    },
  ];
}

// Refactorings

function refactoringsFor(
  session: Session,
  { file, checked }: KnownFile,
  range: Range,
  wants: Wants,
): readonly Draft[] {
  const { client, locale } = session;
  const among = refactorings.filter((it) => wants(it.kind) && (!it.createsFile || client.createsFiles));
  if (among.length === 0) return [];
  const roots = session.roots().map((it) => it.checked);
  const context = { checked, roots, file, range: toTextRange(file.tree, range), locale };
  return offersAt(context, among).flatMap((it) => draftOf(session, it));
}

function draftOf(session: Session, { refactoring: { id, kind }, offer }: Offered): readonly Draft[] {
  const { title } = offer;
  if (isRefusal(offer)) {
    if (!session.client.disabledActions) return [];
    const action = { title, kind, disabled: { reason: offer.refusal[session.locale] } };
    return [{ action, edit: async () => ({}) }];
  }
  const edit = async (): Promise<NonNullable<LspCodeAction['edit']>> => {
    const { edits, created } = await withFreeName(session, offer.change);
    const file = created && { uri: created.name, text: created.text };
    return toWorkspaceEdit(session, edits, { label: title, ...(file && { created: file }) });
  };
  return [{ action: { title, kind, data: id }, edit }];
}

/** Names that are tried for a new file. */
const MAX_NAMES = 30;

/** The change with a name for its new file that is not there yet. */
async function withFreeName(session: Session, change: (isTaken: IsTaken) => Change): Promise<Change> {
  const taken = new Set<string>();
  for (;;) {
    const made = change((name) => taken.has(name));
    if (!made.created || taken.size >= MAX_NAMES || (await session.exists(made.created.name)) !== true)
      return made;
    taken.add(made.created.name);
  }
}
