/** The codes by which the client library says, in English, that the server went away before it answered. */
const lostCodes: ReadonlySet<unknown> = new Set([
  -32097, // the answer will never come
  -32096, // the connection has ended
  -32099, // the question could not be sent
]);

/** Whether a request failed because there is no server any more; otherwise the error is the server's own answer, in the reader's words. */
export function isServerLost(error: unknown): boolean {
  // Its errors about a connection that is closed or not begun carry a small number of their own.
  return error instanceof Error && 'code' in error && (lostCodes.has(error.code) || (typeof error.code === 'number' && error.code > 0));
}
