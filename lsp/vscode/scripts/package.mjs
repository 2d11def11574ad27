// Packs the extension with the server inside, into artifacts/vsix:
//   portable     one file for every system; needs .NET on the computer
//   win32-x64    the runtime inside, nothing to install
//   linux-x64    likewise
// `npm run package` makes all, `npm run package -- portable` only those that are named.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../', import.meta.url));
const repository = fileURLToPath(new URL('../../../', import.meta.url));
const output = `${repository}artifacts/vsix`;
const server = `${folder}server`;
const { name, version } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));

// VS Code's name of a platform and .NET's.
const targets = new Map([
  ['portable', undefined],
  ['win32-x64', 'win-x64'],
  ['linux-x64', 'linux-x64'],
]);

const wanted = argv.length > 2 ? argv.slice(2) : [...targets.keys()];
const unknown = wanted.filter((target) => !targets.has(target));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; there are ${[...targets.keys()].join(', ')}`);
  exit(2);
}

run(process.execPath, ['scripts/build.mjs']);
mkdirSync(output, { recursive: true });
copyFileSync(`${repository}LICENSE`, `${folder}LICENSE`);
for (const target of wanted) {
  const runtime = targets.get(target);
  const file = `${output}/${name}-${target}-${version}.vsix`;
  publish(runtime);
  rmSync(file, { force: true });
  run('npx', ['--no-install', 'vsce', 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', ...(runtime ? ['--target', target] : []), '--out', file]);
}

function publish(runtime) {
  rmSync(server, { recursive: true, force: true });
  run('dotnet', [
    'publish',
    `${repository}lsp/ItaRules.LanguageServer`,
    '--nologo',
    '--verbosity',
    'quiet',
    '--configuration',
    'Release',
    '--output',
    server,
    '-p:DebugType=none',
    '-p:PublishDocumentationFiles=false',
    '-p:PublishReferencesDocumentationFiles=false',
    ...(runtime ? ['--runtime', runtime, '--self-contained', '-p:PublishReadyToRun=true'] : ['-p:UseAppHost=false']),
  ]);
}

function run(command, args) {
  execFileSync(command, args, { cwd: folder, stdio: 'inherit' });
}
