/** Puts the questions of a form one after the other, as VS Code asks for several things: with a way back. */
import {
  type Disposable,
  InputBoxValidationSeverity,
  type QuickInput,
  type QuickInputButton,
  QuickInputButtons,
  type QuickPickItem,
  window,
} from 'vscode';
import type { ClusterQuestion } from '../../server/src/protocol.ts';

type Remark = NonNullable<ClusterQuestion['remark']>;

/** What is said of an answer before it is given. */
export type Judge = (answer: string) => Promise<Remark | undefined>;

export interface Frame {
  readonly title: string;
  readonly steps: number;
  readonly canGoBack: boolean;
  /** Further buttons. */
  readonly buttons: readonly QuickInputButton[];
}

export type Reply =
  | { readonly kind: 'next' | 'back'; readonly answer: string }
  | { readonly kind: 'button'; readonly button: QuickInputButton };

/** Undefined if the user leaves. */
export function put(question: ClusterQuestion, frame: Frame, judge: Judge): Promise<Reply | undefined> {
  return question.choices ? pick(question, frame, judge) : type(question, frame, judge);
}

async function type(question: ClusterQuestion, frame: Frame, judge: Judge): Promise<Reply | undefined> {
  const box = window.createInputBox();
  const show = (remark: Remark | undefined): void => {
    box.validationMessage = remark && { message: remark.text, severity: severityOf(remark) };
  };
  let latest = 0;
  box.value = question.answer;
  box.prompt = question.prompt;
  show(question.remark);
  box.onDidChangeValue(async (value) => {
    const turn = ++latest;
    const remark = await judge(value);
    if (turn === latest) show(remark);
  });
  return asked(box, question, frame, {
    answer: () => box.value,
    judge,
    refuse: show,
  });
}

function severityOf({ severity }: Remark): InputBoxValidationSeverity {
  return severity === 'error' ? InputBoxValidationSeverity.Error : InputBoxValidationSeverity.Warning;
}

interface Item extends QuickPickItem {
  readonly id: string;
}

async function pick(question: ClusterQuestion, frame: Frame, judge: Judge): Promise<Reply | undefined> {
  const list = window.createQuickPick<Item>();
  const { choices = [], isMany = false } = question;
  const itemsWith = (remark: Remark | undefined): readonly Item[] =>
    choices.map(({ id, label, description }) => ({
      id,
      label,
      ...(description !== undefined && { description }),
      ...(remark?.choice === id && { detail: `$(error) ${remark.text}` }),
    }));
  const show = (picked: readonly string[], remark: Remark | undefined): void => {
    list.items = itemsWith(remark);
    const chosen = list.items.filter((it) => picked.includes(it.id));
    if (isMany) list.selectedItems = chosen;
    else list.activeItems = chosen;
  };
  const ids = (): readonly string[] => (isMany ? list.selectedItems : list.activeItems).map((it) => it.id);
  list.placeholder = question.prompt;
  list.canSelectMany = isMany;
  show(
    choices.filter((it) => it.isPicked).map((it) => it.id),
    question.remark,
  );
  return asked(list, question, frame, {
    // What was typed may fit none.
    answer: () => (isMany || ids().length > 0 ? ids().join(' ') : undefined),
    judge,
    refuse: (remark) => show(ids(), remark),
  });
}

interface Answering {
  /** Undefined if there is none to take. */
  readonly answer: () => string | undefined;
  readonly judge: Judge;
  readonly refuse: (remark: Remark) => void;
}

/** What boxes and lists have in common. */
interface Input extends QuickInput {
  buttons: readonly QuickInputButton[];
  readonly onDidAccept: (listener: () => unknown) => Disposable;
  readonly onDidTriggerButton: (listener: (button: QuickInputButton) => unknown) => Disposable;
}

async function asked(
  input: Input,
  { step, answer: before }: ClusterQuestion,
  { title, steps, canGoBack, buttons }: Frame,
  { answer, judge, refuse }: Answering,
): Promise<Reply | undefined> {
  Object.assign(input, { title, step, totalSteps: steps, ignoreFocusOut: true });
  input.buttons = [...(canGoBack ? [QuickInputButtons.Back] : []), ...buttons];
  try {
    return await new Promise<Reply | undefined>((resolve, reject) => {
      input.onDidTriggerButton((button) =>
        resolve(
          button === QuickInputButtons.Back
            ? { kind: 'back', answer: answer() ?? before }
            : { kind: 'button', button },
        ),
      );
      input.onDidHide(() => resolve(undefined));
      input.onDidAccept(() => {
        const given = answer();
        if (given === undefined) return;
        judge(given).then((remark) => {
          if (remark?.severity === 'error') refuse(remark);
          else resolve({ kind: 'next', answer: given });
        }, reject);
      });
      input.show();
    });
  } finally {
    input.dispose();
  }
}
