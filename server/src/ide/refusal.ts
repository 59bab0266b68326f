/** Why something can't be done, in words for the person who asked. */
import type { Localized } from '../base/localized.ts';
import type { FileRange } from '../lint/diagnostic.ts';
import { positionAt } from '../syntax/tree.ts';

export interface Refusal {
  readonly refusal: Localized;
}

export function isRefusal(answer: object | undefined): answer is Refusal {
  return answer !== undefined && 'refusal' in answer;
}

export function refuse(en: string, zh: string): Refusal {
  return { refusal: { en, zh } };
}

/** `checks.conf:3` */
export function placeText({ file, range }: FileRange): string {
  const { line } = positionAt(file.tree, range.start);
  return `${file.name.slice(file.name.lastIndexOf('/') + 1)}:${line + 1}`;
}
