// Each thing that the server says it can do is asked of it once, with Microsoft's own types of requests. A capability without a check here fails, and so does a check without the capability.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { startServer } from './client.mjs';

const lsp = createRequire(import.meta.url)('vscode-languageserver-protocol/node');

const files = {
  'ita.json': '{"edition":2568,"rules":["rules/**/*.ita"],"scores":["scores/*.json"],"language":"th"}',
  'scores/คำสมบูรณ์.json': '{"edition":2568,"agency":{"name":"เทศบาลตำบลคำสมบูรณ์"},"items":{"o14":0,"o15":100}}',
  'กลาง.ita': 'ปีประเมิน ๒๕๖๘\nส่วนงาน สำนักปลัด "สำนักปลัดเทศบาล"\n',
  'rules/คน.ita': [
    'ปีประเมิน ๒๕๖๘',
    'ใช้ "../กลาง.ita"',
    'มาตรการ แผนบุคคล "จัดทำแผน 😀" ผู้รับผิดชอบ สำนักปลัด อ้างอิง "https://example.org/ita"',
    'กฎ แผน',
    'ถ้า o14 ต่ำกว่า ๕๐ แล้ว',
    '  เสนอ แผนบุคคล',
    '',
  ].join('\n'),
};

let folder;
let server;
let version = 0;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ita-capabilities-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  server = await startServer(pathToFileURL(folder).href, {
    more: {
      workspace: { applyEdit: true, workspaceEdit: { documentChanges: true }, symbol: {} },
      textDocument: {
        definition: { linkSupport: true },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
        completion: { completionItem: { snippetSupport: true } },
      },
    },
  });
  await open(files['rules/คน.ita']);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const uriOf = (name) => pathToFileURL(join(folder, name)).href;
const textDocument = { get uri() { return uriOf('rules/คน.ita'); } };
let current = '';

/** Shows another text in the editor, once the server has read it. */
async function open(text) {
  const method = version === 0 ? 'textDocument/didOpen' : 'textDocument/didChange';
  version += 1;
  const more = method.endsWith('Open') ? { textDocument: { uri: textDocument.uri, languageId: 'ita', version, text } } : { textDocument: { uri: textDocument.uri, version }, contentChanges: [{ text }] };
  current = text;
  await server.connection.sendNotification(method, more);
  return server.diagnostics.of(textDocument.uri, version);
}

/** The place behind the first occurrence of a text, as the wire counts. */
function behind(text, shift = 0) {
  const lines = current.slice(0, current.indexOf(text) + text.length + shift).split('\n');
  return { line: lines.length - 1, character: lines.at(-1).length };
}

const textOf = (range) => {
  const lines = current.split('\n');
  return range.start.line === range.end.line ? lines[range.start.line].slice(range.start.character, range.end.character) : undefined;
};
const ask = (type, parameters) => server.connection.sendRequest(type.type, { textDocument, ...parameters });
const options = { tabSize: 2, insertSpaces: true };

