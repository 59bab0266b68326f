/** Semantic tokens as the protocol has them: whole, or as what changed since an answer that the client still has. */
import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensLegend,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import {
  type FileTokens,
  semanticTokens,
  tokenData,
  tokenDataIn,
  tokensEdit,
} from '../ide/semantic-tokens.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../ide/token-legend.ts';
import { toTextRange } from './convert.ts';
import { fileIn, rangeIn } from './params.ts';
import type { Session } from './session.ts';

export const LEGEND: SemanticTokensLegend = {
  tokenTypes: [...TOKEN_TYPES],
  tokenModifiers: [...TOKEN_MODIFIERS],
};

/** The last answer for each open file. */
export class TokenResults {
  private readonly results = new Map<string, { readonly id: string; readonly tokens: FileTokens }>();
  private count = 0;

  /** The tokens that were answered under the id, if those are the last ones. */
  known(name: string, id: unknown): FileTokens | undefined {
    const result = this.results.get(name);
    return result?.id === id ? result?.tokens : undefined;
  }

  /** The id by which the answer will be known. */
  remember(name: string, tokens: FileTokens): string {
    const id = String(++this.count);
    this.results.set(name, { id, tokens });
    return id;
  }

  forget(name: string): void {
    this.results.delete(name);
  }
}

export function fullTokens(session: Session, params: SemanticTokensParams): SemanticTokens | null {
  const known = fileIn(session, params);
  if (!known) return null;
  return answer(session, known.file.name, semanticTokens(known.checked, known.file));
}

export function tokensDelta(
  session: Session,
  params: SemanticTokensDeltaParams,
): SemanticTokens | SemanticTokensDelta | null {
  const known = fileIn(session, params);
  if (!known) return null;
  const { name } = known.file;
  const tokens = semanticTokens(known.checked, known.file);
  const before = session.tokens.known(name, params.previousResultId);
  if (!before) return answer(session, name, tokens);
  const edit = tokensEdit(before, tokens);
  return { resultId: session.tokens.remember(name, tokens), edits: edit ? [edit] : [] };
}

export function tokensInRange(session: Session, params: SemanticTokensRangeParams): SemanticTokens | null {
  const known = fileIn(session, params);
  if (!known) return null;
  const { checked, file } = known;
  return { data: tokenDataIn(checked, file, toTextRange(file.tree, rangeIn(params))) };
}

/** Only what is open is asked for again. */
function answer(session: Session, name: string, tokens: FileTokens): SemanticTokens {
  const data = tokenData(tokens);
  if (!session.openDocuments.has(name)) return { data };
  return { resultId: session.tokens.remember(name, tokens), data };
}
