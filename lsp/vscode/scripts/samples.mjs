// Colours the parser's sample files and compares with the snapshots in test/grammar/samples; `--update` takes over what is new.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../', import.meta.url));
const samples = `${folder}../../tests/ItaRules.Tests/Samples`;
const snapshots = `${folder}test/grammar/samples`;
const work = `${folder}out/samples`;
const update = argv.includes('--update');

// The tool keeps a snapshot beside its source; ours are kept apart from the parser's own.
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const files = readdirSync(samples).filter((name) => name.endsWith('.ita'));
files.forEach((name) => cpSync(`${samples}/${name}`, `${work}/${name}`));
if (!update) {
  cpSync(snapshots, work, { recursive: true });
}
const known = new Set(update ? [] : readdirSync(snapshots));
const without = update ? [] : files.filter((name) => !known.has(`${name}.snap`));
if (without.length > 0) {
  console.error(`no snapshot of ${without.join(', ')}: run \`npm run samples\`, read what it wrote and commit it`);
  exit(1);
}
const tool = spawnSync('npx', ['--no-install', 'vscode-tmgrammar-snap', ...(update ? ['--updateSnapshot'] : []), '--expandDiff', 'out/samples/*.ita'], { cwd: folder, stdio: 'inherit' });
if (update && tool.status === 0) {
  rmSync(snapshots, { recursive: true, force: true });
  mkdirSync(snapshots, { recursive: true });
  files.forEach((name) => cpSync(`${work}/${name}.snap`, `${snapshots}/${name}.snap`));
}
exit(tool.status ?? 1);
