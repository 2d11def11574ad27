// The page of the preview by itself, in Chromium: what it shows, what it keeps when the rules change, what it lets nobody do.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, test } from 'node:test';
import { chromium } from 'playwright-core';

const script = readFileSync('dist/webview/preview.js', 'utf8');
const style = readFileSync('dist/webview/preview.css', 'utf8');

const labels = {
  recommendations: 'ข้อเสนอแนะ', maintain: 'รักษาระดับ', notes: 'หมายเหตุ', undetermined: 'ยังตัดสินไม่ได้', undeterminedHint: 'ต้องใช้คะแนนที่ไม่มี',
  owners: 'ผู้รับผิดชอบ', due: 'ระยะเวลา', reasons: 'เหตุผล', missing: 'ไม่มีคะแนน', noSheet: 'ยังไม่มีใบคะแนน', chooseSheet: 'เลือกใบคะแนน', nothing: 'ไม่มีข้อเสนอแนะ',
  wholeProject: 'ทั้งโครงการ', thisFile: 'เฉพาะไฟล์นี้', scope: 'กฎที่นำมาคิด', errors: 'กฎมีข้อผิดพลาด {0} แห่ง', goToRule: 'ไปที่กฎ {0}',
  priorities: { urgent: 'ด่วน', high: 'สูง', normal: 'ปกติ', low: 'ต่ำ' },
};
const sheet = { id: 's', agency: 'เทศบาลตัวอย่าง', edition: 2568, total: 90.24, level: 'ผ่านดี', uri: 'file:///s.json' };

const rule = (name, line = 3) => ({ name, location: { uri: 'file:///rules/a.ita', range: { start: { line, character: 0 }, end: { line, character: 2 } } } });
const recommendation = (measure, more = {}) => ({
  measure, title: `มาตรการ ${measure}`, owners: ['งานการเจ้าหน้าที่'], due: 'ไตรมาส 2', priority: 'urgent', issues: ['ประเด็นที่ 6'],
  items: [{ code: 'o14', title: 'แผนบริหาร', score: 0 }, { code: 'o9', title: 'อื่น', score: null }],
  reasons: [{ text: `o14 ได้ 0 ต่ำกว่า 50 (${measure})`, rule: rule(`กฎ-${measure}`) }],
  ...more,
});
const result = (recommendations, more = {}) => ({
  type: 'result', labels, language: 'th', scope: 'project', file: 'rules/a.ita',
  result: { sheet, errors: 0, recommendations, maintain: [], notes: [], undetermined: [], ...more },
});

let browser;
let page;

before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
});
after(() => browser?.close());

beforeEach(async () => {
  await page?.close();
  page = await browser.newPage({ viewport: { width: 500, height: 400 } });
  page.problems = [];
  page.on('pageerror', (error) => page.problems.push(error.message));
  await page.setContent('<main id="preview"></main><p id="status" class="hidden" role="status" aria-live="polite"></p>');
  await page.addStyleTag({ content: style });
  await page.evaluate(() => {
    window.sent = [];
    window.acquireVsCodeApi = () => ({ postMessage: (message) => window.sent.push(message), getState: () => window.state, setState: (state) => (window.state = state) });
  });
  await page.addScriptTag({ content: script });
});

async function tell(message) {
  await page.evaluate((data) => window.dispatchEvent(new MessageEvent('message', { data })), message);
}

const lastSent = () => page.evaluate(() => window.sent.at(-1));

test('a recommendation shows its title, owner, time, scores and reasons', async () => {
  assert.deepEqual(await lastSent(), { type: 'ready' });
  await tell(result([recommendation('แผนบุคคล')], { undetermined: [{ text: 'ต้องใช้ o9', rule: rule('ขาด') }], errors: 2 }));
  const shown = await page.locator('main').innerText();
  for (const part of ['เทศบาลตัวอย่าง', '2568 · ผ่านดี · 90.24', 'กฎมีข้อผิดพลาด 2 แห่ง', 'ข้อเสนอแนะ (1)', 'ด่วน มาตรการ แผนบุคคล', 'งานการเจ้าหน้าที่', 'ไตรมาส 2', 'o14 0.00 แผนบริหาร', 'o9 ไม่มีคะแนน', 'ยังตัดสินไม่ได้ (1)', 'ต้องใช้ o9']) {
    assert.ok(shown.includes(part), `${part} in:\n${shown}`);
  }
  assert.equal(await page.locator('html').getAttribute('lang'), 'th');
  assert.deepEqual(page.problems, []);
});

test('a reason leads to its rule, the agency to the choice of sheets, the switch to the other scope', async () => {
  await tell(result([recommendation('ก')]));
  await page.getByRole('button', { name: 'o14 ได้ 0 ต่ำกว่า 50 (ก)' }).click();
  assert.deepEqual(await lastSent(), { type: 'open', rule: rule('กฎ-ก') });
  await page.getByRole('button', { name: 'เทศบาลตัวอย่าง' }).click();
  assert.deepEqual(await lastSent(), { type: 'chooseSheet' });
  const file = page.getByRole('button', { name: 'เฉพาะไฟล์นี้: rules/a.ita' });
  assert.equal(await file.getAttribute('aria-pressed'), 'false');
  await file.click();
  assert.deepEqual(await lastSent(), { type: 'scope', scope: 'file' });
});

test('text from files stays text', async () => {
  const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
  await tell(result([recommendation(hostile, { title: hostile, owners: [hostile], due: hostile, issues: [hostile], reasons: [{ text: hostile, rule: rule('"><b>') }] })]));
  assert.equal(await page.locator('main img, main script, main b').count(), 0);
  assert.equal(await page.locator('h3').innerText(), `ด่วน ${hostile}`);
  assert.equal(await page.evaluate(() => window.hacked), undefined);
});

