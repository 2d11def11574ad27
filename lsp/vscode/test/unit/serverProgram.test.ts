import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { findServer, hasRuntime, type Machine } from '../../src/serverProgram';

const extension = join('ext');
const library = join(extension, 'server', 'ItaRules.LanguageServer.dll');
const none = { serverPath: '', dotnetPath: '' };
const runtimes = 'Microsoft.AspNetCore.App 9.0.1 [/x]\nMicrosoft.NETCore.App 8.0.11 [/x]\nMicrosoft.NETCore.App 10.0.2 [/x]\n';

function machine(parts: { platform?: NodeJS.Platform; files?: string[]; dotnets?: Record<string, string> }): Machine {
  return {
    platform: parts.platform ?? 'linux',
    home: 'home',
    exists: (path) => (parts.files ?? []).includes(path),
    run: (command) => Promise.resolve(parts.dotnets?.[command]),
  };
}

test('a platform package runs its own program and asks for no .NET', async () => {
  const linux = join(extension, 'server', 'ItaRules.LanguageServer');
  assert.deepEqual(await findServer(extension, none, machine({ files: [linux, library] })), { kind: 'found', command: linux, args: [] });
  const windows = `${linux}.exe`;
  assert.deepEqual(await findServer(extension, none, machine({ platform: 'win32', files: [windows, library] })), { kind: 'found', command: windows, args: [] });
});

test('the portable package is run by a dotnet that is new enough', async () => {
  const found = await findServer(extension, none, machine({ files: [library], dotnets: { dotnet: runtimes } }));
  assert.deepEqual(found, { kind: 'found', command: 'dotnet', args: [library] });
  const own = join('home', '.dotnet', 'dotnet');
  const second = await findServer(extension, none, machine({ files: [library], dotnets: { dotnet: 'Microsoft.NETCore.App 8.0.1 [/x]', [own]: runtimes } }));
  assert.deepEqual(second, { kind: 'found', command: own, args: [library] });
});

test('without .NET the answer says where it was looked for', async () => {
  const missing = await findServer(extension, none, machine({ files: [library] }));
  assert.deepEqual(missing, { kind: 'noDotnet', tried: ['dotnet', join('home', '.dotnet', 'dotnet')] });
  const configured = await findServer(extension, { serverPath: '', dotnetPath: 'D:/net/dotnet.exe' }, machine({ files: [library], dotnets: { dotnet: runtimes } }));
  assert.deepEqual(configured, { kind: 'noDotnet', tried: ['D:/net/dotnet.exe'] });
});

test('a server of the reader goes before the packed one, and has to be there', async () => {
  const own = { serverPath: '/opt/server', dotnetPath: '' };
  assert.deepEqual(await findServer(extension, own, machine({ files: ['/opt/server', library] })), { kind: 'found', command: '/opt/server', args: [] });
  assert.deepEqual(await findServer(extension, own, machine({ files: [library] })), { kind: 'noServer', expected: '/opt/server' });
  assert.deepEqual(await findServer(extension, none, machine({})), { kind: 'noServer', expected: library });
});

test('a runtime is recognised by its major version', () => {
  assert.equal(hasRuntime(runtimes), true);
  assert.equal(hasRuntime('Microsoft.NETCore.App 9.0.9 [/x]'), false);
  assert.equal(hasRuntime('Microsoft.AspNetCore.App 10.0.0 [/x]'), false);
  assert.equal(hasRuntime('Microsoft.NETCore.App 11.0.0 [/x]'), true);
  assert.equal(hasRuntime(undefined), false);
});
