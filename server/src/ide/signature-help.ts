/** The form of the line under the cursor, and which part of it is being typed. */
import type { Locale } from '../base/localized.ts';
import type { TextRange } from '../base/text-range.ts';
import { matchLine } from '../config/line-match.ts';
import type { Checked } from '../lint/check.ts';
import type { Arg, Line, Option } from '../schema/define.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { argumentFacts } from './facts.ts';
import { grammarIndex, type KnownLine, lineAt, newEntry, nextAt, roleOf } from './line-at.ts';
import { isIndenting, type StatementSite } from './place.ts';
import { type SignatureForm, type SignaturePart, signatureForm } from './signature-form.ts';
import type { Texts } from './texts.ts';
import { typingPlace } from './typing-place.ts';

export interface SignatureHelp {
  readonly signatures: readonly Signature[];
  readonly active: number;
}

export interface Signature {
  readonly label: string;
  readonly documentation: string | undefined;
  readonly parameters: readonly Parameter[];
  /** The index of the parameter that is being typed; undefined if none of them is. */
  readonly active: number | undefined;
}

export interface Parameter {
  /** In the label. */
  readonly range: TextRange;
  readonly documentation: string | undefined;
}

export interface SignatureOptions {
  readonly locale: Locale;
  /** The character that made the editor ask, if one did. */
  readonly trigger?: string;
}

/** Undefined where one argument at most can stand, where nothing more can come, and where nothing is known. */
export function signatureHelp(
  checked: Checked,
  file: SourceFile,
  offset: number,
  { locale, trigger }: SignatureOptions,
  texts: Texts,
): SignatureHelp | undefined {
  const place = typingPlace(checked, file, offset);
  if (!place || place.isUnknown || place.site.kind !== 'statement') return undefined;
  if (trigger !== undefined && isIndenting(place)) return undefined;
  const line = lineAt(place, place.site) ?? newEntry(place, place.site);
  const index = line && grammarIndex(line, place.site.before);
  if (!line || index === undefined || index < 0 || !hasSeveral(line.line)) return undefined;
  const active = activePart(line, index, place.site);
  return active && helpFor(line, active, { locale, texts });
}

function hasSeveral({ args, alternatives, options }: Line): boolean {
  const count = args.length + (options?.length ?? 0);
  return count > 1 || alternatives !== undefined || args.some((it) => it.repeat);
}

/** What the cursor's word is, or what the next word would be. */
interface ActivePart {
  /** Of the arguments; undefined where only options can come. */
  readonly arg?: Arg;
  readonly option?: Option;
  /** The list of arguments that the words before the cursor choose. */
  readonly chosen: readonly Arg[];
}

function activePart(line: KnownLine, index: number, { word }: StatementSite): ActivePart | undefined {
  const chosen = chosenArgs(line, word === undefined ? index : index + 1);
  if (word !== undefined && index === 0 && chosen !== line.line.args) return firstOf(chosen);
  const role = word === undefined ? undefined : roleOf(line, index);
  if (role?.role === 'surplus') return undefined;
  if (role && role.role !== 'unknown') {
    return { chosen, ...(role.arg && { arg: role.arg }), ...(role.option && { option: role.option }) };
  }
  const { args, options } = nextAt(line, index);
  const arg = index === 0 ? mostWanted(chosen) : mostWanted(args);
  if (!arg && options.length === 0) return undefined;
  const option = arg && pendingOption(line, index, arg);
  return { chosen, ...(arg && { arg }), ...(option && { option }) };
}

/** What must come tells more than what can be left out before it. */
function mostWanted(args: readonly Arg[]): Arg | undefined {
  return args.find((it) => !it.optional) ?? args[0];
}

function firstOf(chosen: readonly Arg[]): ActivePart {
  const [arg] = chosen;
  return { chosen, ...(arg && { arg }) };
}

/** The option that waits for the argument. */
function pendingOption({ line, words }: KnownLine, index: number, arg: Arg): Option | undefined {
  const last = matchLine(line, words.slice(0, index), false).words.at(-1)?.option;
  return last?.args.includes(arg) ? last : undefined;
}

/** The alternative that the first word fits, or begins to be. */
function chosenArgs({ line, words }: KnownLine, count: number): readonly Arg[] {
  const [first = ''] = words.slice(0, count);
  const lists = [line.args, ...(line.alternatives ?? [])];
  const fits = (args: readonly Arg[]): boolean => args[0]?.type.check(first) === undefined;
  const begins = ([arg]: readonly Arg[]): boolean =>
    first !== '' && arg?.type.values?.some(({ value }) => value.startsWith(first)) === true;
  return (first === '' ? undefined : (lists.find(fits) ?? lists.find(begins))) ?? line.args;
}

interface Context {
  readonly locale: Locale;
  readonly texts: Texts;
}

function helpFor(
  { directive, line, isEntry, words }: KnownLine,
  active: ActivePart,
  context: Context,
): SignatureHelp {
  const used = new Set(matchLine(line, words).words.map((it) => it.option));
  const { args, alternatives = [], options = [] } = line;
  const lists = [args, ...alternatives];
  const keyword = isEntry ? undefined : directive.keyword;
  const documentation = context.texts.of(directive.path)?.summary;
  const signatures = lists.map((it): Signature => {
    const form = signatureForm(
      { keyword, args: it, options },
      (option) => option === active.option || used.has(option),
    );
    const parameters = form.parts.map((part) => ({
      range: part.range,
      documentation: partText(directive.path, part, context),
    }));
    return { label: form.label, documentation, parameters, active: activeIn(form, it, active) };
  });
  return { signatures, active: Math.max(0, lists.indexOf(active.chosen)) };
}

/** In an alternative that is not chosen it is the argument of the same place. */
function activeIn(
  { parts }: SignatureForm,
  args: readonly Arg[],
  { arg, option, chosen }: ActivePart,
): number | undefined {
  const own = option || !arg ? arg : args[chosen.indexOf(arg)];
  if (arg && !own) return undefined;
  const at = parts.findIndex((it) => it.arg === own && it.option === option);
  return at < 0 ? undefined : at;
}

function partText(
  path: string,
  { arg, option }: SignaturePart,
  { locale, texts }: Context,
): string | undefined {
  const ofOption = option && texts.option(path, option.keyword);
  const parts = [ofOption, arg && argumentFacts(arg, locale)].filter((it) => it !== undefined);
  return parts.length > 0 ? parts.join('\n\n') : undefined;
}
