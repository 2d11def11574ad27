import { homedir } from 'node:os';
import { basename, extname } from 'node:path';
import * as vscode from 'vscode';
import type { AnswerPages } from './documents';
import { Method, type ImportParams, type ImportResult, type NewProjectParams, type NewProjectResult } from './protocol';
import type { Server } from './server';
import { currentLanguage, text } from './texts';

const openNextKey = 'openNext';

/** Makes a starter project in a folder that the reader chooses, and opens it. */
export async function newProject(server: Server, memory: vscode.Memento): Promise<void> {
  const chosen = await vscode.window.showOpenDialog({
    title: text('Choose an empty folder for the new project'),
    openLabel: text('Make the Project Here'),
    canSelectFiles: false,
    canSelectFolders: true,
    defaultUri: vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file(homedir()),
  });
  const folder = chosen?.[0];
  if (!folder) {
    return;
  }
  const params: NewProjectParams = { folder: folder.toString(), language: currentLanguage() };
  const made = await server.request<NewProjectResult>(Method.newProject, params);
  if (vscode.workspace.getWorkspaceFolder(folder)) {
    await openWithPreview(vscode.Uri.parse(made.open));
  } else {
    // Opening a folder starts this extension anew; the file is shown then.
    await memory.update(openNextKey, { folder: folder.toString(), file: made.open });
    await vscode.commands.executeCommand('vscode.openFolder', folder);
  }
}

/** Shows the first file of a project that was made just before its folder was opened. */
export async function openNewProject(memory: vscode.Memento): Promise<void> {
  const next = memory.get<{ folder: string; file: string }>(openNextKey);
  if (next && vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(next.folder))) {
    await memory.update(openNextKey, undefined);
    await openWithPreview(vscode.Uri.parse(next.file));
  }
}

/** Reads scores from a spreadsheet or a saved text into a score sheet, and shows what was understood. */
export async function importScores(server: Server, pages: AnswerPages, given: vscode.Uri | undefined): Promise<void> {
  const source = given ?? (await askForSource());
  const target = source && (await askForTarget(source));
  if (!source || !target) {
    return;
  }
  const year = await vscode.window.showInputBox({
    title: text('Year assessed (B.E.)'),
    prompt: text('Leave empty if the file itself says it'),
    placeHolder: '2568',
    validateInput: (value) => (yearOf(value) === undefined ? text('A year of four digits, for example 2568') : undefined),
  });
  const edition = year === undefined ? undefined : yearOf(year);
  if (edition === undefined) {
    return;
  }
  // The save dialog has asked whether a file that is there may be replaced.
  const params: ImportParams = { source: source.toString(), target: target.toString(), edition, overwrite: true };
  const result = await server.request<ImportResult>(Method.import, params);
  await vscode.window.showTextDocument(target);
  await pages.show(text('Import of {0}', basename(source.fsPath)), result.markdown);
  if (result.doubts > 0) {
    void vscode.window.showWarningMessage(text('{0} scores were read. {1} places are worth a look: values corrected, left out or doubtful. The report names them.', result.scores, result.doubts));
  } else {
    void vscode.window.showInformationMessage(text('{0} scores were read.', result.scores));
  }
}

async function openWithPreview(file: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(file);
  await vscode.commands.executeCommand('itaRules.openPreview');
}

async function askForSource(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: text('Import scores from'),
    openLabel: text('Import'),
    filters: { [text('Scores')]: ['csv', 'tsv', 'xlsx', 'txt'], [text('All files')]: ['*'] },
  });
  return chosen?.[0];
}

async function askForTarget(source: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(source)?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.joinPath(source, '..');
  const name = `${basename(source.path, extname(source.path))}.json`;
  return vscode.window.showSaveDialog({
    title: text('Save the score sheet as'),
    saveLabel: text('Import'),
    defaultUri: vscode.Uri.joinPath(folder, 'scores', name),
    filters: { JSON: ['json'] },
  });
}

/** The year in what was typed, in Thai or Arabic digits; null for nothing typed, undefined for anything else. */
function yearOf(typed: string): number | null | undefined {
  const digits = typed.trim().replace(/[๐-๙]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x0e50));
  if (digits === '') {
    return null;
  }
  return /^2[45]\d\d$/u.test(digits) ? Number(digits) : undefined;
}
