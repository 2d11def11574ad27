import * as vscode from 'vscode';
import {
  Method,
  type AcceptSnapshotParams,
  type RunTestParams,
  type RunTestResult,
  type SnapshotTest,
  type TestProject,
  type TestsResult,
} from './protocol';
import type { Server } from './server';
import { text } from './texts';

const controllerId = 'itaRules.snapshots';

/** Every snapshot in the Test Explorer: run it, see what differs, accept it. */
export class SnapshotTests implements vscode.Disposable {
  private readonly controller = vscode.tests.createTestController(controllerId, text('ITA snapshots'));
  private readonly tests = new Map<string, { project: string; test: SnapshotTest }>();
  /** Items whose last run differed: these can be accepted. */
  private readonly differing = new Set<string>();
  private readonly profile: vscode.TestRunProfile;
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly server: Server) {
    this.controller.refreshHandler = () => this.discover();
    const discover = (): void => void this.discover().catch((error: unknown) => server.log.appendLine(String(error)));
    this.profile = this.controller.createRunProfile(text('Run'), vscode.TestRunProfileKind.Run, (request, token) => this.run(request, token), true);
    this.subscriptions = [server.onStarted(discover), server.onProjectChanged(discover)];
  }

  /** Runs all of them and shows the Test Explorer. */
  async runAll(): Promise<void> {
    await vscode.commands.executeCommand('workbench.view.testing.focus');
    const token = new vscode.CancellationTokenSource().token;
    await this.run(new vscode.TestRunRequest(undefined, undefined, this.profile), token);
  }

  /** Accepts what a test received. Without one, the reader chooses among those that differed. */
  async accept(target?: vscode.TestItem | { test: vscode.TestItem }): Promise<void> {
    const item = target && 'test' in target ? target.test : target;
    const items = item ? this.testsIn(item) : await this.pickDiffering();
    if (items.length === 0) {
      return;
    }
    for (const each of items) {
      const { project, test } = this.known(each);
      const params: AcceptSnapshotParams = { project, id: test.id };
      await this.server.request(Method.acceptSnapshot, params);
    }
    await this.run(new vscode.TestRunRequest(items, undefined, this.profile), new vscode.CancellationTokenSource().token);
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions, this.controller).dispose();
  }

  private async discover(): Promise<void> {
    const projects = await this.server.request<TestsResult>(Method.tests, undefined);
    this.tests.clear();
    const filled = projects.filter((project) => project.tests.length > 0);
    // One project needs no level of its own.
    const [only] = filled;
    this.controller.items.replace(only && filled.length === 1 ? this.testItems(only) : filled.map((project) => this.projectItem(project)));
    await this.announceDiffering();
  }

  private projectItem(project: TestProject): vscode.TestItem {
    const parent = this.controller.createTestItem(project.project, project.label, vscode.Uri.parse(project.project));
    parent.children.replace(this.testItems(project));
    return parent;
  }

  private testItems(project: TestProject): vscode.TestItem[] {
    return project.tests.map((test) => {
      const id = `${project.project}#${test.id}`;
      this.tests.set(id, { project: project.project, test });
      return this.controller.createTestItem(id, test.label, vscode.Uri.parse(test.verified));
    });
  }

  private async run(request: vscode.TestRunRequest, token: vscode.CancellationToken): Promise<void> {
    const excluded = new Set((request.exclude ?? []).flatMap((item) => this.testsIn(item)));
    const roots = request.include ?? children(this.controller.items);
    const items = roots.flatMap((item) => this.testsIn(item)).filter((item) => !excluded.has(item));
    const run = this.controller.createTestRun(request);
    items.forEach((item) => run.enqueued(item));
    try {
      for (const item of items) {
        if (token.isCancellationRequested) {
          run.skipped(item);
          continue;
        }
        run.started(item);
        const start = Date.now();
        const result = await this.resultOf(item, token);
        await this.report(run, item, result, Date.now() - start);
      }
    } finally {
      run.end();
    }
  }

  private async resultOf(item: vscode.TestItem, token: vscode.CancellationToken): Promise<RunTestResult> {
    const { project, test } = this.known(item);
    const params: RunTestParams = { project, id: test.id };
    try {
      return await this.server.request<RunTestResult>(Method.runTest, params, token);
    } catch (error) {
      return { outcome: 'failed', message: error instanceof Error ? error.message : String(error), location: null };
    }
  }

  private async report(run: vscode.TestRun, item: vscode.TestItem, result: RunTestResult, duration: number): Promise<void> {
    const differs = result.outcome === 'new' || result.outcome === 'different';
    this.differing[differs ? 'add' : 'delete'](item.id);
    // Before the outcome: VS Code decides with it what stands beside the test.
    await this.announceDiffering();
    switch (result.outcome) {
      case 'same':
        run.passed(item, duration);
        break;
      case 'failed': {
        const message = new vscode.TestMessage(result.message);
        if (result.location) {
          message.location = new vscode.Location(vscode.Uri.parse(result.location.uri), rangeOf(result.location.range));
        }
        run.errored(item, message, duration);
        break;
      }
      default: {
        const said = result.outcome === 'new' ? text('No result was accepted yet.') : text('The result is not the accepted one.');
        const message = vscode.TestMessage.diff(said, result.verified, result.received);
        message.contextValue = 'itaSnapshot';
        // A snapshot that is not there yet has no place to show the difference at; its score sheet has.
        const place = result.outcome === 'new' ? vscode.Uri.parse(this.known(item).test.sheet) : item.uri;
        if (place) {
          message.location = new vscode.Location(place, result.range ? rangeOf(result.range) : new vscode.Position(0, 0));
        }
        run.failed(item, message, duration);
      }
    }
  }

  private async pickDiffering(): Promise<vscode.TestItem[]> {
    const entries = [...this.tests.keys()]
      .filter((id) => this.differing.has(id))
      .map((id) => ({ label: this.tests.get(id)?.test.label ?? id, item: this.itemWith(id) }));
    if (entries.length === 0) {
      void vscode.window.showInformationMessage(text('No result differs from its snapshot. Run the snapshot tests first.'));
      return [];
    }
    const picked = await vscode.window.showQuickPick(entries, { canPickMany: true, title: text('Accept which results?') });
    return (picked ?? []).flatMap((entry) => entry.item ?? []);
  }

  private itemWith(id: string): vscode.TestItem | undefined {
    return children(this.controller.items)
      .flatMap((item) => this.testsIn(item))
      .find((item) => item.id === id);
  }

  private known(item: vscode.TestItem): { project: string; test: SnapshotTest } {
    const known = this.tests.get(item.id);
    if (!known) {
      throw new Error(text('This snapshot is no longer there.'));
    }
    return known;
  }

  private testsIn(item: vscode.TestItem): vscode.TestItem[] {
    return this.tests.has(item.id) ? [item] : children(item.children).flatMap((child) => this.testsIn(child));
  }

  private async announceDiffering(): Promise<void> {
    const ids = [...this.differing].filter((id) => this.tests.has(id));
    await vscode.commands.executeCommand('setContext', 'itaRules.differing', ids);
  }
}

function children(items: vscode.TestItemCollection): vscode.TestItem[] {
  return [...items].map(([, item]) => item);
}

function rangeOf(range: { start: { line: number; character: number }; end: { line: number; character: number } }): vscode.Range {
  return new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
}
