import { join } from 'node:path';

/** The .NET that the portable package needs. */
export const dotnetMajor = 10;

const programName = 'ItaRules.LanguageServer';

/** How to start the server, or why that is not possible. */
export type ServerProgram =
  | { kind: 'found'; command: string; args: string[] }
  /** No .NET, or none that is new enough. */
  | { kind: 'noDotnet'; tried: string[] }
  /** This package has no server in it, or the configured one is not there. */
  | { kind: 'noServer'; expected: string };

/** What the search asks of the machine. */
export interface Machine {
  platform: NodeJS.Platform;
  home: string;
  exists(path: string): boolean;
  /** The standard output of a program, or undefined when it cannot be run. */
  run(command: string, args: string[]): Promise<string | undefined>;
}

export interface ServerSettings {
  /** A server that is not the packed one: a program or a .dll; empty for the packed one. */
  serverPath: string;
  /** The `dotnet` program; empty to look for it. */
  dotnetPath: string;
}

/** The platform packages hold a program that carries its runtime; the portable one holds a .dll that `dotnet` runs. */
export async function findServer(extensionPath: string, settings: ServerSettings, machine: Machine): Promise<ServerProgram> {
  const program = join(extensionPath, 'server', machine.platform === 'win32' ? `${programName}.exe` : programName);
  const library = join(extensionPath, 'server', `${programName}.dll`);
  const chosen = settings.serverPath || (machine.exists(program) ? program : library);
  if (!machine.exists(chosen)) {
    return { kind: 'noServer', expected: chosen };
  }
  if (!chosen.toLowerCase().endsWith('.dll')) {
    return { kind: 'found', command: chosen, args: [] };
  }
  const candidates = dotnetCandidates(settings, machine);
  for (const dotnet of candidates) {
    if (hasRuntime(await machine.run(dotnet, ['--list-runtimes']))) {
      return { kind: 'found', command: dotnet, args: [chosen] };
    }
  }
  return { kind: 'noDotnet', tried: candidates };
}

/** Whether the output of `dotnet --list-runtimes` names a runtime that can run the server. */
export function hasRuntime(listed: string | undefined): boolean {
  const versions = [...(listed ?? '').matchAll(/^Microsoft\.NETCore\.App (\d+)\./gmu)];
  return versions.some((version) => Number(version[1]) >= dotnetMajor);
}

function dotnetCandidates(settings: ServerSettings, machine: Machine): string[] {
  if (settings.dotnetPath) {
    return [settings.dotnetPath];
  }
  const name = machine.platform === 'win32' ? 'dotnet.exe' : 'dotnet';
  return ['dotnet', join(machine.home, '.dotnet', name)];
}
