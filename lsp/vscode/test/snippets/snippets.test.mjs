// What a snippet inserts is a rule, a measure or a declaration as it stands: the server finds no mistake of syntax in it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { startServer } from '../../../editors/protocol/client.mjs';

let server;
before(async () => {
  server = await startServer('file:///tmp/ita-snippets');
});
after(() => server.stop());

for (const file of ['english', 'thai']) {
  const snippets = JSON.parse(readFileSync(new URL(`../../snippets/${file}.json`, import.meta.url), 'utf8'));
  for (const [name, { body }] of Object.entries(snippets)) {
    test(`${file}: ${name}`, async () => {
      const uri = `file:///tmp/ita-snippets/${encodeURIComponent(file + name)}.ita`;
      const text = inserted(body.join('\n'));
      await server.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'ita', version: 1, text } });
      const mistakes = (await server.diagnostics.of(uri, 1)).filter((each) => /^ITA0/.test(String(each.code)));
      assert.deepEqual(mistakes, [], text);
    });
  }
}

/** The text that VS Code inserts before anything is typed into the places. */
function inserted(body) {
  const first = new Map([...body.matchAll(/\$\{(\d):((?:\\.|[^}\\])*)\}/g)].map(([, place, text]) => [place, text]));
  const filled = body
    .replaceAll(/\$\{\d\|([^,|]*)[^|]*\|\}/g, '$1')
    .replaceAll(/\$\{\d:((?:\\.|[^}\\])*)\}/g, (_, text) => text.replaceAll('\\}', '}'));
  return filled.replaceAll(/\$(\d)/g, (_, place) => first.get(place) ?? '');
}
