// Bundles the extension and the page of its preview into dist/; with `--tests` the unit tests into out/.
import { readdirSync } from 'node:fs';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const common = { absWorkingDir: root, bundle: true, logLevel: 'warning', legalComments: 'none', target: 'es2022' };
const forNode = { ...common, platform: 'node', format: 'cjs', external: ['vscode'] };

if (argv.includes('--tests')) {
  await rm(`${root}out`, { recursive: true, force: true });
  const tests = readdirSync(`${root}test/unit`).filter((name) => name.endsWith('.test.ts'));
  await build({ ...forNode, entryPoints: tests.map((name) => `test/unit/${name}`), outdir: 'out/test/unit', sourcemap: 'inline' });
} else {
  await rm(`${root}dist`, { recursive: true, force: true });
  await mkdir(`${root}dist/webview`, { recursive: true });
  await Promise.all([
    build({ ...forNode, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', minify: true }),
    build({ ...common, entryPoints: ['src/webview/preview.ts'], outfile: 'dist/webview/preview.js', format: 'iife', minify: true }),
    copyFile(`${root}src/webview/preview.css`, `${root}dist/webview/preview.css`),
  ]);
}
