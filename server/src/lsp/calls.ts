/** The call hierarchy as the protocol has it. An item is found again by its place. */
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
} from 'vscode-languageserver';
import {
  type Call,
  incomingCalls as incomingOf,
  outgoingCalls as outgoingOf,
  preparedCalls as preparedOf,
} from '../ide/call-hierarchy.ts';
import type { CallItem } from '../ide/call-node.ts';
import type { Cursor } from '../ide/name-at.ts';
import { toRange } from './convert.ts';
import { itemPlaceIn, placeIn } from './params.ts';
import type { Session } from './session.ts';
import { lspKind } from './symbols.ts';

export function preparedCalls(session: Session, params: unknown): CallHierarchyItem[] | null {
  const at = placeIn(session, params);
  return at ? preparedOf(at).map((it) => toItem(session, it)) : null;
}

export function incomingCalls(session: Session, params: unknown): CallHierarchyIncomingCall[] | null {
  return calls(session, params, incomingOf, ({ item, caller }) => ({
    from: toItem(session, item),
    fromRanges: [toRange(caller.file.tree, caller.selection)],
  }));
}

export function outgoingCalls(session: Session, params: unknown): CallHierarchyOutgoingCall[] | null {
  return calls(session, params, outgoingOf, ({ item, caller }) => ({
    to: toItem(session, item),
    fromRanges: [toRange(caller.file.tree, caller.selection)],
  }));
}

function calls<Answer>(
  session: Session,
  params: unknown,
  find: (cursor: Cursor) => readonly Call[],
  convert: (call: Call) => Answer,
): Answer[] | null {
  const at = itemPlaceIn(session, params);
  return at ? find(at).map(convert) : null;
}

function toItem(
  { uriOf }: Session,
  { name, detail, kind, file, range, selection }: CallItem,
): CallHierarchyItem {
  return {
    name,
    kind: lspKind(kind),
    ...(detail !== '' && { detail }),
    uri: uriOf(file),
    range: toRange(file.tree, range),
    selectionRange: toRange(file.tree, selection),
  };
}
