/** The language server as a program: `--stdio`, `--node-ipc` or `--socket=PORT`. */
import { join } from 'node:path';
import process from 'node:process';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Locale } from '../base/localized.ts';
import { version } from '../base/version.ts';
import { keyedLines } from '../disk/keyed-lines.ts';
import { type Texts, textsFile, textsInFile } from '../ide/texts.ts';
import { startServer } from '../lsp/server.ts';
import { uriFiles } from './uri-files.ts';

const USAGE = `Usage: keepalived-language-server --stdio | --node-ipc | --socket=PORT
The language server of keepalived.conf, for editors that speak the Language Server Protocol.

  --stdio         messages on standard input and output
  --node-ipc      messages on the channel of a Node.js parent
  --socket=PORT   messages on a port of this machine on which the editor listens
  --version       print the version
  --help          print this help
`;

/** Editors add further options, such as `--clientProcessId=PID`, which the connection reads. */
const TRANSPORT = /^--(?:stdio|node-ipc|socket(?:=\d+)?|pipe(?:=.+)?)$/;

function main(args: readonly string[]): void {
  if (args.includes('--help')) process.stdout.write(USAGE);
  else if (args.includes('--version')) process.stdout.write(`${version}\n`);
  else if (args.some((it) => TRANSPORT.test(it))) serve();
  else {
    process.stderr.write(USAGE);
    process.exitCode = 2;
  }
}

function serve(): void {
  startServer(createConnection(ProposedFeatures.all), {
    version,
    files: uriFiles(process.cwd()),
    schemes: ['file'],
    texts: readTexts,
    turn: () => new Promise((resolve) => setImmediate(resolve)),
  });
}

/** From the file that the build puts beside this one. */
async function readTexts(locale: Locale): Promise<Texts> {
  return textsInFile(await keyedLines(join(__dirname, textsFile(locale))));
}

main(process.argv.slice(2));
