// The pictures of the walkthrough and of the READMEs, taken in a real VS Code: `node scripts/run.mjs test/editor/pictures.ts [NAME…]`.
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import type { Editor } from './editor.ts';
import { hover, suggestionDetails, suggestions } from './overlays.ts';
import { problems } from './problems.ts';
import { ACTIONS } from './selectors.ts';
import { Session } from './session.ts';
import { NODE_A, NODE_B } from './step.ts';
import { until } from './until.ts';

const WALKTHROUGH = { folder: 'images/walkthrough', format: 'webp', scale: 1 } as const;
/** The gallery is looked at on fine screens. */
const README = { folder: 'images/readme', format: 'png', scale: 2 } as const;
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
  readonly form?: typeof WALKTHROUGH | typeof README;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly window?: typeof WINDOW;
  readonly arrange: (editor: Editor, session: Session) => Promise<void>;
}

/** A node whose failed check moves nothing: 110 becomes 105, and the other one has 100. */
function node(name: string, priority: number): string {
  return `global_defs {
    router_id ${name}
    enable_script_security
    script_user keepalived_script
}

vrrp_script chk_nginx {
    script "/usr/local/libexec/chk_nginx"
    interval 2
    fall 2
    weight -5
}

vrrp_instance web {
    state BACKUP
    interface eth0
    virtual_router_id 42
    priority ${priority}
    track_script {
        chk_nginx
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`;
}

/** It reads the other node. */
function otherNode(name: string, language: string, asked: RegExp): Picture {
  return {
    name,
    form: README,
    window: { width: 1000, height: 660 },
    settings: {
      'workbench.colorTheme': 'Default Dark Modern',
      'keepalived.language': language,
      'editor.hover.above': false,
    },
    arrange: async (editor, { workspace }) => {
      workspace.write(NODE_A, node('node-a', 110));
      workspace.write(NODE_B, node('node-b', 100));
      await editor.open(NODE_A, 'wei|ght -5');
      await hover(editor, asked);
    },
  };
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
  otherNode('other-node', 'en', /the address stays here/),
  otherNode('other-node.zh-cn', 'zh-cn', /不会切换/),
];

async function main(): Promise<void> {
  const cleanUps: (() => unknown)[] = [];
  try {
    const session = await Session.start('node', cleanUps);
    const editor = session.editorFor(new AbortController().signal);
    const [, , ...names] = process.argv;
    for (const picture of PICTURES.filter((it) => names.length === 0 || names.includes(it.name)))
      await take(picture, session, editor);
  } finally {
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  }
}

async function take(
  { name, form = WALKTHROUGH, settings, window = WINDOW, arrange }: Picture,
  session: Session,
  editor: Editor,
): Promise<void> {
  await editor.page.setViewportSize(window);
  await editor.reset();
  await editor.press('Control+B');
  session.workspace.configure({ ...SETTINGS, ...settings });
  await arrange(editor, session);
  // What moves has come to rest.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const devices = await editor.page.context().newCDPSession(editor.page);
  const { data } = await devices.send('Page.captureScreenshot', {
    format: form.format,
    ...(form.format === 'webp' && { quality: QUALITY }),
    clip: {
      x: MARGIN.left,
      y: MARGIN.top,
      width: window.width - MARGIN.left - MARGIN.right,
      height: window.height - MARGIN.top - MARGIN.bottom,
      scale: form.scale,
    },
  });
  mkdirSync(form.folder, { recursive: true });
  const file = `${form.folder}/${name}.${form.format}`;
  writeFileSync(file, Buffer.from(data, 'base64'));
  console.log(file);
}

await main();
process.exit();
