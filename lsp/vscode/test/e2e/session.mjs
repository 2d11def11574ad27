// One VS Code with the packed extension and a folder made for the test.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startCodeServer } from './codeServer.mjs';
import { Editor } from './editor.mjs';

const extension = fileURLToPath(new URL('../../', import.meta.url));
const repository = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * One VS Code for the scenarios of a file, which follow each other in it. Where one fails, what the window showed is kept and said: the next run may not show it again.
 * @param wanted as in `openExtension`
 * @returns {(name: string, play: (session: { editor: Editor, folder: string, languageServer: () => number | undefined }) => Promise<void>) => void} says a scenario
 */
export function scenarios(wanted) {
  let session;
  before(async () => {
    session = await openExtension(wanted);
  });
  after(() => session?.close());
  return (name, play) =>
    test(name, async () => {
      try {
        await play(session);
      } catch (error) {
        await session.editor.screenshot(`failed-${name.replaceAll(/\W+/g, '-')}`).catch(() => {});
        error.message += `\nThe window showed: ${await session.editor.shown().catch((lost) => lost.message)}`;
        throw error;
      }
    });
}

/**
 * @param {{ target?: string, copy?: string, files?: Record<string, string>, settings?: object }} wanted
 *   which package (portable unless said), a folder of the repository to copy, files to write into it, settings of the user
 */
async function openExtension({ target = 'portable', copy, files = {}, settings = {} }) {
  const codeServer = execFileSync(join(extension, 'test', 'e2e', 'setup.sh'), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
  const { name, version } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  const vsix = join(repository, 'artifacts', 'vsix', `${name}-${target}-${version}.vsix`);
  if (!existsSync(vsix)) {
    throw new Error(`${vsix} is not there: run \`npm run package -- ${target}\` first`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'ita-project-'));
  if (copy) {
    cpSync(join(repository, copy), folder, { recursive: true });
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const server = await startCodeServer({ codeServer, vsix, folder, settings });
  const editor = await Editor.open(server.url).catch(async (error) => {
    await server.stop();
    throw error;
  });
  return {
    editor,
    folder,
    languageServer: server.languageServer,
    async close() {
      await editor.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
