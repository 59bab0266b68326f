/** `keepalived-lint`: the linter as a program. */
import { start } from './program.ts';
import { run } from './run.ts';

start(run);
