import { execFile } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import type { Machine } from './serverProgram';

/** The machine that VS Code runs on. */
export const machine: Machine = {
  platform: process.platform,
  home: homedir(),
  exists: existsSync,
  run: (command, args) =>
    new Promise((resolve) => {
      execFile(command, args, { timeout: 20_000, windowsHide: true }, (error, output) => resolve(error ? undefined : output));
    }),
};

/** Some installers of .vsix files drop the mark that makes a file a program. */
export function makeExecutable(path: string): void {
  if (process.platform !== 'win32') {
    try {
      chmodSync(path, 0o755);
    } catch {
      // A folder that only an administrator may change: then the mark is theirs, and starting the program says what is wrong.
    }
  }
}
