/** What we use of Playwright, which comes with the editor and is no dependency of the project. */

export interface Playwright {
  readonly chromium: {
    launchPersistentContext(userDataDir: string, options: LaunchOptions): Promise<BrowserContext>;
  };
}

export interface LaunchOptions {
  readonly executablePath: string;
  readonly headless: boolean;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

export interface BrowserContext {
  newPage(): Promise<Page>;
  pages(): readonly Page[];
  close(): Promise<void>;
  newCDPSession(page: Page): Promise<CDPSession>;
  grantPermissions(permissions: readonly string[]): Promise<void>;
  on(event: 'console', listener: (message: ConsoleMessage) => void): void;
  on(event: 'weberror', listener: (error: { error(): Error }) => void): void;
  on(event: 'requestfailed', listener: (request: Request) => void): void;
}

/** A part of the page, in pixels. */
interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the browser itself is asked, in its own protocol. */
export interface CDPSession {
  send(
    method: 'Page.captureScreenshot',
    params: {
      readonly format: 'webp' | 'png';
      readonly quality?: number;
      readonly clip: Clip & { readonly scale: number };
    },
  ): Promise<{ readonly data: string }>;
}

export interface ConsoleMessage {
  type(): string;
  text(): string;
}

export interface Request {
  url(): string;
  failure(): { readonly errorText: string } | null;
}

export interface Page {
  readonly keyboard: {
    press(key: string): Promise<void>;
    type(text: string, options?: { readonly delay?: number }): Promise<void>;
  };
  readonly mouse: { move(x: number, y: number): Promise<void> };
  setDefaultTimeout(milliseconds: number): void;
  addInitScript(script: { readonly content: string }): Promise<void>;
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  setViewportSize(size: LaunchOptions['viewport']): Promise<void>;
  locator(selector: string): Locator;
  screenshot(options: { readonly path: string }): Promise<unknown>;
  content(): Promise<string>;
  context(): BrowserContext;
}

export interface Locator {
  first(): Locator;
  locator(selector: string): Locator;
  filter(options: { readonly hasText: string | RegExp }): Locator;
  count(): Promise<number>;
  isVisible(): Promise<boolean>;
  waitFor(): Promise<void>;
  click(options?: { readonly button?: 'left' | 'right' }): Promise<void>;
  hover(): Promise<void>;
  fill(text: string): Promise<void>;
  inputValue(): Promise<string>;
  /** The function runs in the page: it sees nothing but its argument. */
  evaluateAll<Result>(read: (elements: readonly PageElement[]) => Result): Promise<Result>;
}

/** An element as functions see it that run in the page. */
export interface PageElement {
  readonly className: string;
  readonly textContent: string | null;
  readonly innerText: string;
  readonly dataset: Readonly<Record<string, string | undefined>>;
  readonly style: { readonly top: string };
  /** Nothing where it cannot be seen. */
  getClientRects(): { readonly length: number };
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
