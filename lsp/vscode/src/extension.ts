import * as vscode from 'vscode';
import { ActiveRuleFile, AnswerPages } from './documents';
import { registerHelp } from './help';
import { Preview } from './preview/panel';
import { importScores, newProject, openNewProject } from './projectCommands';
import { ClientCommand, Method, ServerCommand, type ExplainParams, type ExplainResult, type LanguageCode } from './protocol';
import { languageOfProject, readerLanguage } from './readerLanguage';
import { Server } from './server';
import { Sheets } from './sheets';
import { SnapshotTests } from './snapshotTests';
import { SheetStatus } from './statusBar';
import { currentLanguage, text, useLanguage } from './texts';

let running: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  await chooseLanguage();
  const log = vscode.window.createOutputChannel('ITA Rules');
  const server = new Server(context, log);
  running = server;
  const active = new ActiveRuleFile();
  const pages = new AnswerPages();
  const sheets = new Sheets(server, context.workspaceState);
  const status = new SheetStatus(server, sheets, active);
  const preview = new Preview(context.extensionUri, server, active);
  const tests = new SnapshotTests(server);
  const refreshStatus = quietly(log, () => status.refresh());

  context.subscriptions.push(
    log,
    active,
    pages,
    status,
    preview,
    tests,
    server,
    registerHelp(),
    server.onStarted(refreshStatus),
    server.onEnded(refreshStatus),
    server.onProjectChanged(refreshStatus),
    active.onDidChange(refreshStatus),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration('itaRules.language')) {
        await chooseLanguage();
        await server.announceLanguage();
        preview.rebuild();
        refreshStatus();
      } else if (change.affectsConfiguration('itaRules.server') || change.affectsConfiguration('itaRules.dotnet')) {
        await server.restart();
      }
    }),
    command(log, 'itaRules.newProject', () => newProject(server, context.globalState)),
    command(log, ClientCommand.openPreview, () => preview.show('project')),
    command(log, 'itaRules.evaluateFile', () => preview.show('file')),
    command(log, ClientCommand.explainRule, (uri?: unknown, position?: vscode.Position) => explainRule(server, pages, active, uri, position)),
    command(log, ClientCommand.chooseSheet, () => sheets.choose(ruleFile(active))),
    command(log, 'itaRules.importScores', (source?: vscode.Uri) => importScores(server, pages, source)),
    command(log, 'itaRules.runTests', () => tests.runAll()),
    command(log, 'itaRules.acceptSnapshot', (item?: vscode.TestItem) => tests.accept(item)),
    command(log, 'itaRules.turnThai', () => turn(server, active, 'th')),
    command(log, 'itaRules.turnEnglish', () => turn(server, active, 'en')),
    command(log, 'itaRules.restartServer', () => server.restart()),
    command(log, 'itaRules.showLog', () => log.show()),
  );
  await server.start();
  await openNewProject(context.globalState);
}

/** VS Code waits for this, so the server ends before its client does. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}

/** Registers a command whose failure the reader sees as a sentence. */
function command<Arguments extends unknown[]>(log: vscode.OutputChannel, name: string, run: (...args: Arguments) => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(name, async (...args: Arguments) => {
    try {
      await run(...args);
    } catch (error) {
      log.appendLine(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  });
}

/** For what happens by itself: a failure is written to the log and nobody is interrupted. */
function quietly(log: vscode.OutputChannel, run: () => Promise<void>): () => void {
  return () => void run().catch((error: unknown) => log.appendLine(String(error)));
}

async function chooseLanguage(): Promise<void> {
  useLanguage(
    readerLanguage({
      setting: vscode.workspace.getConfiguration('itaRules').get<string>('language'),
      display: vscode.env.language,
      system: Intl.DateTimeFormat().resolvedOptions().locale,
      project: await projectLanguage(),
    }),
  );
  await vscode.commands.executeCommand('setContext', 'itaRules.language', currentLanguage());
}

async function projectLanguage(): Promise<string | undefined> {
  const [file] = await vscode.workspace.findFiles('**/ita.json', '**/node_modules/**', 1);
  void vscode.commands.executeCommand('setContext', 'itaRules.hasProject', file !== undefined);
  return file && languageOfProject(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
}

function ruleFile(active: ActiveRuleFile): vscode.TextDocument {
  if (!active.document) {
    throw new Error(text('Open a rule file first.'));
  }
  return active.document;
}

async function explainRule(server: Server, pages: AnswerPages, active: ActiveRuleFile, uri: unknown, position: vscode.Position | undefined): Promise<void> {
  const document = ruleFile(active);
  const cursor = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.selection.active;
  const params: ExplainParams = {
    textDocument: { uri: typeof uri === 'string' ? uri : server.uriOf(document) },
    position: position ?? cursor ?? { line: 0, character: 0 },
  };
  const answer = await server.request<ExplainResult | null>(Method.explain, params);
  if (answer) {
    await pages.show(answer.title, answer.markdown);
  } else {
    void vscode.window.showInformationMessage(text('There is no rule here. Put the cursor into a rule.'));
  }
}

async function turn(server: Server, active: ActiveRuleFile, language: LanguageCode): Promise<void> {
  await server.execute(ServerCommand.turnLanguage, server.uriOf(ruleFile(active)), language);
}
