import * as vscode from 'vscode';
import type { ActiveRuleFile } from './documents';
import type { Server } from './server';
import { describe, type Sheets } from './sheets';
import { text } from './texts';

/** The entry in the status bar: the chosen score sheet and its level. */
export class SheetStatus implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('itaRules.sheet', vscode.StatusBarAlignment.Right, 100);
  private asked = 0;

  constructor(
    private readonly server: Server,
    private readonly sheets: Sheets,
    private readonly active: ActiveRuleFile,
  ) {
    this.item.command = 'itaRules.chooseSheet';
  }

  async refresh(): Promise<void> {
    const document = this.active.document;
    const question = ++this.asked;
    this.item.name = text('ITA score sheet');
    if (!document || !this.server.running) {
      this.item.hide();
      return;
    }
    const { chosen, sheets } = await this.sheets.of(document);
    if (question !== this.asked) {
      return;
    }
    const sheet = sheets.find((candidate) => candidate.id === chosen);
    this.item.text = `$(graph) ${sheet ? [sheet.agency, sheet.level].filter((part) => part).join(' · ') : text('No score sheet')}`;
    this.item.tooltip = sheet ? `${sheet.agency}\n${describe(sheet)}\n${text('Click to choose another score sheet')}` : text('Click to choose a score sheet');
    this.item.show();
  }

  dispose(): void {
    this.item.dispose();
  }
}
