/** Our own requests between server and client; the one file of the server that the client imports. */
import type { Answers, Form, Outcome, Question, Surroundings } from './ide/new-cluster/question.ts';

/**
 * From the server to a client that announces them in `ClientOptions`: files that the server cannot reach by
 * itself, such as those of a virtual folder, or all of them when it runs in a web worker.
 */
export const READ_FILE = 'keepalived/readFile';
export const READ_FOLDER = 'keepalived/readFolder';

/** The parameters of both. */
export interface ResourceParams {
  readonly uri: string;
}

export type ReadFileResult =
  /** `isLossy`: bytes that are no UTF-8 were replaced. */
  | { readonly kind: 'text'; readonly text: string; readonly isLossy?: boolean }
  | { readonly kind: 'missing' | 'directory' | 'unreadable' | 'binary' | 'too-large' };

/** Names in a folder, in no particular order; empty if it cannot be read. */
export type ReadFolderResult = readonly { readonly name: string; readonly isFolder: boolean }[];

/** The language id of templates; everything else that a client opens is read as it stands, but for its name. */
export const TEMPLATE_LANGUAGE = 'keepalived-template';

/** What a client may say in `initializationOptions`. */
export interface ClientOptions {
  /** It answers `READ_FILE` and `READ_FOLDER`. */
  readonly servesFiles?: boolean;
  /** The URI of the folder with the files `docs.*.json`, which it reads for `READ_FILE`: for a server without a disk. */
  readonly textsFolder?: string;
  /** It opens the list of completions again behind an item with `REOPENS` in its data. */
  readonly reopensLists?: boolean;
  /** A command of its own that shows the references of a place; its arguments are the URI and the position. */
  readonly referencesCommand?: string;
}

/** What the server says of itself in `capabilities.experimental`. */
export interface ServerFacts {
  /** The release of keepalived that configurations are judged for. */
  readonly release: string;
}

/** In the `data` of a completion item: what is inserted ends where a value of a closed set is wanted. */
export const REOPENS = 'reopens';

/** From the client: what configurations have that a new cluster has to know of. */
export const SURROUNDINGS = 'keepalived/surroundings';

export interface SurroundingsParams {
  /** URIs of configurations, open or not. */
  readonly files: readonly string[];
}

export type SurroundingsResult = Surroundings;

/** From the client: the form of a new cluster, as the answers so far make it. Nothing is kept from one to the next. */
export const NEW_CLUSTER = 'keepalived/newCluster';

export interface NewClusterParams {
  readonly answers: ClusterAnswers;
  readonly surroundings: SurroundingsResult;
  /** The folders of the workspace. */
  readonly folders: readonly { readonly name: string; readonly uri: string }[];
}

/** The outcome is there as soon as no answer is in error. */
export interface NewClusterResult extends Omit<Form, 'outcome'> {
  readonly outcome?: ClusterOutcome;
}

export type ClusterAnswers = Answers;
export type ClusterQuestion = Question;

export interface ClusterOutcome extends Omit<Outcome, 'files'> {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
}
