/** The one place where what goes wrong is caught: a request is answered whatever happens, and the log tells why. */
import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

export type Log = (message: string) => void;

/** The request is not as the protocol has it. */
export class InvalidParams extends Error {}

/** What was asked for can't be done; the sentence is for the person who asked. */
export class Refused extends Error {}

/**
 * Runs a request. Errors of ours are logged, without what the user wrote, and answered with `nothing`, so that the
 * editor stays quiet and everything else goes on.
 */
export async function guarded<Result, Nothing>(
  { name, log, nothing }: { readonly name: string; readonly log: Log; readonly nothing: Nothing },
  token: CancellationToken,
  run: () => Result | Promise<Result>,
): Promise<Result | Nothing | ResponseError<never>> {
  if (token.isCancellationRequested) return cancelled();
  try {
    const result = await run();
    return token.isCancellationRequested ? cancelled() : result;
  } catch (error) {
    if (error instanceof InvalidParams) return new ResponseError(ErrorCodes.InvalidParams, error.message);
    if (error instanceof Refused) return new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    log(`${name}: ${describe(error)}`);
    return nothing;
  }
}

/** The same for what has no answer. */
export function guardedNotification(name: string, log: Log, run: () => void): void {
  try {
    run();
  } catch (error) {
    log(`${name}: ${describe(error)}`);
  }
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/** The stack tells the place; messages are ours and hold no text of the user. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
