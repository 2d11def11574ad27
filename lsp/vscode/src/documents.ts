import * as vscode from 'vscode';

const scheme = 'ita-answer';

/** Shows Markdown that the server made (an explanation, the report of an import) as a page beside the editor. */
export class AnswerPages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly pages = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);

  readonly onDidChange = this.changed.event;

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.pages.get(uri.toString()) ?? '';
  }

  async show(title: string, markdown: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme, path: `/${title.replace(/[\\/:*?"<>|]/gu, ' ')}.md` });
    this.pages.set(uri.toString(), markdown);
    this.changed.fire(uri);
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}

/** The rule file that the reader means: the one in front, or the last one that was. */
export class ActiveRuleFile implements vscode.Disposable {
  private last: vscode.TextDocument | undefined;
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  private readonly subscriptions: vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  constructor() {
    this.last = ruleFileOf(vscode.window.activeTextEditor) ?? vscode.window.visibleTextEditors.map(ruleFileOf).find((document) => document);
    this.subscriptions = [
      vscode.window.onDidChangeActiveTextEditor((editor) => this.set(ruleFileOf(editor) ?? this.last)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.last) {
          this.set(undefined);
        }
      }),
    ];
  }

  get document(): vscode.TextDocument | undefined {
    return this.last;
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions, this.changed).dispose();
  }

  private set(document: vscode.TextDocument | undefined): void {
    if (document !== this.last) {
      this.last = document;
      this.changed.fire(document);
    }
  }
}

function ruleFileOf(editor: vscode.TextEditor | undefined): vscode.TextDocument | undefined {
  return editor?.document.languageId === 'ita' ? editor.document : undefined;
}
