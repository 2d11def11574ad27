// The extension in a real VS Code as far as it goes without its server: colours, Thai, what is said when the server cannot run.
import assert from 'node:assert/strict';
import { scenarios } from './session.mjs';

const rules = `# กฎตัวอย่าง
ปีประเมิน ๒๕๖๘ ปีดำเนินการ ๒๕๖๙
ส่วนงาน งานการเจ้าหน้าที่ "งานการเจ้าหน้าที่ สำนักปลัด"
มาตรการ แผนบุคคล "จัดทำแผนบริหารทรัพยากรบุคคล"
  ขั้นตอน "ประชุมคณะทำงาน"
  ระยะเวลาดำเนินการ ไตรมาส ๒

ถ้า o14 ต่ำกว่า ๕๐ แล้วเสนอมาตรการ แผนบุคคล ผู้รับผิดชอบ งานการเจ้าหน้าที่ เนื่องจาก "o14 ได้ {o14} คะแนน"
if o14 < 50 and not (average of i1..i3 >= 79.05) then recommend HR-plan owned by personnel priority high
`;

const scenario = scenarios({ files: { 'rules/people.ita': rules }, settings: { 'itaRules.dotnet.path': '/no/dotnet', 'itaRules.language': 'th' } });

scenario('Thai and English rules are coloured, and names are not', async ({ editor }) => {
  await editor.openFile('people.ita');
  await editor.waitForText('เสนอมาตรการ');
  const colours = await editor.until(async () => {
    const found = await editor.colours();
    return found.has('ถ้า') && found.has('if') ? found : undefined;
  }, 'colours');
  assert.equal(colours.get('ถ้า'), colours.get('if'));
  assert.equal(colours.get('o14'), colours.get('i1'));
  assert.notEqual(colours.get('ถ้า'), colours.get('แผนบุคคล'));
  await editor.screenshot('colours');
});

scenario('without .NET the reader is told in Thai, with a page that says how to get it', async ({ editor }) => {
  const notice = await editor.notification('.NET 10');
  assert.match(await notice.textContent(), /เครื่องนี้ยังไม่มี/);
  await notice.locator('.monaco-button', { hasText: 'วิธีติดตั้ง' }).click();
  const page = await editor.pageToRead('text=ชุดติดตั้งที่มีทุกอย่างในตัว');
  assert.match(await page.locator('body').textContent(), /Install from VSIX/);
  await editor.screenshot('no-dotnet');
});