/** How each capability is asked for. */
const checks = {
  positionEncoding: () => assert.equal(server.capabilities.positionEncoding, 'utf-16'),
  textDocumentSync: async () => {
    const mistakes = await open('ถ้า o14 < ๕๐ เสนอ ก');
    assert.ok(mistakes.some((each) => each.severity === 1));
    assert.deepEqual((await open(files['rules/คน.ita'])).filter((each) => each.severity === 1), []);
  },
  workspace: () => assert.deepEqual(server.capabilities.workspace.workspaceFolders, { supported: true, changeNotifications: true }),
  completionProvider: async () => {
    await open('ปีประเมิน ๒๕๖๘\nถ้า o1');
    const list = await ask(lsp.CompletionRequest, { position: behind('o1') });
    const items = Array.isArray(list) ? list : list.items;
    const item = items.find((each) => each.label === 'o14');
    assert.ok(item, JSON.stringify(items.slice(0, 5)));
    assert.ok(!items.some((each) => each.label === 'แล้ว'));
    if (server.capabilities.completionProvider.resolveProvider) {
      assert.equal((await server.connection.sendRequest(lsp.CompletionResolveRequest.type, item)).label, 'o14');
    }
  },
  hoverProvider: async () => {
    const hover = await ask(lsp.HoverRequest, { position: behind('o14', -1) });
    assert.equal(textOf(hover.range), 'o14');
    assert.match(hover.contents.value, /แผน/);
  },
  signatureHelpProvider: async () => {
    await open('ปีประเมิน ๒๕๖๘\nมาตรการ ก รายงานทุก ');
    const help = await ask(lsp.SignatureHelpRequest, { position: behind('รายงานทุก ') });
    assert.ok(help.signatures.length > 0);
  },
  definitionProvider: async () => {
    const [link] = await ask(lsp.DefinitionRequest, { position: behind('  เสนอ แผนบุคคล') });
    assert.equal(link.targetUri, textDocument.uri);
    assert.equal(textOf(link.targetSelectionRange), 'แผนบุคคล');
    const [used] = await ask(lsp.DefinitionRequest, { position: behind('../กลาง') });
    assert.equal(used.targetUri, uriOf('กลาง.ita'));
  },
  referencesProvider: async () => {
    const found = await ask(lsp.ReferencesRequest, { position: behind('มาตรการ แผน'), context: { includeDeclaration: true } });
    assert.deepEqual(found.map((each) => textOf(each.range)), ['แผนบุคคล', 'แผนบุคคล']);
  },
  documentHighlightProvider: async () => {
    const found = await ask(lsp.DocumentHighlightRequest, { position: behind('มาตรการ แผน') });
    assert.deepEqual(found.map((each) => each.kind), [lsp.DocumentHighlightKind.Write, lsp.DocumentHighlightKind.Read]);
  },
  documentSymbolProvider: async () => {
    const symbols = await ask(lsp.DocumentSymbolRequest, {});
    assert.deepEqual(symbols.map((each) => each.name), ['ปีประเมิน ๒๕๖๘', 'ใช้ "../กลาง.ita"', 'แผนบุคคล', 'แผน']);
    assert.equal(symbols[2].detail, 'จัดทำแผน 😀');
  },
  workspaceSymbolProvider: async () => {
    const symbols = await server.connection.sendRequest(lsp.WorkspaceSymbolRequest.type, { query: 'สำนัก' });
    assert.deepEqual(symbols.map((each) => [each.name, each.location.uri]), [['สำนักปลัด', uriOf('กลาง.ita')]]);
  },
  documentLinkProvider: async () => {
    const links = await ask(lsp.DocumentLinkRequest, {});
    assert.deepEqual(links.map((each) => each.target), [uriOf('กลาง.ita'), 'https://example.org/ita']);
  },
  renameProvider: async () => {
    const target = await ask(lsp.PrepareRenameRequest, { position: behind('มาตรการ แผน') });
    assert.equal(target.placeholder, 'แผนบุคคล');
    const edit = await ask(lsp.RenameRequest, { position: behind('มาตรการ แผน'), newName: 'แผน ใหม่' });
    assert.deepEqual(edit.documentChanges[0].edits.map((each) => each.newText), ['"แผน ใหม่"', '"แผน ใหม่"']);
    assert.equal(edit.documentChanges[0].textDocument.version, version);
    await assert.rejects(ask(lsp.PrepareRenameRequest, { position: behind('o14') }), /รหัสคะแนน/);
  },
  documentFormattingProvider: async () => {
    await open('ส่วนงาน   ก\n');
    assert.deepEqual((await ask(lsp.DocumentFormattingRequest, { options })).map((each) => each.newText), [' ']);
  },
  documentRangeFormattingProvider: async () => {
    await open('ส่วนงาน   ก\nส่วนงาน   ข\n');
    const edits = await ask(lsp.DocumentRangeFormattingRequest, { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } }, options });
    assert.deepEqual(edits.map((each) => each.range.start.line), [1]);
  },
  documentOnTypeFormattingProvider: async () => {
    await open('ส่วนงาน   ก\n');
    const edits = await ask(lsp.DocumentOnTypeFormattingRequest, { position: { line: 1, character: 0 }, ch: '\n', options });
    assert.equal(edits.length, 1);
  },
  foldingRangeProvider: async () => {
    assert.deepEqual((await ask(lsp.FoldingRangeRequest, {})).map((each) => [each.startLine, each.endLine]), [[3, 5], [4, 5]]);
  },
  selectionRangeProvider: async () => {
    const [range] = await ask(lsp.SelectionRangeRequest, { positions: [behind('o14')] });
    assert.equal(textOf(range.range), 'o14');
    assert.equal(textOf(range.parent.range), 'o14 ต่ำกว่า ๕๐');
  },
  semanticTokensProvider: async () => {
    const full = await ask(lsp.SemanticTokensRequest, {});
    assert.equal(full.data.length % 5, 0);
    const delta = await ask(lsp.SemanticTokensDeltaRequest, { previousResultId: full.resultId });
    assert.deepEqual(delta.edits, []);
    const range = await ask(lsp.SemanticTokensRangeRequest, { range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } } });
    assert.deepEqual(range.data, full.data.slice(0, 10));
  },
  codeActionProvider: async () => {
    const [mistake] = (await open('ปีประเมิน ๒๕๖๘\nถ้า o14 < ๕๐ เสนอ ก')).filter((each) => each.severity === 1);
    const actions = await ask(lsp.CodeActionRequest, { range: mistake.range, context: { diagnostics: [mistake] } });
    const fix = actions.find((each) => each.kind?.startsWith(lsp.CodeActionKind.QuickFix));
    assert.ok(fix, JSON.stringify(actions));
  },
  codeLensProvider: async () => {
    let [lens] = await ask(lsp.CodeLensRequest, {});
    lens = lens.command ? lens : await server.connection.sendRequest(lsp.CodeLensResolveRequest.type, lens);
    assert.ok(lens.command.title);
  },
  inlayHintProvider: async () => {
    const hints = await ask(lsp.InlayHintRequest, { range: { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } } });
    assert.ok(hints.length > 0);
  },
  diagnosticProvider: async () => {
    await open('ถ้า o14 < ๕๐ เสนอ ก');
    const report = await ask(lsp.DocumentDiagnosticRequest, {});
    assert.ok(report.items.some((each) => each.severity === 1));
    const workspace = await server.connection.sendRequest(lsp.WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    assert.ok(workspace.items.some((each) => each.uri === textDocument.uri));
  },
  executeCommandProvider: async () => {
    assert.ok(server.capabilities.executeCommandProvider.commands.length > 0);
    await assert.rejects(server.connection.sendRequest(lsp.ExecuteCommandRequest.type, { command: 'ita.notThere' }));
  },
};

for (const [name, check] of Object.entries(checks)) {
  test(name, async () => {
    assert.ok(name in server.capabilities, 'the server does not say that it can');
    await open(files['rules/คน.ita']);
    await check();
  });
}

test('each capability has a check', () => {
  assert.deepEqual(Object.keys(server.capabilities).filter((name) => !(name in checks)), []);
});

test('the server ends as it is told, and every message of it could be read', async () => {
  assert.equal(await server.stop(), 0);
  assert.deepEqual(server.faults, []);
});
