// Mistakes in a real VS Code with the packed server: seen while typing, explained in the reader's language, mended.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openExtension } from './session.mjs';

let session;
before(async () => {
  session = await openExtension({ target: 'linux-x64', files: { 'rules/people.ita': '', 'ita.json': '{"edition":2568,"rules":["rules/**/*.ita"],"language":"th"}' } });
});
after(() => session?.close());

test('a rule without its "then" is underlined while it is typed, and explained in Thai', async () => {
  const { editor } = session;
  await editor.openFile('people.ita');
  await editor.type('ถ้า o14 ต่ำกว่า ๕๐ เสนอ แผนบุคคล');
  await editor.waitForSquiggle();
  const [, message] = await editor.problems('แล้ว');
  assert.match(message, /ITA0\d{3}/);
  await editor.screenshot('mistake');
});

test('the underline goes when the mistake is mended', async () => {
  const { editor } = session;
  await editor.openFile('people.ita');
  await editor.press('Control+a');
  await editor.type('ถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผนบุคคล');
  await editor.waitForNoSquiggle();
});
