/** A Chromium without windows that reaches this machine and nothing else. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Installation } from './install.ts';
import type { BrowserContext, Page } from './playwright.ts';
import { findProgram } from './programs.ts';

const SIZE = { width: 1500, height: 950 };
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

export class Browser {
  readonly page: Page;
  private readonly context: BrowserContext;
  private readonly console: string[] = [];

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    context.on('console', (it) => this.console.push(`[${it.type()}] ${it.text()}`));
    context.on('weberror', (it) => this.console.push(`[uncaught] ${it.error().stack ?? it.error().message}`));
    context.on('requestfailed', (it) =>
      this.console.push(`[request failed] ${it.failure()?.errorText ?? ''} ${it.url()}`),
    );
  }

  /** All that it writes stands in `folder`. */
  static async start({ playwright }: Installation, folder: string): Promise<Browser> {
    const executablePath = findProgram('chromium', 'chromium-browser', 'google-chrome');
    if (executablePath === undefined)
      throw new Error('no chromium here; install it (Debian: apt-get install chromium)');
    for (const it of ['profile', 'home', 'tmp']) mkdirSync(join(folder, it), { recursive: true });
    const context = await playwright.chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath,
      headless: true,
      viewport: SIZE,
      args: ARGS,
      env: { ...process.env, HOME: join(folder, 'home'), TMPDIR: join(folder, 'tmp') },
    });
    const page = context.pages()[0] ?? (await context.newPage());
    return new Browser(context, page);
  }

  saveConsole(folder: string): void {
    writeFileSync(join(folder, 'console.log'), this.console.join('\n'));
  }

  async end(): Promise<void> {
    await this.context.close();
  }
}
