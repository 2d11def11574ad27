// The way of a policy officer through a project, in a real VS Code with the packed server.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { scenarios } from './session.mjs';

const rules = `ปีประเมิน 2568

ส่วนงาน งานการเจ้าหน้าที่ "งานการเจ้าหน้าที่ สำนักปลัด"
มาตรการ แผนบุคคล "จัดทำแผนบริหารทรัพยากรบุคคล"
  ขั้นตอน "ประชุมคณะทำงาน"

ถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผนบุคคล ผู้รับผิดชอบ งานการเจ้าหน้าที่ ระยะเวลาดำเนินการ ไตรมาส ๒ เนื่องจาก "o14 ได้ {o14} คะแนน"
`;
const project = '{"edition":2568,"rules":["rules/**/*.ita"],"scores":["scores/**/*.json"],"snapshots":"snapshots","language":"th"}';
const scores = readFileSync(new URL('../../../../examples/kham-sombun-2568/scores.json', import.meta.url), 'utf8');

const scenario = scenarios({
  target: 'linux-x64',
  files: { 'ita.json': project, 'rules/people.ita': rules, 'scores/kham-sombun.json': scores },
});

scenario('the status bar names the sheet and its level, and each rule says whether it fires', async ({ editor }) => {
  await editor.openFile('people.ita');
  await editor.statusBar('ผ่านดี');
  await editor.lens('กฎมีผล');
  await editor.screenshot('lens');
});

scenario('a typo is underlined, explained in Thai in the Problems panel, and mended by its quick fix', async ({ editor }) => {
  await editor.openFile('people.ita');
  await editor.goTo(7);
  await editor.press('Enter');
  await editor.type('ถ้า o99 ต่ำกว่า ๕๐ แล้ว เสนอ แผนบุคคล');
  await editor.waitForSquiggle();
  const rows = await editor.problems('o99');
  assert.match(rows.join('\n'), /[ก-ฮ]/);
  await editor.screenshot('problems');
  await editor.openFile('people.ita');
  await editor.goTo(8, 6);
  await editor.quickFix('o28');
  await editor.waitForNoSquiggle();
});

scenario('proposals for o1 carry the Thai titles of the items', async ({ editor }) => {
  await editor.openFile('people.ita');
  await editor.goTo(8);
  await editor.press('Enter');
  await editor.type('ถ้า o1');
  const proposals = await editor.completion('o14');
  assert.match(proposals.join('\n'), /o14.*[ก-ฮ]/);
  await editor.screenshot('completion');
  await editor.press('Escape');
});

scenario('the preview changes while one types, and a reason leads to its rule', async ({ editor }) => {
  await editor.openFile('people.ita');
  await editor.command('ITA: Open Preview');
  const page = await editor.preview();
  await page.getByRole('heading', { name: 'จัดทำแผนบริหารทรัพยากรบุคคล' }).waitFor();
  await editor.openFile('people.ita');
  await editor.goTo(9, 1);
  await editor.type('ถ้า o15 ต่ำกว่า ๕๐ แล้ว หมายเหตุ "ยังไม่มีรายงาน" # ');
  await page.getByText('ยังไม่มีรายงาน').waitFor();
  await editor.screenshot('preview');
  await page.getByRole('button', { name: 'o14 ได้ 0 คะแนน' }).first().click();
  await editor.statusBar('Ln 7');
});

scenario('a snapshot is run, read and accepted in the Test Explorer', async ({ editor }) => {
  await editor.command('ITA: Run Snapshot Tests');
  const row = editor.testRows().first();
  await row.locator('.codicon-testing-failed-icon').waitFor();
  await row.click();
  await editor.page.locator('.monaco-diff-editor').first().waitFor();
  await editor.screenshot('snapshot');
  await row.hover();
  await row.locator('.action-label[aria-label*="Accept"]').click();
  await row.locator('.codicon-testing-passed-icon').waitFor();
  await editor.screenshot('accepted');
});

scenario('the help page of a message opens in Thai', async ({ editor }) => {
  await editor.openFile('people.ita');
  await editor.press('Control+End');
  await editor.press('Enter');
  await editor.type('ถ้า o14');
  await editor.problems('ITA');
  await editor.page.locator('.markers-panel a.code-link, .markers-panel .monaco-link').first().click();
  await editor.pageToRead('.markdown-body, body.vscode-body h1');
  await editor.screenshot('help');
});

scenario('ita.json and score sheets are completed from their schemas', async ({ editor }) => {
  for (const [file, key] of [['ita.json', 'planYear'], ['kham-sombun.json', 'respondents']]) {
    await editor.openFile(file);
    await editor.goTo(1, 2);
    await editor.completion(key);
    await editor.press('Escape');
  }
});
