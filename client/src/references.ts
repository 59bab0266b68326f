/** Shows the uses of a name when its lens is clicked, as the editor shows references. */
import { commands, type Disposable } from 'vscode';
import { type BaseLanguageClient, type Position, ReferencesRequest } from 'vscode-languageclient';

/** Named to the server, which writes it into the lenses. */
export const REFERENCES_COMMAND = 'keepalived.showReferences';

export function showReferences(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(REFERENCES_COMMAND, async (uri: string, position: Position) => {
    const found = await client.sendRequest(ReferencesRequest.type, {
      textDocument: { uri },
      position,
      context: { includeDeclaration: false },
    });
    const { protocol2CodeConverter: convert } = client;
    await commands.executeCommand(
      'editor.action.showReferences',
      convert.asUri(uri),
      convert.asPosition(position),
      (found ?? []).map(convert.asLocation),
    );
  });
}
