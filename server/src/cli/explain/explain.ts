/** `--explain`: a rule, a directive, or a notation such as `include`, on one screen. */
import { type Locale, render } from '../../base/localized.ts';
import { nearestWord } from '../../config/spelling.ts';
import type { Texts } from '../../ide/texts.ts';
import { rules } from '../../lint/registry.ts';
import { findRule } from '../../lint/rule-by-id.ts';
import { fullLanguage } from '../../schema/language.ts';
import { notationOf, notations } from '../../schema/preprocessor.ts';
import type { Io } from '../io.ts';
import { notes } from '../messages.ts';
import { type Style, styleFor } from '../reports/style.ts';
import { directiveScreen, directivesNamed } from './directive-screen.ts';
import { notationScreen } from './notation-screen.ts';
import { ruleScreen } from './rule-screen.ts';

export async function explain(name: string, locale: Locale, io: Io): Promise<0 | 2> {
  const page = screenOf(name, locale, await io.texts(locale), styleFor(io));
  if (page !== undefined) {
    io.out(page);
    return 0;
  }
  const meant = nearestWord(name, names())?.word;
  const sentence = meant === undefined ? notes.unknownName : notes.unknownNameMeant;
  io.err(`${render(sentence, locale, { name, meant: meant ?? '' })}\n`);
  return 2;
}

function screenOf(name: string, locale: Locale, texts: Texts, style: Style): string | undefined {
  const rule = findRule(name);
  if (rule) return ruleScreen(rule, locale, texts, style);
  const [directive, ...others] = directivesNamed(name);
  if (directive) return directiveScreen(directive, others, locale, texts, style);
  const notation = notationOf(name);
  return notation && notationScreen(notation, locale, texts, style);
}

function names(): Iterable<string> {
  const { byPath, places } = fullLanguage();
  return [...rules.map((it) => it.id), ...places.keys(), ...byPath.keys(), ...notations.map((it) => it.name)];
}