test('what is in view stays in place when something comes before it', async () => {
  const many = Array.from({ length: 12 }, (_, index) => recommendation(`m${index}`));
  await tell(result(many));
  const seventh = page.getByRole('heading', { name: 'มาตรการ m7' });
  await seventh.evaluate((heading) => heading.closest('article').scrollIntoView());
  const before = await seventh.evaluate((heading) => heading.getBoundingClientRect().top);
  await tell(result([recommendation('new'), ...many.filter((each) => each.measure !== 'm3')], { notes: [{ text: 'x', rule: rule('n') }] }));
  const now = await seventh.evaluate((heading) => heading.getBoundingClientRect().top);
  assert.ok(Math.abs(now - before) < 2, `${before} became ${now}`);
});

test('what did not change is not made anew, and what is new is marked', async () => {
  await tell(result([recommendation('a'), recommendation('b')]));
  await page.locator('article').first().evaluate((article) => (article.mine = true));
  await tell(result([recommendation('b', { due: 'ไตรมาส 3' }), recommendation('a')]));
  const state = await page.locator('article').evaluateAll((all) => all.map((article) => [article.querySelector('h3').textContent, article.mine ?? false, article.classList.contains('changed')]));
  assert.deepEqual(state, [['ด่วน มาตรการ b', false, true], ['ด่วน มาตรการ a', true, false]]);
});

test('the focus stays on the button that has it, though its part changed', async () => {
  await tell(result([recommendation('a')]));
  await page.locator('article button').focus();
  await tell(result([recommendation('a', { due: 'ไตรมาส 4' })]));
  assert.equal(await page.evaluate(() => document.activeElement?.closest('article')?.innerText.includes('ไตรมาส 4')), true);
});

test('a screen reader hears the number when it changes, and only then', async () => {
  await tell(result([recommendation('a')]));
  await page.evaluate(() => {
    window.said = [];
    new MutationObserver(() => window.said.push(document.getElementById('status').textContent)).observe(document.getElementById('status'), { childList: true });
  });
  await tell(result([recommendation('a', { due: 'x' })]));
  await tell(result([recommendation('a'), recommendation('b')]));
  assert.deepEqual(await page.evaluate(() => window.said), ['ข้อเสนอแนะ: 2']);
});

test('without a sheet the page says so and offers the choice', async () => {
  await tell(result([], { sheet: null }));
  assert.match(await page.locator('main').innerText(), /ยังไม่มีใบคะแนน/);
  await page.getByRole('button', { name: 'เลือกใบคะแนน' }).click();
  assert.deepEqual(await lastSent(), { type: 'chooseSheet' });
});

test('a narrow window needs no sideways scrolling', async () => {
  await page.setViewportSize({ width: 260, height: 600 });
  await tell(result([recommendation('จัดทำแผนการบริหารและพัฒนาทรัพยากรบุคคลประจำปีงบประมาณ')]));
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true);
});

test('in a theme of high contrast the chosen scope and the codes are told apart without fills', async () => {
  // As VS Code's dark theme of high contrast gives them: it has no fill for buttons.
  await page.addStyleTag({
    content: ':root { --vscode-editor-foreground: #fff; --vscode-button-foreground: #fff; --vscode-contrastBorder: #6fc3df; --vscode-contrastActiveBorder: #f38518; --vscode-panel-border: #6fc3df; --vscode-badge-background: #000; --vscode-badge-foreground: #fff; --vscode-focusBorder: #f38518; } body { background: #000; }',
  });
  await page.evaluate(() => document.body.classList.add('vscode-high-contrast'));
  await tell(result([recommendation('a')]));
  const looks = await page.locator('.scope button').evaluateAll((all) =>
    all.map((button) => {
      const { outlineStyle, outlineColor, textDecorationLine } = getComputedStyle(button);
      return [button.getAttribute('aria-pressed'), outlineStyle, outlineColor, textDecorationLine];
    }),
  );
  assert.deepEqual(looks[0], ['true', 'solid', 'rgb(243, 133, 24)', 'underline']);
  assert.equal(looks[1][0], 'false');
  assert.equal(looks[1][1], 'none');
  assert.equal(await page.locator('.code').first().evaluate((code) => getComputedStyle(code).borderStyle), 'solid');
});

test('with forced colours the chosen scope is still told apart', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await tell(result([recommendation('a')]));
  const outlines = await page.locator('.scope button').evaluateAll((all) => all.map((button) => getComputedStyle(button).outlineStyle));
  assert.deepEqual(outlines, ['solid', 'none']);
});

test('everything is reached and done with the keyboard, in the order of the page, and the focus is seen', async () => {
  await tell(result([recommendation('a')], { undetermined: [{ text: 'ต้องใช้ o9', rule: rule('ขาด') }] }));
  const passed = [];
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('Tab');
    passed.push(await page.evaluate(() => [document.activeElement.textContent, getComputedStyle(document.activeElement).outlineStyle !== 'none']));
  }
  assert.deepEqual(passed, [
    ['เทศบาลตัวอย่าง', true],
    ['ทั้งโครงการ', true],
    ['เฉพาะไฟล์นี้: rules/a.ita', true],
    ['o14 ได้ 0 ต่ำกว่า 50 (a)', true],
    ['ต้องใช้ o9', true],
  ]);
  await page.keyboard.press('Enter');
  assert.deepEqual(await lastSent(), { type: 'open', rule: rule('ขาด') });
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  assert.deepEqual(await lastSent(), { type: 'open', rule: rule('กฎ-a') });
});
