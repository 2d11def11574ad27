import * as vscode from 'vscode';

const command = 'itaRules.openHelp';

/**
 * The server points to the help page of a diagnostic, a Markdown file beside it. As it is, VS Code would open the file's source;
 * this makes the link show it as a page.
 */
export function linkToHelp(diagnostic: vscode.Diagnostic): void {
  const code = diagnostic.code;
  if (typeof code === 'object' && code.target.scheme === 'file' && code.target.path.endsWith('.md')) {
    const target = vscode.Uri.parse(`command:${command}?${encodeURIComponent(JSON.stringify([code.target.toString()]))}`);
    diagnostic.code = { value: code.value, target };
  }
}

export function registerHelp(): vscode.Disposable {
  return vscode.commands.registerCommand(command, (page: string) =>
    vscode.commands.executeCommand('markdown.showPreviewToSide', vscode.Uri.parse(page, true)),
  );
}
