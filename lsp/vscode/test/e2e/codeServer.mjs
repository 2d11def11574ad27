// A whole VS Code without a screen: code-server with a fresh profile, one extension and one folder.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const settings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  // A page that comes beside takes the focus when it is ready, which may be while the palette is open.
  'workbench.quickOpen.closeOnFocusLost': false,
  'workbench.colorTheme': 'Default Light Modern',
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'files.simpleDialog.enable': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'editor.minimap.enabled': false,
};

/**
 * Starts code-server on a free port of this machine.
 * @param {{ codeServer: string, vsix: string, folder: string, settings?: object }} wanted its folder, the package under test, the folder that is opened
 */
export async function startCodeServer(wanted) {
  const home = mkdtempSync(join(tmpdir(), 'ita-vscode-'));
  const extensions = join(home, 'extensions');
  const data = join(home, 'data');
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify({ ...settings, ...wanted.settings }));
  const program = join(wanted.codeServer, 'out', 'node', 'entry.js');
  const folders = ['--extensions-dir', extensions, '--user-data-dir', data];
  execFileSync(process.execPath, [program, ...folders, '--install-extension', wanted.vsix], { stdio: 'pipe' });

  const port = await freePort();
  const server = spawn(
    process.execPath,
    [program, ...folders, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-update-check', '--disable-telemetry', '--disable-workspace-trust'],
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  let log = '';
  server.stdout.on('data', (chunk) => (log += chunk));
  server.stderr.on('data', (chunk) => (log += chunk));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await answering(`http://127.0.0.1:${port}/healthz`, () => server.exitCode === null, () => log);
  return {
    url: `http://127.0.0.1:${port}/?folder=${encodeURIComponent(wanted.folder)}`,
    /** The process of the packed language server, or undefined while it does not run. */
    languageServer() {
      return readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)).map(Number).find((process) => programOf(process)?.startsWith(extensions));
    },
    async stop() {
      // The group: code-server's own children with it.
      process.kill(-server.pid, 'SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function programOf(process) {
  try {
    return readlinkSync(`/proc/${process}/exe`);
  } catch {
    return undefined;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Waits until the address answers, as long as the program runs. */
async function answering(url, alive, log) {
  const limit = Date.now() + 60_000;
  while (!(await answers(url))) {
    if (!alive() || Date.now() > limit) {
      throw new Error(`code-server does not answer:\n${log()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function answers(url) {
  return new Promise((resolve) => {
    get(url, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).once('error', () => resolve(false));
  });
}
