/** What a code action carries, so that its edits can be computed when it is chosen. */
import type { Range } from 'vscode-languageserver';
import { nameOf } from './convert.ts';
import { InvalidParams } from './guard.ts';
import { rangeIn } from './params.ts';
import type { Session } from './session.ts';

export interface ActionData {
  /** The action's name in its table. */
  readonly id: string;
  readonly uri: string;
  /** Of the text for which it was offered; null where the file is not open. */
  readonly version: number | null;
  readonly range: Range;
}

export function versionOf({ openDocuments }: Session, uri: string): number | null {
  return openDocuments.get(nameOf(uri))?.version ?? null;
}

/** Undefined if the action carries nothing, as those do that came with their edits. */
export function dataIn(action: unknown): ActionData | undefined {
  const data: unknown =
    typeof action === 'object' && action !== null ? Reflect.get(action, 'data') : undefined;
  if (typeof data !== 'object' || data === null) return undefined;
  const [id, uri, version]: unknown[] = ['id', 'uri', 'version'].map((it) => Reflect.get(data, it));
  const isVersion = typeof version === 'number' || version === null;
  if (typeof id !== 'string' || typeof uri !== 'string' || !isVersion) {
    throw new InvalidParams('data is not what the action came with');
  }
  return { id, uri, version, range: rangeIn(data) };
}
