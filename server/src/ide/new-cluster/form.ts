/** The form of a new cluster: for any answers, what is asked, what is wrong, and what comes of it. */
import { type Locale, render } from '../../base/localized.ts';
import type { Language } from '../../schema/language.ts';
import { checksFor, filledFrom, known, optionsFor, PURPOSES } from './defaults.ts';
import { outcomeOf } from './forecast.ts';
import { balances, freeVrids, hasTwoSides, nodesIn, planOf, wordsIn } from './plan.ts';
import type {
  Answers,
  Choice,
  Filled,
  FolderAnswer,
  Form,
  Question,
  QuestionId,
  Surroundings,
} from './question.ts';
import { remarkOn } from './remarks.ts';
import { ANSWERED, CHOICES, PROMPTS, RECOMMENDED, TITLE, VRID } from './texts.ts';

/** All that counts besides the answers. */
export interface Context {
  readonly folder: FolderAnswer;
  readonly surroundings: Surroundings;
  readonly language: Language;
  readonly locale: Locale;
}

interface Row {
  readonly id: QuestionId;
  readonly step: number;
  /** Left out: always. */
  readonly isAsked?: (filled: Filled) => boolean;
  readonly choices?: (filled: Filled, language: Language) => readonly string[];
  readonly isMany?: true;
}

const isBalancer = ({ purpose }: Filled): boolean => balances(purpose);
const isTwofold = ({ purpose }: Filled): boolean => hasTwoSides(purpose);

const ROWS: readonly Row[] = [
  { id: 'folder', step: 1 },
  { id: 'purpose', step: 2, choices: (_, language) => known(PURPOSES, language) },
  { id: 'nodes', step: 3 },
  { id: 'address', step: 4 },
  { id: 'interface', step: 4 },
  { id: 'inside', step: 4, isAsked: isTwofold },
  { id: 'insideInterface', step: 4, isAsked: isTwofold },
  { id: 'check', step: 5, choices: ({ purpose }, language) => checksFor(purpose, language) },
  { id: 'process', step: 5, isAsked: ({ check }) => check === 'process' },
  { id: 'script', step: 5, isAsked: ({ check }) => check === 'script' },
  { id: 'port', step: 5, isAsked: isBalancer },
  { id: 'servers', step: 5, isAsked: isBalancer },
  { id: 'path', step: 5, isAsked: ({ check }) => check === 'http' },
  { id: 'options', step: 6, choices: ({ address }, language) => optionsFor(address, language), isMany: true },
];

const STEPS = 6;

export function newCluster(answers: Answers, context: Context): Form {
  const { folder, surroundings, language, locale } = context;
  const filled = filledFrom(answers, folder, surroundings.link, language);
  const questions = ROWS.filter(({ isAsked }) => isAsked?.(filled) ?? true).map((it) =>
    questionOf(it, filled, context),
  );
  const form = { title: TITLE[locale], steps: STEPS, questions };
  if (questions.some((it) => it.remark?.severity === 'error')) return form;
  return { ...form, outcome: outcomeOf(planOf(filled, surroundings), { language, locale }) };
}

function questionOf({ id, step, choices, isMany }: Row, filled: Filled, context: Context): Question {
  const { folder, language, locale } = context;
  const remark = remarkOn(id, filled, folder, locale);
  return {
    id,
    step,
    prompt: promptOf(id, filled, context),
    answer: filled[id],
    ...(remark && { remark }),
    ...(choices && { choices: choices(filled, language).map((it) => choiceOf(it, id, filled, locale)) }),
    ...(isMany && { isMany }),
  };
}

function choiceOf(id: string, question: QuestionId, filled: Filled, locale: Locale): Choice {
  const text = CHOICES[id];
  const isBest = id === 'process' && filled.purpose === 'service';
  const description = text?.description?.[locale] ?? (isBest ? RECOMMENDED[locale] : undefined);
  return {
    id,
    label: text?.label[locale] ?? id,
    ...(description !== undefined && { description }),
    isPicked: wordsIn(filled[question]).includes(id),
  };
}

/** Repeats what was answered before. */
function promptOf(id: QuestionId, filled: Filled, context: Context): string {
  const { locale } = context;
  const before = ROWS.slice(
    0,
    ROWS.findIndex((it) => it.id === id),
  );
  const answers = before
    .filter(({ isAsked }) => isAsked?.(filled) ?? true)
    .flatMap((it) => summaryOf(it.id, filled, locale));
  const all = id === 'options' ? [vridText(filled, context), ...answers] : answers;
  const answered = all.length === 0 ? '' : render(ANSWERED, locale, { answers: all.join(' · ') });
  return PROMPTS[id][locale] + answered;
}

function vridText({ purpose }: Filled, { surroundings, locale }: Context): string {
  const vrids = freeVrids(surroundings, hasTwoSides(purpose) ? 2 : 1);
  return render(VRID, locale, { vrids: vrids.join(', ') });
}

function summaryOf(id: QuestionId, filled: Filled, locale: Locale): readonly string[] {
  if (id === 'nodes') return nodesIn(filled.nodes).map((it) => [it.name, ...it.addresses].join(' '));
  if (id === 'purpose' || id === 'check') return [CHOICES[filled[id]]?.label[locale] ?? ''];
  return [filled[id].trim()];
}
