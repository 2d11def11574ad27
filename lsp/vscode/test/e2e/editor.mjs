// What a person does in VS Code, in words. Every helper waits for what it is about; none waits for time to pass.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const pictures = fileURLToPath(new URL('../../../../artifacts/screenshots/', import.meta.url));
// Two slow cores need some; what works is not kept waiting.
const patience = 60_000;

/**
 * VS Code shows each page (preview, Markdown) in an origin of its own, with a service worker of its own; code-server has one origin for all.
 * There a page waits for its worker until requests of the page before have ended, up to 30 s. The worker does not depend on its page, so all share the first.
 * Runs in every frame.
 */
function shareOneWorker() {
  const container = globalThis.ServiceWorkerContainer?.prototype;
  const register = container?.register;
  if (!register) {
    return;
  }
  container.register = async function (script, options) {
    const shared = String(script).replace(/&id=[^&]*/, '&id=shared');
    const registration = await register.call(this, shared, options);
    if (shared !== String(script) && this.controller?.scriptURL.includes('&id=shared')) {
      setTimeout(() => this.dispatchEvent(new Event('controllerchange')));
    }
    return registration;
  };
}

export class Editor {
  static async open(url) {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
    const context = await browser.newContext({ viewport: { width: 1500, height: 950 }, locale: 'en-US', permissions: ['clipboard-read', 'clipboard-write'] });
    await context.addInitScript(shareOneWorker);
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(url);
    await page.locator('.monaco-workbench').waitFor();
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return new Editor(browser, page);
  }

  constructor(browser, page) {
    this.browser = browser;
    this.page = page;
    this.keyboard = page.keyboard;
  }

  async close() {
    await this.browser.close();
  }

