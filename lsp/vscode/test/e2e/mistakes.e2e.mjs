// Mistakes in a real VS Code with the packed server: seen while typing, explained in the reader's language, mended.
import assert from 'node:assert/strict';
import { scenarios } from './session.mjs';

const scenario = scenarios({ target: 'linux-x64', files: { 'rules/people.ita': '', 'ita.json': '{"edition":2568,"rules":["rules/**/*.ita"],"language":"th"}' } });

scenario('a rule without its "then" is underlined while it is typed, and explained in Thai', async ({ editor }) => {
  await editor.openFile('people.ita');
  await editor.type('ถ้า o14 ต่ำกว่า ๕๐ เสนอ แผนบุคคล');
  await editor.waitForSquiggle();
  const [, message] = await editor.problems('แล้ว');
  assert.match(message, /ITA0\d{3}/);
  await editor.screenshot('mistake');
});

scenario('the underline goes when the mistake is mended', async ({ editor }) => {
  await editor.openFile('people.ita');
  await editor.press('Control+a');
  await editor.type('ถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผนบุคคล');
  await editor.waitForNoSquiggle();
});

scenario('a server that dies is started again with the text as it stands, and the reader is told in Thai when that does not help', async ({ editor, languageServer }) => {
  const write = async (text) => {
    await editor.openFile('people.ita');
    await editor.press('Control+a');
    await editor.type(text);
  };
  const answers = async () => {
    await write('ถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผนบุคคล');
    await editor.waitForNoSquiggle();
    await write('ถ้า o14 ต่ำกว่า ๕๐ เสนอ แผนบุคคล');
    await editor.waitForSquiggle();
  };
  await editor.openFile('people.ita');
  await editor.command('ITA: Open Preview');
  const preview = await editor.preview();
  await preview.getByText('ยังไม่มีใบคะแนน').waitFor();
  for (let crash = 0; crash < 4; crash++) {
    await answers();
    process.kill(languageServer(), 'SIGKILL');
  }
  const notice = await editor.notification('หยุดทำงานหลายครั้ง');
  await preview.getByText('ไม่ได้ทำงานอยู่').waitFor();
  await editor.screenshot('crashed');
  await notice.locator('.monaco-button', { hasText: 'เริ่มใหม่' }).click();
  await answers();
  await preview.getByText('ยังไม่มีใบคะแนน').waitFor();
});
