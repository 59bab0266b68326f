// `npm start [-- FILE…]`: installs, builds, checks the example cluster (or the files that are named), and
// packages the extension. Plain Node, no packages.
import { join, relative } from 'node:path';
import process from 'node:process';
import { node, npm, prepare, root } from './prepare.mjs';

const args = process.argv.slice(2);
const startedIn = process.env.INIT_CWD ?? process.cwd();

prepare();

const lint = join(root, 'dist/lint.js');
const own = args.length > 0;
// The user's paths count from where they typed the command; npm has moved to the package's root.
const status = own ? node([lint, ...args], { cwd: startedIn }) : node([lint, 'examples']);

const packaged = npm(['run', '--silent', 'package'], { quiet: true });
if (packaged.ok) {
  const path = relative(startedIn, join(root, 'dist/keepalived.vsix'));
  console.log(`
The VS Code extension: ${path}
  code --install-extension ${path}
or, in VS Code: Extensions › … › Install from VSIX…`);
} else {
  console.error(`The extension could not be packaged.\n${packaged.output}`);
}

// The example is there to have findings (1); anything beyond that is a failure of ours.
const ours = status > 1 ? status : 0;
process.exitCode = (own ? status : ours) || (packaged.ok ? 0 : 1);
