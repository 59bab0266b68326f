/** The server of VS Code, on a port of this machine alone. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { keyBindings } from './commands.ts';
import type { Installation } from './install.ts';
import { run, Service } from './programs.ts';
import { until } from './until.ts';

/** Nothing opens, blinks, updates or asks by itself. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.reduceMotion': 'on',
  'editor.cursorBlinking': 'solid',
  // Else they stand in what is read as text; the step that is about them switches them on.
  'editor.inlayHints.enabled': 'off',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.editor.enablePreview': false,
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
};

export class EditorServer {
  private readonly installation: Installation;
  private readonly folder: string;
  private service: Service | undefined;

  /** All that it writes stands in `folder`. */
  constructor(installation: Installation, folder: string) {
    this.installation = installation;
    this.folder = folder;
    for (const it of ['data/User', 'extensions', 'home', 'tmp'])
      mkdirSync(join(folder, it), { recursive: true });
    writeFileSync(join(folder, 'config.yaml'), '');
    writeFileSync(join(folder, 'data/User/settings.json'), JSON.stringify(SETTINGS));
    writeFileSync(join(folder, 'data/User/keybindings.json'), keyBindings());
  }

  /** Installs an extension, and returns nothing: it stands in the folder `extensions`. */
  async install(extension: string, extensions = this.extensions): Promise<void> {
    const args = [...this.args(extensions), '--install-extension', extension];
    await run(this.installation.node, args, { env: this.environment() });
  }

  get extensions(): string {
    return join(this.folder, 'extensions');
  }

  /** Answers with its address. */
  async start(): Promise<string> {
    const service = new Service(this.installation.node, this.args(this.extensions), {
      cwd: this.folder,
      env: this.environment(),
    });
    this.service = service;
    const heard = await until('the server of VS Code', () => {
      if (!service.isRunning) return 'ended';
      return /listening on (http:\/\/[\d.]+:\d+)/.exec(service.said)?.[1];
    });
    if (heard === 'ended') throw new Error(`the server of VS Code ended:\n${service.said}`);
    return heard;
  }

  async end(): Promise<void> {
    await this.service?.end();
  }

  /** What the server said, and what it and its extensions wrote into logs. */
  saveLogs(folder: string): void {
    writeFileSync(join(folder, 'server.log'), this.service?.said ?? '');
    const logs = join(this.folder, 'data/logs');
    if (existsSync(logs)) cpSync(logs, join(folder, 'logs'), { recursive: true });
  }

  private args(extensions: string): readonly string[] {
    return [
      this.installation.server,
      ...['--auth', 'none', '--bind-addr', '127.0.0.1:0', '--config', join(this.folder, 'config.yaml')],
      ...['--user-data-dir', join(this.folder, 'data'), '--extensions-dir', extensions],
      ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
    ];
  }

  /** Nothing of the user's: neither files nor settings, and no gallery. */
  private environment(): NodeJS.ProcessEnv {
    return {
      PATH: [dirname(this.installation.node), process.env.PATH].join(delimiter),
      HOME: join(this.folder, 'home'),
      TMPDIR: join(this.folder, 'tmp'),
      LANG: 'C.UTF-8',
      SHELL: '/bin/sh',
      EXTENSIONS_GALLERY: '{}',
    };
  }
}
