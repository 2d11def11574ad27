// The server with Microsoft's own protocol library: what it cannot read, no editor can.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';

const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = createRequire(import.meta.url)('vscode-languageserver-protocol/node');

/**
 * Starts the server that ITA_SERVER names for a folder; `initialize` is answered when this returns.
 * `more` are capabilities of the client beside those that every one has.
 */
export async function startServer(folder, { language = 'th', more = {} } = {}) {
  const program = process.env.ITA_SERVER;
  if (!program) {
    throw new Error('ITA_SERVER names no server');
  }
  const server = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const faults = [];
  connection.onError(([error]) => faults.push(error));
  connection.onUnhandledNotification((message) => faults.push(message.method));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onNotification('window/logMessage', () => {});
  const diagnostics = new Published(connection);
  connection.listen();
  const { capabilities, serverInfo } = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'project' }],
    initializationOptions: { language },
    capabilities: {
      general: { positionEncodings: ['utf-16'] },
      workspace: more.workspace,
      textDocument: { publishDiagnostics: { versionSupport: true, codeDescriptionSupport: true }, ...more.textDocument },
    },
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    capabilities,
    serverInfo,
    diagnostics,
    faults,
    /** Ends the server as a client should; its exit code. */
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const [code] = await ended;
      connection.dispose();
      return code;
    },
  };
}

/** What the server published last for each document, by version. */
class Published {
  constructor(connection) {
    this.last = new Map();
    this.waiting = [];
    connection.onNotification('textDocument/publishDiagnostics', (published) => {
      this.last.set(published.uri, published);
      this.waiting.splice(0).forEach((wake) => wake());
    });
  }

  /** The diagnostics of that version of the document, once they come. */
  async of(uri, version) {
    while (this.last.get(uri)?.version !== version) {
      await new Promise((resolve) => this.waiting.push(resolve));
    }
    return this.last.get(uri).diagnostics;
  }
}