  /** A picture of the whole window, kept with the output of the tests. */
  async screenshot(name) {
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: `${pictures}${name}.png` });
  }

  /** What the window shows, in words: for the message of a test that waited in vain. */
  async shown() {
    const seen = await this.page.evaluate(() => {
      const texts = (selector) => [...document.querySelectorAll(selector)].filter((found) => found.checkVisibility()).map((found) => found.innerText);
      const focus = document.activeElement;
      return {
        focus: focus && `${focus.tagName}.${focus.className} in ${focus.closest('.part, .editor-widget, .quick-input-widget')?.className}`,
        editors: [...document.querySelectorAll('.editor-instance .monaco-editor')].map((found) => `${found.dataset.uri} ${found.className}`),
        tabs: texts('.tab.active'),
        status: texts('.statusbar-item'),
        widgets: texts('.suggest-widget.visible, .quick-input-widget, .monaco-hover, .action-widget, .notification-toast, .monaco-editor-overlaymessage'),
      };
    });
    return `${JSON.stringify(seen, null, 1)}\n${await this.shownText()}`;
  }

  /** Opens a file of the folder by name, on the left, and waits until its text is there and has the focus: the tab changes before the text does. */
  async openFile(name) {
    await this.keyboard.press('Control+1');
    await this.keyboard.press('Control+p');
    await this.choose(name, name.split('/').at(-1));
    await this.page.locator('.editor-group-container.active .tab.active', { hasText: name.split('/').at(-1) }).waitFor();
    await this.until(async () => {
      const open = await this.page.locator('.editor-instance .monaco-editor.focused').evaluateAll((all) => all.map((found) => decodeURIComponent(found.dataset.uri ?? '')));
      if (open.some((uri) => uri.endsWith(`/${name}`))) {
        return true;
      }
      // A page beside that was not ready before may have taken the focus after all.
      await this.keyboard.press('Control+1');
      return false;
    }, `the focus in ${name}`);
  }

  /** Runs a command by its title in the palette. */
  async command(title) {
    await this.keyboard.press('F1');
    await this.choose(`>${title}`, title);
  }

  /** Chooses what the box at the top puts first for a text. By key, into the box itself: a page that has just come beside may have taken the focus. */
  async choose(text, shown = text) {
    const box = await this.quickInput(text);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: shown }).waitFor();
    await box.press('Enter');
  }

  /** Fills the box at the top. */
  async quickInput(text) {
    const box = this.page.locator('.quick-input-widget:visible input.input');
    await box.waitFor();
    await box.fill(text);
    return box;
  }

  /** Puts the cursor to a line (from 1) and column, or to the end of the line. */
  async goTo(line, column) {
    await this.keyboard.press('Control+g');
    const box = await this.quickInput(`:${line}${column ? `,${column}` : ''}`);
    await box.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    if (!column) {
      // Once to the end of what is shown in one row, once more to the end of the line.
      await this.keyboard.press('End');
      await this.keyboard.press('End');
    }
    await this.statusBar(column ? `Ln ${line}, Col ${column}` : `Ln ${line},`);
  }

  /** Types as a person does, Thai too. */
  async type(text) {
    await this.keyboard.type(text);
  }

  async press(key) {
    await this.keyboard.press(key);
  }

  /** The lines that are in view, as they are shown. */
  async shownText() {
    const lines = await this.page.locator('.editor-instance .view-line').evaluateAll((all) =>
      all.map((line) => ({ top: parseFloat(line.style.top), text: line.textContent ?? '' })).sort((left, right) => left.top - right.top),
    );
    return lines.map((line) => line.text.replaceAll('\u00A0', ' ')).join('\n');
  }

  async waitForText(part) {
    await this.until(async () => (await this.shownText()).includes(part), `text with ${part}`);
  }

  /** The colour classes of the pieces of text in view: text → class. */
  async colours() {
    const pairs = await this.page
      .locator('.editor-instance .view-line > span > span')
      .evaluateAll((all) => all.map((span) => [span.textContent?.replaceAll('\u00A0', ' ').trim() ?? '', [...span.classList].find((name) => /^mtk\d+$/.test(name)) ?? '']));
    return new Map(pairs);
  }

  async waitForSquiggle(kind = 'error') {
    await this.page.locator(`.editor-instance .squiggly-${kind}`).first().waitFor();
  }

  async waitForNoSquiggle(kind = 'error') {
    await this.page.locator(`.editor-instance .squiggly-${kind}`).first().waitFor({ state: 'detached' });
  }

  /** The messages in the Problems panel, once one with `part` is among them. */
  async problems(part) {
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    if (!(await this.page.locator('.markers-panel').isVisible())) {
      await this.keyboard.press('Control+Shift+m');
    }
    await rows.filter({ hasText: part }).first().waitFor();
    return rows.allTextContents();
  }

  /** The proposals at the cursor, once one with `part` is among them. */
  async completion(part) {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await this.ask('Control+Space', rows.filter({ hasText: part }).first());
    return rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? row.textContent));
  }

  /** Takes the quick fix with that title at the cursor. */
  async quickFix(title) {
    const entry = this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    await this.ask('Control+.', entry);
    // By key: without a screen the layer that keeps the pointer off an opening menu stays.
    await this.until(async () => {
      if ((await entry.getAttribute('class')).includes('focused')) {
        return true;
      }
      await this.keyboard.press('ArrowDown');
      return false;
    }, `${title} to be chosen`);
    await this.keyboard.press('Enter');
  }

  /** The box for a new name of what stands at the cursor. */
  async renameBox() {
    const box = this.page.locator('.rename-box input');
    await this.ask('F2', box);
    return box;
  }

  /** Asks by a key, and again as a person would where nothing comes of it: VS Code asks only those who have come up by then, and shows what they say, however little. */
  async ask(key, answer) {
    await this.until(async () => {
      await this.keyboard.press(key);
      try {
        await answer.waitFor({ timeout: patience / 6 });
        return true;
      } catch {
        await this.keyboard.press('Escape');
        return false;
      }
    }, `what ${key} brings`);
  }

  /** The text of a lens, once there is one with `part`. */
  async lens(part) {
    const lens = this.page.locator('.codelens-decoration', { hasText: part }).first();
    await lens.waitFor();
    return lens.textContent();
  }

  /** The page of the preview or of a Markdown page, inside its frames. */
  async pageBeside(marker) {
    return this.until(async () => {
      for (const frame of this.page.frames()) {
        // The text beside it, in the frame of the window, may say the same.
        if (frame.parentFrame() && (await frame.locator(marker).count().catch(() => 0))) {
          return frame;
        }
      }
      return undefined;
    }, `a page with ${marker}`);
  }

  /** A Markdown page, once it can be read: VS Code gives it the focus when it is ready, which takes it away from what is typed meanwhile. */
  async pageToRead(marker) {
    return this.until(async () => {
      const page = await this.pageBeside(marker);
      const hasFocus = await page.parentFrame()?.evaluate(() => document.activeElement?.tagName === 'IFRAME').catch(() => false);
      return hasFocus ? page : undefined;
    }, `a page with ${marker} that has the focus`);
  }

  /** Closes what stands on the right. */
  async closePages() {
    await this.keyboard.press('Control+2');
    await this.command('View: Close All Editors in Group');
    await this.until(async () => (await this.page.locator('.editor-group-container').count()) === 1, 'one group of editors');
  }

  preview() {
    return this.pageBeside('main#preview > *');
  }

  async statusBar(part) {
    const entry = this.page.locator('.statusbar-item', { hasText: part }).first();
    await entry.waitFor();
    return entry;
  }

  async notification(part) {
    const notice = this.page.locator('.notifications-toasts .notification-toast', { hasText: part }).first();
    await notice.waitFor();
    return notice;
  }

  testRows() {
    return this.page.locator('.test-explorer .monaco-list-row');
  }

  /** Asks again until the answer is something. */
  async until(ask, what) {
    const limit = Date.now() + patience;
    for (;;) {
      const answer = await ask();
      if (answer) {
        return answer;
      }
      if (Date.now() > limit) {
        throw new Error(`waited in vain for ${what}`);
      }
      await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  }
}
