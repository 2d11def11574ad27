import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const thaiLetter = /[\u0E01-\u0E3A\u0E40-\u0E4E]/u;

function json(path: string): Record<string, string> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
}

function placeholders(message: string): string[] {
  return (message.match(/\{\d\}/gu) ?? []).sort();
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : path.endsWith('.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

test('every text of the program is there in Thai, and no other', () => {
  const used = new Set(sources('src').flatMap((source) => [...source.matchAll(/\btext\(\s*'((?:[^'\\]|\\.)*)'/gu)].map((match) => match[1] ?? '')));
  const bundle = json('l10n/bundle.l10n.th.json');
  assert.ok(used.size > 40);
  assert.deepEqual(Object.keys(bundle).sort(), [...used].sort());
  for (const [english, thai] of Object.entries(bundle)) {
    assert.match(thai, thaiLetter, english);
    assert.deepEqual(placeholders(thai), placeholders(english), english);
  }
});

test('every text of the manifest is there in both languages, and no other', () => {
  const manifest = readFileSync('package.json', 'utf8');
  const used = new Set([...manifest.matchAll(/"%([\w.]+)%"/gu)].map((match) => match[1]));
  const english = json('package.nls.json');
  const thai = json('package.nls.th.json');
  assert.deepEqual(Object.keys(english).sort(), [...used].sort());
  assert.deepEqual(Object.keys(thai).sort(), [...used].sort());
  for (const [key, value] of Object.entries(thai)) {
    assert.match(value, thaiLetter, key);
    // VS Code has no Thai of its own, so what it shows by default carries both.
    assert.ok(english[key]?.includes(value), `${key}: the default text does not hold the Thai one`);
  }
});

test('every page of the walkthrough is there in both languages', () => {
  const manifest = readFileSync('package.json', 'utf8');
  for (const page of manifest.matchAll(/"markdown": "([^"]+)"/gu)) {
    assert.ok(existsSync(page[1] ?? ''), page[1]);
  }
  assert.deepEqual(readdirSync('walkthrough/th'), readdirSync('walkthrough/en'));
});

test('every command that something points to is a command of the extension', () => {
  const manifest = readFileSync('package.json', 'utf8');
  const contributes = (JSON.parse(manifest) as { contributes: { commands: { command: string }[] } }).contributes;
  const commands = new Set(contributes.commands.map((each) => each.command));
  for (const [, name] of manifest.matchAll(/(?:onCommand:|\(command:|"command": ")(itaRules\.\w+)/gu)) {
    assert.ok(commands.has(name ?? ''), name);
  }
  const registered = new Set(sources('src').flatMap((source) => [...source.matchAll(/'(itaRules\.\w+)'/gu)].map((match) => match[1])));
  for (const command of commands) {
    assert.ok(registered.has(command), `${command} is not in the program`);
  }
});

test('a folder that is not trusted cannot name a program to be started', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    capabilities: { untrustedWorkspaces: { supported: string; restrictedConfigurations: string[] } };
    contributes: { configuration: { properties: Record<string, { scope: string }> } };
  };
  const programs = Object.entries(manifest.contributes.configuration.properties).filter(([name]) => name.endsWith('.path'));
  assert.ok(programs.length > 0);
  assert.deepEqual(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations.sort(), programs.map(([name]) => name).sort());
  assert.equal(manifest.capabilities.untrustedWorkspaces.supported, 'limited');
  for (const [name, setting] of programs) {
    assert.equal(setting.scope, 'machine-overridable', name);
  }
});
