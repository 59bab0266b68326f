/** Lenses as the protocol has them. */
import type { CodeLens } from 'vscode-languageserver';
import { codeLenses } from '../ide/code-lens.ts';
import { toRange } from './convert.ts';
import { fileIn } from './params.ts';
import type { Session } from './session.ts';

/** A click shows the uses where the client has a command for that; elsewhere a lens is text. */
export function lenses(session: Session, params: unknown): CodeLens[] | null {
  const known = fileIn(session, params);
  if (!known) return null;
  const { file, everywhere } = known;
  if (!session.settingsFor(file.name).referenceLenses) return [];
  const command = session.client.referencesCommand;
  return codeLenses(everywhere, file, session.locale).map((it) => {
    const range = toRange(file.tree, it.range);
    const click = command === '' ? [] : [session.uriOf(file), range.start];
    return { range, command: { title: it.title, command, arguments: click } };
  });
}
