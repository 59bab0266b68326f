/** Sentences about changes. */
import { type Locale, render } from '../base/localized.ts';
import { type Cause, causes } from './cause.ts';

/** The reason alone, without full stop. */
export function becauseOf({ kind, args }: Cause, locale: Locale): string {
  return render(causes[kind], locale, args);
}
