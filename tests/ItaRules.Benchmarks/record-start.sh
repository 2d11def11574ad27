#!/usr/bin/env bash
# Records which generic methods the programs compile anew while they start, though their code was compiled beforehand, and lays the lists where the next
# publishing takes them from (Directory.Build.props). Worth another run after greater changes; a list that is behind costs a few milliseconds and nothing else.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
system=$(dotnet --info | awk '/RID:/ { print $2 }')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
hook=$PWD/tests/ItaRules.Benchmarks/bin/Release/net10.0/ItaRules.Benchmarks.dll
sheet=$PWD/examples/kham-sombun-2568/scores.json

dotnet build tests/ItaRules.Benchmarks --configuration Release --verbosity quiet
record() {
  local list=$1
  shift
  ITA_START_PROFILE="$list" DOTNET_STARTUP_HOOKS="$hook" "$@" > /dev/null
}

# What is compiled already would be taken as it is, with another list or none.
as_recorded=(-p:StartProfile=none -p:EventSourceSupport=true)
again() { rm -rf "$1/obj/Release/net10.0/$system/R2R"; }

again src/ItaRules.Cli
dotnet publish src/ItaRules.Cli --configuration Release --runtime "$system" "${as_recorded[@]}" --output "$work/ita" --verbosity quiet
lists=src/ItaRules.Cli/StartProfile
mkdir -p "$lists"
record "$lists/eval.mibc" "$work/ita/ita" eval ita:2568 "$sheet"
record "$lists/check.mibc" "$work/ita/ita" check ita:2568
record "$lists/test.mibc" "$work/ita/ita" test examples/kham-sombun-2568
again src/ItaRules.Cli

again lsp/ItaRules.LanguageServer
dotnet publish lsp/ItaRules.LanguageServer --configuration Release --runtime "$system" --self-contained -p:PublishReadyToRun=true "${as_recorded[@]}" --output "$work/server" --verbosity quiet
lists=lsp/ItaRules.LanguageServer/StartProfile
mkdir -p "$lists"
record "$lists/open.mibc" dotnet "$hook" editor-start "$work/server"
again lsp/ItaRules.LanguageServer
