// Draws icons/extension.png (the shop window of an extension takes no SVG) from icons/extension.svg with Chromium.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const icons = new URL('../icons/', import.meta.url);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
const picture = readFileSync(new URL('extension.svg', icons), 'utf8');
await page.setContent(`<style>body { margin: 0; background: transparent } svg { display: block }</style>${picture}`);
await page.screenshot({ path: fileURLToPath(new URL('extension.png', icons)), omitBackground: true });
await browser.close();
