// Commands of the extension as a person gives them, on files as an office on Windows has them: CRLF, byte order marks, Thai names with spaces.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarios } from './session.mjs';

const project = '{"edition":2568,"rules":["กฎ ของเรา"],"scores":["scores/**/*.json"],"snapshots":"snapshots","language":"th"}';
const measures = '\uFEFFมาตรการ แผนบุคคล "จัดทำแผนบริหารทรัพยากรบุคคล"\r\n  ขั้นตอน "ประชุม"\r\n';
const rules = '\uFEFFปีประเมิน 2568\r\n\r\nกฎ แผน\r\nถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผนบุคคล\r\n';
const sheet = (name, score) => JSON.stringify({ edition: 2568, agency: { name }, items: { o14: score } });

const scenario = scenarios({
  target: 'linux-x64',
  files: {
    'ita.json': project,
    'กฎ ของเรา/งาน บุคคล.ita': rules,
    'กฎ ของเรา/มาตรการ กลาง.ita': measures,
    'scores/ขาม สมบูรณ์.json': sheet('ขามสมบูรณ์', 0),
    'scores/บาง กระบือ.json': sheet('บางกระบือ', 100),
  },
});

scenario('another score sheet is chosen, and the lens and the status bar follow', async ({ editor }) => {
  await editor.openFile('งาน บุคคล.ita');
  await editor.statusBar('ขามสมบูรณ์');
  await editor.lens('ขามสมบูรณ์: กฎมีผล');
  await editor.command('ITA: Choose Score Sheet');
  await editor.choose('บางกระบือ');
  await editor.statusBar('บางกระบือ');
  await editor.lens('บางกระบือ: กฎไม่มีผล');
});

scenario('only the rules of the file in front are evaluated when that is asked for', async ({ editor }) => {
  await editor.openFile('งาน บุคคล.ita');
  await editor.command('ITA: Evaluate This File');
  const page = await editor.preview();
  await page.locator('button[aria-pressed="true"]', { hasText: 'เฉพาะไฟล์นี้' }).waitFor();
});

scenario('a rule is explained on a page beside it', async ({ editor }) => {
  await editor.openFile('งาน บุคคล.ita');
  await editor.goTo(4, 6);
  await editor.command('ITA: Explain Rule');
  const page = await editor.pageToRead('text=ไม่น้อยกว่า 50');
  assert.match(await page.locator('body').innerText(), /บางกระบือ/u);
});

scenario('a folder that comes, and is moved away again outside, brings its rules and takes them along', async ({ editor, folder }) => {
  const inside = join(folder, 'กฎ ของเรา', 'ปี ก่อน');
  const outside = join(folder, 'เก็บ ไว้');
  mkdirSync(outside);
  writeFileSync(join(outside, 'x.ita'), 'มาตรการ แผนบุคคล\n');
  await editor.openFile('มาตรการ กลาง.ita');
  await editor.waitForNoSquiggle();
  renameSync(outside, inside);
  await editor.waitForSquiggle();
  renameSync(inside, outside);
  await editor.waitForNoSquiggle();
});

scenario('the walkthrough is there in Thai', async ({ editor }) => {
  await editor.command('Welcome: Open Walkthrough');
  await editor.choose('เริ่มเขียนกฎ');
  await editor.page.locator('.gettingStartedContainer', { hasText: 'นำคะแนนของหน่วยงานเข้ามา' }).waitFor();
  await editor.screenshot('walkthrough');
});

scenario('a name is changed in a file that is not open, which keeps its byte order mark and its line ends', async ({ editor, folder }) => {
  // VS Code saves what it renames.
  await editor.openFile('งาน บุคคล.ita');
  await editor.goTo(4, rules.split('\r\n')[3].indexOf('แผนบุคคล') + 2);
  const name = await editor.renameBox();
  await name.fill('แผนคน');
  await name.press('Enter');
  await editor.waitForText('เสนอ แผนคน');
  const read = (name) => readFileSync(join(folder, 'กฎ ของเรา', name), 'utf8');
  await editor.until(() => read('มาตรการ กลาง.ita').includes('แผนคน'), 'the renamed file to be saved');
  assert.equal(read('มาตรการ กลาง.ita'), measures.replace('แผนบุคคล', 'แผนคน'));
  await editor.until(() => read('งาน บุคคล.ita') === rules.replace('แผนบุคคล', 'แผนคน'), 'the rule file to be saved');
});
