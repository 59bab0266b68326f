/** For the first minutes: the steps of the walkthrough, and an example to try them on. */
import { commands, type Disposable, type ExtensionContext, Uri, ViewColumn, window, workspace } from 'vscode';

const NODES = ['node-a', 'node-b'];

export function startCommands({ extension, extensionUri }: ExtensionContext): readonly Disposable[] {
  return [
    commands.registerCommand('keepalived.openExample', () => openExample(extensionUri)),
    commands.registerCommand('keepalived.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#start`, false),
    ),
  ];
}

/** As new files side by side, so that nothing is written and all may be tried. */
async function openExample(extensionUri: Uri): Promise<void> {
  for (const [index, node] of NODES.entries()) {
    const file = Uri.joinPath(extensionUri, 'examples/web', node, 'keepalived.conf');
    const content = new TextDecoder().decode(await workspace.fs.readFile(file));
    const document = await workspace.openTextDocument({ language: 'keepalived', content });
    await window.showTextDocument(document, {
      viewColumn: index === 0 ? ViewColumn.One : ViewColumn.Beside,
      preview: false,
      preserveFocus: index > 0,
    });
  }
}
