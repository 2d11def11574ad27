import * as vscode from 'vscode';
import { Method, type Sheet, type SheetsParams, type SheetsResult } from './protocol';
import type { Server } from './server';
import { text } from './texts';

/** The score sheets of a document's project, and the reader's choice among them, which is remembered in the workspace. */
export class Sheets {
  constructor(
    private readonly server: Server,
    private readonly memory: vscode.Memento,
  ) {}

  async of(document: vscode.TextDocument): Promise<SheetsResult> {
    const params: SheetsParams = { textDocument: { uri: this.server.uriOf(document) } };
    const answer = await this.server.request<SheetsResult>(Method.sheets, params);
    const remembered = answer.project === null ? undefined : this.memory.get<string>(keyOf(answer.project));
    if (remembered === undefined || remembered === answer.chosen || !answer.sheets.some((sheet) => sheet.id === remembered)) {
      return answer;
    }
    await this.server.request(Method.chooseSheet, { ...params, sheet: remembered });
    return { ...answer, chosen: remembered };
  }

  async choose(document: vscode.TextDocument): Promise<void> {
    const { project, chosen, sheets } = await this.of(document);
    if (sheets.length === 0) {
      void vscode.window.showInformationMessage(text('This project has no score sheet yet. Import one first.'));
      return;
    }
    const entries = sheets.map((sheet) => ({ label: sheet.agency, description: describe(sheet), detail: sheet.id === chosen ? text('In use') : '', sheet }));
    const picked = await vscode.window.showQuickPick(entries, {
      title: text('Choose Score Sheet'),
      placeHolder: text('Its scores are used for lenses, hints and the preview'),
      matchOnDescription: true,
    });
    if (picked) {
      await this.server.request(Method.chooseSheet, { textDocument: { uri: this.server.uriOf(document) }, sheet: picked.sheet.id });
      if (project !== null) {
        await this.memory.update(keyOf(project), picked.sheet.id);
      }
    }
  }
}

/** Year, level and total of a sheet, as far as it has them. */
export function describe(sheet: Sheet): string {
  return [String(sheet.edition), sheet.level, sheet.total?.toFixed(2)].filter((part) => part).join(' · ');
}

function keyOf(project: string): string {
  return `sheet:${project}`;
}
