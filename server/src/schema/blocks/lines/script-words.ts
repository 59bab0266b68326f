/** The words behind the keyword of a script. */
import { arg } from '../../define.ts';
import { command } from '../../types/command.ts';
import { group } from '../../types/group.ts';
import { user } from '../../types/user.ts';

/** As whom it runs; without a group the main one of the user. */
export const userWords = [arg('user', user), arg('group', group, { optional: true })];

/** The whole command is one word, hence quoted when it has arguments. */
export const scriptWords = [
  arg('script', command),
  arg('user', user, { optional: true }),
  arg('group', group, { optional: true }),
];
