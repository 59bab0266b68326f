/** Signatures as the protocol has them. */
import type { SignatureHelp as LspSignatureHelp, ParameterInformation } from 'vscode-languageserver';
import type { Signature, SignatureHelp } from '../ide/signature-help.ts';
import type { Client } from './client.ts';
import { markup } from './markup.ts';

export function toLspSignatures({ signatures, active }: SignatureHelp, client: Client): LspSignatureHelp {
  const activeParameter = activeOf(signatures[active]);
  return {
    signatures: signatures.map((it) => ({
      label: it.label,
      ...documented(it.documentation, client),
      parameters: parametersOf(it, client),
      ...activeOf(it),
    })),
    activeSignature: active,
    ...activeParameter,
  };
}

/** Beyond the last one: none. Left out it would be the first one. */
function activeOf(signature: Signature | undefined): { activeParameter?: number } {
  return signature ? { activeParameter: signature.active ?? signature.parameters.length } : {};
}

function parametersOf({ label, parameters }: Signature, client: Client): ParameterInformation[] {
  return parameters.map(({ range: { start, end }, documentation }) => ({
    label: client.labelOffsets ? [start, end] : label.slice(start, end),
    ...documented(documentation, client),
  }));
}

function documented(
  text: string | undefined,
  { signatureFormat }: Client,
): Pick<ParameterInformation, 'documentation'> {
  return text === undefined ? {} : { documentation: markup(text, signatureFormat) };
}
