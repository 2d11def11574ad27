import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  type Executable,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';
import { linkToHelp } from './help';
import { isServerLost } from './lostServer';
import { machine, makeExecutable } from './machine';
import { ClientCommand, Method, type ChangedSettings, type InitializationOptions, type ProjectChangedParams } from './protocol';
import { dotnetMajor, findServer, type ServerProgram } from './serverProgram';
import { currentLanguage, text } from './texts';

const restartsAllowed = 3;
const restartsCountFor = 3 * 60_000;

/** The client library tells of trouble in English and in its own terms; here that goes to the log, and the reader is told in words of ours. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** The language server: finds it, starts it, and says in plain words what is wrong when it does not run. */
export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private readonly crashes: number[] = [];
  private readonly started = new vscode.EventEmitter<void>();
  private readonly ended = new vscode.EventEmitter<void>();
  private readonly projectChanged = new vscode.EventEmitter<ProjectChangedParams>();

  /** The server answers from now on; also after it was started again. */
  readonly onStarted = this.started.event;

  /** The server does not answer any more, nor is it started again by itself: what is shown from it is old. */
  readonly onEnded = this.ended.event;

  readonly onProjectChanged = this.projectChanged.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    readonly log: vscode.OutputChannel,
  ) {}

  get running(): boolean {
    return this.client?.isRunning() ?? false;
  }

  async start(): Promise<void> {
    const settings = vscode.workspace.getConfiguration('itaRules');
    const program = await findServer(
      this.context.extensionPath,
      { serverPath: settings.get('server.path', ''), dotnetPath: settings.get('dotnet.path', '') },
      machine,
    );
    if (program.kind !== 'found') {
      this.ended.fire();
      void this.explainMissing(program);
      return;
    }
    makeExecutable(program.command);
    const client = this.createClient({ command: program.command, args: program.args });
    this.client = client;
    client.onNotification(Method.projectChanged, (params: ProjectChangedParams) => this.projectChanged.fire(params));
    try {
      await client.start();
      this.started.fire();
    } catch (error) {
      this.log.appendLine(String(error));
      await this.afterCrash(client);
    }
  }

  async restart(): Promise<void> {
    this.crashes.length = 0;
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client?.needsStop()) {
      await client.stop();
    }
    client?.dispose();
  }

  /** The server's answer. An error that it answers is thrown with its message; so is the want of a server. */
  async request<Result>(method: string, params: object | undefined, token?: vscode.CancellationToken): Promise<Result> {
    if (!this.client?.isRunning()) {
      throw new Error(text('The ITA rules helper is not running.'));
    }
    try {
      // A token that is not there would go along as a second parameter.
      return await (token ? this.client.sendRequest<Result>(method, params, token) : this.client.sendRequest<Result>(method, params));
    } catch (error) {
      throw isServerLost(error) ? new Error(text('The ITA rules helper is not running.'), { cause: error }) : error;
    }
  }

  async execute(command: string, ...args: unknown[]): Promise<void> {
    await this.request('workspace/executeCommand', { command, arguments: args });
  }

  /** Tells the server that the reader's language is another one. */
  async announceLanguage(): Promise<void> {
    if (this.client?.isRunning()) {
      const settings: ChangedSettings = { itaRules: { language: currentLanguage() } };
      await this.client.sendNotification('workspace/didChangeConfiguration', { settings });
    }
  }

  uriOf(document: vscode.TextDocument): string {
    return this.client?.code2ProtocolConverter.asUri(document.uri) ?? document.uri.toString();
  }

  dispose(): void {
    void this.stop();
    this.started.dispose();
    this.ended.dispose();
    this.projectChanged.dispose();
  }

  private createClient(run: Executable): LanguageClient {
    const initializationOptions: InitializationOptions = { language: currentLanguage(), clientCommands: Object.values(ClientCommand) };
    const options: LanguageClientOptions = {
      documentSelector: [
        { scheme: 'file', language: 'ita' },
        { scheme: 'untitled', language: 'ita' },
      ],
      initializationOptions,
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          // While it starts, the failure comes out of `start` itself.
          if (client.isRunning()) {
            void this.afterCrash(client);
          }
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
      initializationFailedHandler: (error) => {
        this.log.appendLine(String(error));
        return false;
      },
      middleware: {
        handleDiagnostics: (uri, diagnostics, next) => {
          diagnostics.forEach(linkToHelp);
          next(uri, diagnostics);
        },
        provideDiagnostics: async (document, previous, token, next) => {
          const report = await next(document, previous, token);
          if (report && 'items' in report) {
            report.items.forEach(linkToHelp);
          }
          return report;
        },
        workspace: {
          configuration: (params) =>
            params.items.map((item) => (item.section === 'itaRules' ? { language: currentLanguage() } : null)),
        },
      },
    };
    const client = new QuietClient('itaRules', 'ITA Rules', { run, debug: run }, options);
    return client;
  }

  /** Starts the server again, unless it keeps dying. */
  private async afterCrash(crashed: LanguageClient): Promise<void> {
    if (crashed !== this.client) {
      return;
    }
    this.client = undefined;
    const now = Date.now();
    this.crashes.push(now);
    const recent = this.crashes.filter((time) => now - time < restartsCountFor).length;
    this.log.appendLine(`the server ended by itself (${recent})`);
    if (recent <= restartsAllowed) {
      await this.start();
    } else {
      this.ended.fire();
      await this.explainFailure(text('The ITA rules helper stopped several times and is not started again by itself. Your files are not affected.'));
    }
  }

  private async explainFailure(message: string): Promise<void> {
    const again = text('Start Again');
    const details = text('Show Details');
    const choice = await vscode.window.showErrorMessage(message, again, details);
    if (choice === again) {
      await this.restart();
    } else if (choice === details) {
      this.log.show();
    }
  }

  private async explainMissing(program: Exclude<ServerProgram, { kind: 'found' }>): Promise<void> {
    if (program.kind === 'noServer') {
      this.log.appendLine(`no server at ${program.expected}`);
      void vscode.window.showErrorMessage(text('This package has no ITA rules helper in it ({0} is missing). Colours work; install a complete package for the rest.', program.expected));
      return;
    }
    this.log.appendLine(`no .NET ${dotnetMajor} with: ${program.tried.join(', ')}`);
    const how = text('How to Get It');
    const again = text('Try Again');
    const choice = await vscode.window.showWarningMessage(
      text('ITA Rules needs .NET {0}, which this computer does not have. Colours work; proposals, messages and the preview wait for it.', dotnetMajor),
      how,
      again,
    );
    if (choice === how) {
      const page = vscode.Uri.joinPath(this.context.extensionUri, 'walkthrough', currentLanguage(), 'dotnet.md');
      await vscode.commands.executeCommand('markdown.showPreview', page);
    } else if (choice === again) {
      await this.restart();
    }
  }
}
