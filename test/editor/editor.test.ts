/** Plays what users do in a real VS Code, on both of its hosts for extensions. */
import { afterAll, beforeAll, describe, onTestFailed, test } from 'vitest';
import { Session } from './session.ts';
import { completionSteps } from './steps/completion.ts';
import { findingSteps } from './steps/findings.ts';
import { languageSteps } from './steps/language.ts';
import { navigationSteps } from './steps/navigation.ts';
import { newClusterSteps } from './steps/new-cluster.ts';
import { refactoringSteps } from './steps/refactorings.ts';
import { settingSteps } from './steps/settings.ts';
import { startSteps } from './steps/start.ts';
import { templateSteps } from './steps/templates.ts';
import { typingSteps } from './steps/typing.ts';
import { wholeFileSteps } from './steps/whole-files.ts';

const STEPS = [
  ...languageSteps,
  ...findingSteps,
  ...completionSteps,
  ...navigationSteps,
  ...settingSteps,
  ...newClusterSteps,
  ...wholeFileSteps,
  ...startSteps,
  ...typingSteps,
  ...refactoringSteps,
  ...templateSteps,
];

/** VS Code may have to be installed, which takes minutes on a busy machine. */
const START_LIMIT = 900_000;

describe.each(['node', 'worker'] as const)('with the extension in the %s host', (host) => {
  const cleanUps: (() => unknown)[] = [];
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(host, cleanUps);
  }, START_LIMIT);

  afterAll(async () => {
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  });

  const steps = STEPS.filter(({ hosts }) => hosts?.includes(host) ?? true);
  for (const { name, play } of steps) {
    test(name, async ({ signal }) => {
      onTestFailed(async () => {
        console.error(`${name}: a picture and the logs are in ${await session.keepEvidence(name)}`);
      });
      const editor = session.editorFor(signal);
      await editor.reset();
      await play(editor, session.workspace);
      if (process.env.EDITOR_PICTURES) await session.keepEvidence(name);
    });
  }
});
