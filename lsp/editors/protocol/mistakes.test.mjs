import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { startServer } from './client.mjs';

const broken = 'ถ้า o14 ต่ำกว่า ๕๐ เสนอ แผนบุคคล\n';

let folder;
let uri;
let server;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ita-protocol-'));
  uri = pathToFileURL(join(folder, 'people.ita')).href;
  server = await startServer(pathToFileURL(folder).href);
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('the server says who it is and what it can', () => {
  assert.ok(server.serverInfo?.name);
  assert.equal(server.capabilities.positionEncoding, 'utf-16');
  assert.ok(server.capabilities.textDocumentSync);
});

test('a mistake is published with its version, place, code and Thai message, and goes when it is mended', async () => {
  const { connection, diagnostics } = server;
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'ita', version: 1, text: broken } });
  const [mistake] = (await diagnostics.of(uri, 1)).filter((each) => each.severity === 1);
  const start = broken.indexOf('เสนอ');
  assert.deepEqual(mistake.range, { start: { line: 0, character: start }, end: { line: 0, character: start + 'เสนอ'.length } });
  assert.match(String(mistake.code), /^ITA0\d{3}$/);
  assert.match(mistake.message, /แล้ว/);

  const change = { range: { start: mistake.range.start, end: mistake.range.start }, text: 'แล้ว ' };
  await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [change] });
  const left = await diagnostics.of(uri, 2);
  assert.deepEqual(left.filter((each) => each.severity === 1), []);
});

test('a request that does not exist is an error answer and no end', async () => {
  await assert.rejects(server.connection.sendRequest('ita/notThere', {}), { code: -32601 });
  assert.ok(await server.diagnostics.of(uri, 2));
});

test('the server ends as it is told, and every message of it could be read', async () => {
  assert.equal(await server.stop(), 0);
  assert.deepEqual(server.faults, []);
});
