import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { createMessageConnection, ResponseError, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { isServerLost } from '../../src/lostServer';

function connection() {
  const made = createMessageConnection(new StreamMessageReader(new PassThrough()), new StreamMessageWriter(new PassThrough()), { error: () => {}, warn: () => {}, info: () => {}, log: () => {} });
  made.listen();
  return made;
}

const failureOf = (request: () => Promise<unknown>): Promise<unknown> => Promise.resolve().then(request).then(() => undefined, (error: unknown) => error);

test('a question to a server that goes away, or that is gone, is known for what it is', async () => {
  const ends = connection();
  const asked = failureOf(() => ends.sendRequest('ita/tests'));
  ends.dispose();
  assert.ok(isServerLost(await asked));
  assert.ok(isServerLost(await failureOf(() => ends.sendRequest('ita/tests'))));

  const closed = connection();
  closed.end();
  closed.dispose();
  assert.ok(isServerLost(await failureOf(() => closed.sendRequest('ita/tests'))));
});

test('what the server itself answers stays its answer', () => {
  for (const code of [-32803, -32603, -32602, -32800]) {
    assert.ok(!isServerLost(new ResponseError(code, 'ไม่มีใบคะแนนนี้แล้ว')));
  }
  assert.ok(!isServerLost(new Error('other')));
  assert.ok(!isServerLost('text'));
});
