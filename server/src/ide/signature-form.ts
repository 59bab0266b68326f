/** The form of one line as a label of which each part is known by its place. */
import type { TextRange } from '../base/text-range.ts';
import type { Arg, Option } from '../schema/define.ts';
import { argumentText, optionSignature } from './signature.ts';

export interface SignaturePart {
  /** In the label. */
  readonly range: TextRange;
  /** Of an option with neither an argument nor a keyword: all options together. */
  readonly arg?: Arg;
  readonly option?: Option;
}

export interface SignatureForm {
  readonly label: string;
  readonly parts: readonly SignaturePart[];
}

interface FormInput {
  /** Undefined for an entry of a list. */
  readonly keyword: string | undefined;
  readonly args: readonly Arg[];
  readonly options: readonly Option[];
}

/** Further options are left out, but for those that are wanted. */
const MAX_LENGTH = 110;

export function signatureForm(
  { keyword, args, options }: FormInput,
  isWanted: (option: Option) => boolean,
): SignatureForm {
  const form = new Form(keyword);
  for (const arg of args) form.add(argumentText(arg), { arg });
  const shown = shownOptions(options, isWanted, MAX_LENGTH - form.label.length);
  const start = form.label.length + 1;
  for (const option of shown) form.addOption(option);
  if (shown.length < options.length) form.add('…');
  if (options.length > 0) form.parts.push({ range: { start, end: form.label.length } });
  return form;
}

function shownOptions(
  options: readonly Option[],
  isWanted: (option: Option) => boolean,
  space: number,
): readonly Option[] {
  const known = options.filter((it) => !it.lack);
  const length = (it: Option): number => optionSignature(it).length + 3;
  let left = space - known.filter(isWanted).reduce((sum, it) => sum + length(it), 0);
  let isFull = false;
  return known.filter((it) => {
    if (isWanted(it)) return true;
    left -= length(it);
    isFull ||= left < 0;
    return !isFull;
  });
}

class Form implements SignatureForm {
  label: string;
  readonly parts: SignaturePart[] = [];

  constructor(keyword = '') {
    this.label = keyword;
  }

  /** Appends a word; the part is what it stands for, if it is one. */
  add(text: string, part?: Omit<SignaturePart, 'range'>): void {
    if (this.label !== '') this.label += ' ';
    const start = this.label.length;
    this.label += text;
    if (part) this.parts.push({ ...part, range: { start, end: this.label.length } });
  }

  addOption(option: Option): void {
    this.add(`[${optionSignature(option)}]`);
    const end = this.label.length - 1;
    const start = end - optionSignature(option).length;
    this.parts.push({ range: { start, end }, option });
    let at = start + (option.keyword === undefined ? 0 : option.keyword.length + 1);
    for (const arg of option.args) {
      const { length } = argumentText(arg);
      this.parts.push({ range: { start: at, end: at + length }, arg, option });
      at += length + 1;
    }
  }
}
