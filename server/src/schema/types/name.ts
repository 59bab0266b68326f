/** Words that introduce a name, and words that must be one that was introduced. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType, Problem, SymbolKind } from '../define.ts';
import { utf8Length } from './utf8-length.ts';

const expected: Localized = { en: 'a name', zh: '名称' };

export function definesName(kind: SymbolKind, maxBytes = Number.POSITIVE_INFINITY): ArgType {
  return { kind: 'name', label: 'NAME', expected, defines: kind, check: (word) => tooLong(word, maxBytes) };
}

/** Whether the name is known is a question to the whole configuration, and not asked here. */
export function refersToName(kind: SymbolKind, more: Pick<ArgType, 'silent'> = {}): ArgType {
  return { kind: 'name', label: 'NAME', expected, refersTo: kind, check: () => undefined, ...more };
}

function tooLong(word: string, max: number): Problem | undefined {
  const length = utf8Length(word);
  return length > max ? { code: 'value-too-long', args: { word, length, max } } : undefined;
}
