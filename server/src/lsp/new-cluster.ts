/** The form of a new cluster as a client asks for it: folders are found, and files named by their URIs. */
import { ProtocolRequestType } from 'vscode-languageserver';
import { newCluster } from '../ide/new-cluster/form.ts';
import { type Answers, QUESTION_IDS, type Surroundings } from '../ide/new-cluster/question.ts';
import { surroundingsIn } from '../ide/new-cluster/surroundings.ts';
import {
  NEW_CLUSTER,
  type NewClusterParams,
  type NewClusterResult,
  SURROUNDINGS,
  type SurroundingsParams,
  type SurroundingsResult,
} from '../protocol.ts';
import { languageOf } from '../schema/language.ts';
import { nameOf } from './convert.ts';
import { type Folder, folderAnswer, uriIn } from './new-folder.ts';
import { listIn, objectIn } from './params.ts';
import type { Session } from './session.ts';

export const SurroundingsRequest = new ProtocolRequestType<
  SurroundingsParams,
  SurroundingsResult,
  never,
  void,
  void
>(SURROUNDINGS);

export const NewClusterRequest = new ProtocolRequestType<
  NewClusterParams,
  NewClusterResult,
  never,
  void,
  void
>(NEW_CLUSTER);

/** What is open counts as it is typed. */
export async function surroundings(session: Session, params: unknown): Promise<SurroundingsResult> {
  const names = listIn(params, 'files').flatMap((it) => (typeof it === 'string' ? [nameOf(it)] : []));
  const unknown = names.filter((it) => session.rootsReading(it).length === 0);
  const looked = await session.look([...new Set(unknown)]);
  const roots = [...session.roots().map((it) => it.checked), ...looked];
  return surroundingsIn(roots.flatMap((it) => it.read));
}

export async function clusterForm(session: Session, params: unknown): Promise<NewClusterResult> {
  const answers = answersIn(params);
  const folders = foldersIn(params);
  const folder = await folderAnswer(session, answers.folder, folders);
  const language = languageOf(session.settingsFor('').target);
  const context = { folder, surroundings: surroundingsOf(params), language, locale: session.locale };
  const { outcome, ...form } = newCluster(answers, context);
  const uri = uriIn(folder.text, folders);
  if (!outcome || !uri) return form;
  const files = outcome.files.map(({ path, text }) => ({ uri: `${uri}/${path}`, text }));
  return { ...form, outcome: { ...outcome, files } };
}

function answersIn(params: unknown): Answers {
  const given = objectIn(params, 'answers');
  const answers: { -readonly [Id in keyof Answers]: Answers[Id] } = {};
  for (const id of QUESTION_IDS) {
    const answer: unknown = Reflect.get(given, id);
    if (typeof answer === 'string') answers[id] = answer;
  }
  return answers;
}

function foldersIn(params: unknown): readonly Folder[] {
  return listIn(params, 'folders').flatMap((it) => {
    if (typeof it !== 'object' || it === null) return [];
    const name: unknown = Reflect.get(it, 'name');
    const uri: unknown = Reflect.get(it, 'uri');
    return typeof name === 'string' && typeof uri === 'string' ? [{ name, uri }] : [];
  });
}

function surroundingsOf(params: unknown): Surroundings {
  const given = objectIn(params, 'surroundings');
  const link: unknown = Reflect.get(given, 'link');
  const vrids = listIn(given, 'vrids').filter((it) => typeof it === 'number');
  return { vrids, link: typeof link === 'string' ? link : '' };
}
