import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { ActiveRuleFile } from '../documents';
import { Method, type PreviewParams, type PreviewResult, type RuleLink } from '../protocol';
import type { Server } from '../server';
import { currentLanguage, text } from '../texts';
import { labels } from './labels';
import type { FromPage, ToPage } from './messages';
import { page } from './page';

const viewType = 'itaRules.preview';
const pauseBetweenKeys = 120;

/** The live preview: what the rules recommend for the chosen sheet, asked anew after every change. There is one, and it follows the rule file in front. */
export class Preview implements vscode.Disposable, vscode.WebviewPanelSerializer {
  private panel: vscode.WebviewPanel | undefined;
  private scope: 'project' | 'file' = 'project';
  private timer: NodeJS.Timeout | undefined;
  private question: vscode.CancellationTokenSource | undefined;
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly extension: vscode.Uri,
    private readonly server: Server,
    private readonly active: ActiveRuleFile,
  ) {
    this.subscriptions = [
      vscode.window.registerWebviewPanelSerializer(viewType, this),
      vscode.workspace.onDidChangeTextDocument((change) => {
        if (change.document.languageId === 'ita' && change.contentChanges.length > 0) {
          this.refreshSoon();
        }
      }),
      active.onDidChange(() => this.refreshSoon()),
      server.onStarted(() => this.refreshSoon()),
      server.onEnded(() => this.refreshSoon()),
      server.onProjectChanged(() => this.refreshSoon()),
    ];
  }

  show(scope: 'project' | 'file'): void {
    this.scope = scope;
    if (this.panel) {
      this.panel.reveal(undefined, true);
      this.refreshSoon();
      return;
    }
    this.adopt(vscode.window.createWebviewPanel(viewType, text('ITA Recommendations'), { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }));
  }

  deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
    this.adopt(panel);
    return Promise.resolve();
  }

  refreshSoon(): void {
    clearTimeout(this.timer);
    if (this.panel) {
      this.timer = setTimeout(() => void this.refresh(), pauseBetweenKeys);
    }
  }

  /** Makes the page anew, for example in another language. */
  rebuild(): void {
    if (this.panel) {
      this.panel.title = text('ITA Recommendations');
      this.panel.webview.html = this.html(this.panel.webview);
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.question?.cancel();
    this.panel?.dispose();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private adopt(panel: vscode.WebviewPanel): void {
    this.panel = panel;
    const media = vscode.Uri.joinPath(this.extension, 'dist', 'webview');
    panel.webview.options = { enableScripts: true, localResourceRoots: [media] };
    panel.iconPath = {
      light: vscode.Uri.joinPath(this.extension, 'icons', 'file-light.svg'),
      dark: vscode.Uri.joinPath(this.extension, 'icons', 'file-dark.svg'),
    };
    panel.webview.onDidReceiveMessage((message: FromPage) => this.receive(message));
    panel.onDidDispose(() => {
      this.panel = undefined;
    });
    panel.webview.html = this.html(panel.webview);
  }

  private html(webview: vscode.Webview): string {
    const file = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(this.extension, 'dist', 'webview', name)).toString();
    return page({
      language: currentLanguage(),
      title: text('ITA Recommendations'),
      cspSource: webview.cspSource,
      nonce: randomBytes(16).toString('hex'),
      script: file('preview.js'),
      style: file('preview.css'),
    });
  }

  private async refresh(): Promise<void> {
    const document = this.active.document;
    if (!this.panel) {
      return;
    }
    if (!document || !this.server.running) {
      const message = document ? text('The ITA rules helper is not running.') : text('Open a rule file to see what it recommends.');
      this.post({ type: 'trouble', message, labels: labels(), language: currentLanguage() });
      return;
    }
    this.question?.cancel();
    const question = new vscode.CancellationTokenSource();
    this.question = question;
    const params: PreviewParams = { textDocument: { uri: this.server.uriOf(document) }, scope: this.scope };
    try {
      const result = await this.server.request<PreviewResult>(Method.preview, params, question.token);
      if (!question.token.isCancellationRequested) {
        const file = vscode.workspace.asRelativePath(document.uri, false);
        this.post({ type: 'result', result, scope: this.scope, file, labels: labels(), language: currentLanguage() });
      }
    } catch (error) {
      if (!question.token.isCancellationRequested) {
        this.post({ type: 'trouble', message: error instanceof Error ? error.message : String(error), labels: labels(), language: currentLanguage() });
      }
    }
  }

  private post(message: ToPage): void {
    void this.panel?.webview.postMessage(message);
  }

  private receive(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        void this.refresh();
        break;
      case 'open':
        void openRule(message.rule);
        break;
      case 'scope':
        this.scope = message.scope;
        void this.refresh();
        break;
      case 'chooseSheet':
        void vscode.commands.executeCommand('itaRules.chooseSheet');
        break;
    }
  }
}

async function openRule(rule: RuleLink): Promise<void> {
  const { start, end } = rule.location.range;
  const uri = vscode.Uri.parse(rule.location.uri, true);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  await vscode.window.showTextDocument(uri, {
    selection: new vscode.Range(start.line, start.character, end.line, end.character),
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.One,
  });
}
