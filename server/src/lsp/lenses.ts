/** Lenses as the protocol has them. */
import type { CodeLens } from 'vscode-languageserver';
import { clusterLenses } from '../ide/cluster-lens.ts';
import { codeLenses, type CodeLens as Lens } from '../ide/code-lens.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { toRange } from './convert.ts';
import { fileIn } from './params.ts';
import type { Session } from './session.ts';

/** A click shows the uses where the client has a command for that; elsewhere a lens is text. */
export function lenses(session: Session, params: unknown): CodeLens[] | null {
  const known = fileIn(session, params);
  if (!known) return null;
  const { file, everywhere } = known;
  const ofCluster = clusterLensesIn(session, file);
  session.shownLenses.show(file.name, session.openDocuments.get(file.name)?.version, ofCluster);
  const toLens = ({ range, title }: Lens, command = ''): CodeLens => {
    const { start, end } = toRange(file.tree, range);
    const click = command === '' ? [] : [session.uriOf(file), start];
    return { range: { start, end }, command: { title, command, arguments: click } };
  };
  const ofUses = session.settingsFor(file.name).referenceLenses
    ? codeLenses(everywhere, file, session.locale)
    : [];
  return [
    ...ofCluster.map((it) => toLens(it)),
    ...ofUses.map((it) => toLens(it, session.client.referencesCommand)),
  ];
}

/** True if other files changed what lenses say that are shown. */
export function areLensesStale(session: Session): boolean {
  return session.shownLenses.areStale(
    (name) => session.openDocuments.get(name)?.version,
    (name) => {
      const file = session.file(name);
      return file ? clusterLensesIn(session, file) : [];
    },
  );
}

function clusterLensesIn(session: Session, file: SourceFile): readonly Lens[] {
  if (!session.settingsFor(file.name).clusterLenses) return [];
  const everywhere = session.rootsReading(file.name).map((it) => it.checked);
  return clusterLenses(session.clusters(), everywhere, file, session.locale);
}
