/** What a row in the table of features is, and how it answers requests. */
import {
  type CancellationToken,
  type Connection,
  type ProtocolRequestType,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { guarded } from './guard.ts';
import type { Session } from './session.ts';

/** The session, or why there is none. */
export type SessionNow = () => Session | ResponseError<void>;

/** A feature: what it is announced with, and how its requests are answered. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  readonly listen: (connection: Connection, sessionNow: SessionNow) => void;
}

/** A row of the table. Files that are included are read before it runs, since most answers lead into them. */
export function feature<Params, Result, Partial, Options>(
  { method }: Pick<ProtocolRequestType<Params, Result, Partial, void, Options>, 'method' | '_'>,
  capabilities: ServerCapabilities,
  run: (session: Session, params: Params) => Result | Promise<Result>,
): Feature {
  return {
    capabilities,
    listen: (connection, sessionNow) => {
      const log = (message: string): void => connection.console.error(message);
      connection.onRequest(method, async (params: Params, token: CancellationToken): Promise<unknown> => {
        const session = sessionNow();
        if (session instanceof ResponseError) return session;
        return guarded({ name: method, log, nothing: null }, token, async () => {
          if (session.isMissingFiles()) await session.loadMissing();
          return run(session, params);
        });
      });
    },
  };
}
