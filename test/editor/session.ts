/** A VS Code that is ready for use: a server, a browser, the extension in one of its hosts, and the workspace. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Browser } from './browser.ts';
import { Editor } from './editor.ts';
import { packagedExtension } from './extension.ts';
import { installEditor } from './install.ts';
import type { Page } from './playwright.ts';
import { EXPLORER_ROW, WORKBENCH } from './selectors.ts';
import { portOf, serveFolder } from './serve-folder.ts';
import { EditorServer } from './server.ts';
import { until } from './until.ts';
import { Workspace } from './workspace.ts';

/** Where the extension runs: beside the server in Node.js, or in the browser in a web worker. */
export type ExtensionHost = 'node' | 'worker';

const EVIDENCE = fileURLToPath(new URL('../../node_modules/.cache/editor', import.meta.url));

export class Session {
  readonly workspace: Workspace;
  private readonly host: ExtensionHost;
  private readonly server: EditorServer;
  private readonly browser: Browser;

  private constructor(host: ExtensionHost, server: EditorServer, browser: Browser, workspace: Workspace) {
    this.host = host;
    this.server = server;
    this.browser = browser;
    this.workspace = workspace;
  }

  /** What it has opened is closed by `cleanUps`, last things first, also where it fails half-way. */
  static async start(host: ExtensionHost, cleanUps: (() => unknown)[]): Promise<Session> {
    rmSync(join(EVIDENCE, host), { recursive: true, force: true });
    const [installation, extension] = await Promise.all([installEditor(), packagedExtension()]);
    const folder = mkdtempSync(join(tmpdir(), 'keepalived-editor-'));
    const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    process.once('exit', remove);
    cleanUps.push(remove);
    const server = new EditorServer(installation, join(folder, 'server'));
    const workspace = new Workspace(join(folder, 'cluster'));
    const unpacked = host === 'node' ? server.extensions : join(folder, 'unpacked');
    await server.install(extension, unpacked);
    cleanUps.push(() => server.end());
    const origin = await server.start();
    const browser = await Browser.start(installation, join(folder, 'browser'));
    cleanUps.push(() => browser.end());
    if (host === 'worker') {
      const files = await serveFolder(extensionIn(unpacked));
      cleanUps.push(() => closeServer(files));
      await addBuiltIn(browser.page, portOf(files));
    }
    const session = new Session(host, server, browser, workspace);
    await session.open(origin);
    return session;
  }

  private async open(origin: string): Promise<void> {
    const { page } = this.browser;
    await page.goto(`${origin}/?folder=${encodeURIComponent(this.workspace.folder)}`);
    try {
      for (const it of [WORKBENCH, EXPLORER_ROW]) {
        await until(`the workbench (${it})`, () => page.locator(it).first().isVisible());
      }
    } catch (error) {
      throw new Error(`VS Code did not start; see ${await this.keepEvidence('start')}`, { cause: error });
    }
  }

  /** An editor that lets go once the signal says so. */
  editorFor(signal: AbortSignal): Editor {
    return new Editor(this.browser.page, this.workspace, signal);
  }

  /** A picture and all logs of now, in a folder whose name it returns. */
  async keepEvidence(step: string): Promise<string> {
    const folder = join(EVIDENCE, this.host, step.replace(/[^\p{L}\d]+/gu, '-'));
    mkdirSync(folder, { recursive: true });
    await this.keepPicture(folder);
    this.browser.saveConsole(folder);
    this.server.saveLogs(folder);
    return folder;
  }

  private async keepPicture(folder: string): Promise<void> {
    const { page } = this.browser;
    await page.screenshot({ path: join(folder, 'picture.png') });
    writeFileSync(join(folder, 'page.html'), await page.content());
  }
}

function extensionIn(folder: string): string {
  const name = readdirSync(folder).find((it) => /-\d+\.\d+\.\d+/.test(it));
  if (name === undefined) throw new Error(`no extension in ${folder}`);
  return join(folder, name);
}

/** A built-in extension of the page runs in the page's own host, in a worker. */
async function addBuiltIn(page: Page, port: number): Promise<void> {
  const content = `document.addEventListener('readystatechange', () => {
    const meta = document.getElementById('vscode-workbench-web-configuration');
    if (document.readyState !== 'interactive' || !meta) return;
    const settings = JSON.parse(meta.dataset.settings);
    settings.additionalBuiltinExtensions = [{ scheme: 'http', authority: location.host, path: '/proxy/${port}' }];
    meta.dataset.settings = JSON.stringify(settings);
  });`;
  await page.addInitScript({ content });
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
}
