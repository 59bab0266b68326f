// The pictures of the walkthrough, taken in a real VS Code: `node scripts/run.mjs test/editor/pictures.ts`.
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import type { Editor } from './editor.ts';
import { hover, suggestionDetails, suggestions } from './overlays.ts';
import { problems } from './problems.ts';
import { ACTIONS } from './selectors.ts';
import { Session } from './session.ts';
import { NODE_A, NODE_B } from './step.ts';
import { until } from './until.ts';

const FOLDER = 'images/walkthrough';
const QUALITY = 40;

/** What hangs over the text stays within the window. */
const WINDOW = { width: 720, height: 500 };
/** What is left out: the bars around the text. */
const MARGIN = { left: 12, top: 38, right: 8, bottom: 62 };

/** Only the text counts. */
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.scrollbar.vertical': 'hidden',
  'editor.stickyScroll.enabled': false,
  'editor.suggestFontSize': 13,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

interface Picture {
  readonly name: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly window?: typeof WINDOW;
  readonly arrange: (editor: Editor) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  {
    name: 'example',
    window: { width: 820, height: 700 },
    arrange: async (editor) => {
      await editor.open(NODE_B, 'inter|vall');
      await problems(editor);
    },
  },
  {
    name: 'fix',
    arrange: async (editor) => {
      await editor.open(NODE_B, 'inter|vall');
      await until('the light bulb', async () => {
        await editor.run('editor.action.quickFix');
        return editor.isVisible(ACTIONS);
      });
    },
  },
  {
    name: 'hover',
    arrange: async (editor) => {
      await editor.open(NODE_A, 'virtual_rou|ter_id');
      await hover(editor, /Reference/);
    },
  },
  {
    name: 'release',
    settings: { 'keepalived.target.version': '1.2.24' },
    arrange: async (editor) => {
      await editor.open(NODE_A, 'enable_script|_security');
      await hover(editor, /1\.2\.24/);
    },
  },
  {
    name: 'write',
    window: { width: 900, height: 560 },
    arrange: async (editor) => {
      await editor.open(NODE_A, 'advert_int 1|');
      await editor.type('\nnopre');
      await editor.run('editor.action.triggerSuggest');
      await until('suggestions', async () => (await suggestions(editor)).length > 0);
      await suggestionDetails(editor, /address where it is/);
    },
  },
];

async function main(): Promise<void> {
  const cleanUps: (() => unknown)[] = [];
  try {
    const session = await Session.start('node', cleanUps);
    const editor = session.editorFor(new AbortController().signal);
    mkdirSync(FOLDER, { recursive: true });
    for (const picture of PICTURES) await take(picture, session, editor);
  } finally {
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  }
}

async function take(
  { name, settings, window = WINDOW, arrange }: Picture,
  session: Session,
  editor: Editor,
): Promise<void> {
  await editor.page.setViewportSize(window);
  await editor.reset();
  await editor.press('Control+B');
  session.workspace.configure({ ...SETTINGS, ...settings });
  await arrange(editor);
  // What moves has come to rest.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const devices = await editor.page.context().newCDPSession(editor.page);
  const { data } = await devices.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    clip: {
      x: MARGIN.left,
      y: MARGIN.top,
      width: window.width - MARGIN.left - MARGIN.right,
      height: window.height - MARGIN.top - MARGIN.bottom,
      scale: 1,
    },
  });
  writeFileSync(`${FOLDER}/${name}.webp`, Buffer.from(data, 'base64'));
  console.log(`${FOLDER}/${name}.webp`);
}

await main();
process.exit();
