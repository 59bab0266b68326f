/** The texts of the documentation, loaded when they are first shown. */
import type { Connection } from 'vscode-languageserver';
import type { Locale } from '../base/localized.ts';
import { noTexts, parseTexts, type Texts, textsFile } from '../ide/texts.ts';
import { READ_FILE, type ReadFileResult, type ResourceParams } from '../protocol.ts';
import type { Client } from './client.ts';
import { describe } from './guard.ts';
import type { Host } from './host.ts';

export type LoadTexts = (locale: Locale) => Promise<Texts>;

/** Each language once. What cannot be loaded is missing in what is shown, and said in the log. */
export function textsLoader(connection: Connection, host: Host, client: Client): LoadTexts {
  const load: LoadTexts = client.textsFolder
    ? (locale) => fromClient(connection, `${client.textsFolder}/${textsFile(locale)}`)
    : (locale) => host.texts(locale);
  const loaded = new Map<Locale, Promise<Texts>>();
  return (locale) => {
    const known = loaded.get(locale);
    if (known) return known;
    const texts = load(locale).catch((error) => {
      connection.console.error(`documentation: ${describe(error)}`);
      return noTexts;
    });
    loaded.set(locale, texts);
    return texts;
  };
}

async function fromClient(connection: Connection, uri: string): Promise<Texts> {
  const params: ResourceParams = { uri };
  const result = await connection.sendRequest<ReadFileResult>(READ_FILE, params);
  if (result.kind !== 'text') throw new Error(`${uri} is ${result.kind}`);
  return parseTexts(result.text);
}
