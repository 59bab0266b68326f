/** What is asked for a new cluster, and what is made of the answers. */

export const QUESTION_IDS = [
  'folder',
  'purpose',
  'nodes',
  'address',
  'interface',
  'inside',
  'insideInterface',
  'check',
  'process',
  'script',
  'port',
  'servers',
  'path',
  'options',
] as const;

export type QuestionId = (typeof QUESTION_IDS)[number];

/** As they were typed or picked; several picked ones with a blank between them. */
export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

/** An answer for each question, also for those that are not asked. */
export type Filled = Readonly<Record<QuestionId, string>>;

/** Said of an answer; with an error it is not taken. */
export interface Remark {
  readonly severity: 'error' | 'warning';
  readonly text: string;
  /** The choice that it is about; left out where text is typed. */
  readonly choice?: string;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly isPicked: boolean;
}

export interface Question {
  readonly id: QuestionId;
  /** From 1; a step may have several questions. */
  readonly step: number;
  readonly prompt: string;
  /** What was answered, or a proposal. */
  readonly answer: string;
  readonly remark?: Remark;
  /** To pick from; left out where text is typed. */
  readonly choices?: readonly Choice[];
  /** Several can be picked, or none. */
  readonly isMany?: true;
}

export interface NewFile {
  /** Relative to the folder of the cluster. */
  readonly path: string;
  readonly text: string;
}

/** What will happen, and the files that make it happen. */
export interface Outcome {
  readonly heading: string;
  readonly details: string;
  readonly files: readonly NewFile[];
}

export interface Form {
  readonly title: string;
  readonly steps: number;
  readonly questions: readonly Question[];
  /** Left out as long as an answer is in error. */
  readonly outcome?: Outcome;
}

/** What the workspace has already. */
export interface Surroundings {
  /** VRIDs that are used. */
  readonly vrids: readonly number[];
  /** The interface that is used most; empty if there is none. */
  readonly link: string;
}

/** The folder as it was typed or proposed, and why it cannot be taken. */
export interface FolderAnswer {
  readonly text: string;
  readonly problem?: 'empty' | 'taken' | 'no-workspace';
}
