/** The command that makes a cluster: asks, shows what would be written, and writes it. */
import {
  commands,
  type Disposable,
  type LogOutputChannel,
  l10n,
  Position,
  type QuickInputButton,
  ThemeIcon,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ClusterAnswers,
  type ClusterOutcome,
  NEW_CLUSTER,
  type NewClusterParams,
  type NewClusterResult,
  SURROUNDINGS,
  type SurroundingsParams,
  type SurroundingsResult,
} from '../../server/src/protocol.ts';
import { put, type Reply } from './questions.ts';

export function newClusterCommand(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  return commands.registerCommand('keepalived.newCluster', async () => {
    try {
      const outcome = await interview(await formsOf(client));
      if (outcome) await write(outcome);
    } catch (error) {
      log.error(String(error));
      await tellOfFailure(log);
    }
  });
}

async function tellOfFailure(log: LogOutputChannel): Promise<void> {
  const showLog = l10n.t('Show Log');
  const chosen = await window.showErrorMessage(l10n.t('The cluster could not be created.'), showLog);
  if (chosen === showLog) log.show();
}

type FormFor = (answers: ClusterAnswers) => Promise<NewClusterResult>;

/** Configurations that are looked at for VRIDs and interfaces. */
const CONFIGURATIONS = '{**/keepalived*.conf,**/keepalived/**/*.conf}';
const MAX_LOOKED = 200;

async function formsOf(client: BaseLanguageClient): Promise<FormFor> {
  const files = (await workspace.findFiles(CONFIGURATIONS, undefined, MAX_LOOKED)).map(String);
  const around: SurroundingsParams = { files };
  const surroundings = await client.sendRequest<SurroundingsResult>(SURROUNDINGS, around);
  const folders = (workspace.workspaceFolders ?? []).map(({ name, uri }) => ({ name, uri: uri.toString() }));
  return (answers) => {
    const params: NewClusterParams = { answers, surroundings, folders };
    return client.sendRequest<NewClusterResult>(NEW_CLUSTER, params);
  };
}

/** Undefined if the user leaves. */
async function interview(formFor: FormFor): Promise<ClusterOutcome | undefined> {
  let answers: ClusterAnswers = {};
  let at = 0;
  for (;;) {
    const form = await formFor(answers);
    const question = form.questions[at];
    if (!question) {
      if (form.outcome) return form.outcome;
      at = form.questions.findIndex((it) => it.remark?.severity === 'error');
      continue;
    }
    const { id } = question;
    const { title, steps } = form;
    const buttons = id === 'folder' ? [browseButton()] : [];
    const given = answers;
    const judge = async (answer: string) => {
      // Without an answer, the next request says what is the matter.
      const judged = await formFor({ ...given, [id]: answer }).catch(() => undefined);
      return judged?.questions.find((it) => it.id === id)?.remark;
    };
    const reply = await put(question, { title, steps, canGoBack: at > 0, buttons }, judge);
    if (!reply) return undefined;
    answers = { ...answers, [id]: await answerIn(reply, question.answer) };
    if (reply.kind !== 'button') at += reply.kind === 'back' ? -1 : 1;
  }
}

function browseButton(): QuickInputButton {
  return { iconPath: new ThemeIcon('folder-opened'), tooltip: l10n.t('Choose a Folder…') };
}

/** The only button that is ours chooses a folder. */
async function answerIn(reply: Reply, before: string): Promise<string> {
  if (reply.kind !== 'button') return reply.answer;
  const chosen = await window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true });
  return chosen?.[0] ? shown(chosen[0]) : before;
}

/** As it is read in the box: from a folder of the workspace on, if it is in one. */
function shown(uri: Uri): string {
  const folder = workspace.getWorkspaceFolder(uri);
  const isOnly = workspace.workspaceFolders?.length === 1;
  if (folder && folder.uri.toString() === uri.toString()) return isOnly ? '.' : folder.name;
  if (folder) return workspace.asRelativePath(uri);
  return uri.scheme === 'file' ? uri.fsPath : uri.toString();
}

/** Nothing is there before the user has seen it and agreed, and one undo takes all of it away. */
async function write({ heading, details, files }: ClusterOutcome): Promise<void> {
  const edit = new WorkspaceEdit();
  const metadata = { needsConfirmation: false, label: heading, description: details };
  const uris = files.map((it) => Uri.parse(it.uri));
  const [first] = uris;
  if (first) await askForPreview(edit, first, heading);
  for (const [index, uri] of uris.entries()) {
    edit.createFile(uri, { overwrite: false }, metadata);
    edit.insert(uri, new Position(0, 0), files[index]?.text ?? '', metadata);
  }
  const applied = workspace.applyEdit(edit, { isRefactoring: true });
  window.setStatusBarMessage(`$(info) ${heading}`, applied);
  if (await applied) await open(uris);
}

/**
 * Edits are shown before they are made if one of them has to be confirmed, but such a one is not ticked. So this is
 * one that nobody has to tick: it creates what is there already, which is not even listed.
 */
async function askForPreview(edit: WorkspaceEdit, near: Uri, label: string): Promise<void> {
  let there = near;
  while (!(await isThere(there)) && there.path !== '/') there = Uri.joinPath(there, '..');
  edit.createFile(there, { ignoreIfExists: true }, { needsConfirmation: true, label });
}

/** The first one comes last, since it is the one to look at. */
async function open(uris: readonly Uri[]): Promise<void> {
  for (const uri of [...uris].reverse()) {
    if (await isThere(uri)) await window.showTextDocument(uri, { preview: false });
  }
}

/** What was taken out in the preview is not there. */
async function isThere(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
