#!/usr/bin/env bash
# How long `ita eval` of one sheet takes as an installed tool, from start to end, beside a .NET program that does nothing.
# Packs for this system with code compiled beforehand, which needs the compiler package of .NET. Usage: start.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
runs=${1:-15}
system=$(dotnet --info | awk '/RID:/ { print $2 }')
sheet=$PWD/examples/kham-sombun-2568/scores.json
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet pack src/ItaRules.Cli --configuration Release --runtime "$system" --output "$work/package" --verbosity quiet
printf '<configuration><packageSources><clear /><add key="here" value="package" /></packageSources></configuration>\n' > "$work/nuget.config"
(cd "$work" && dotnet tool install ItaRules.Tool --tool-path "$work/tool" --configfile "$work/nuget.config" > /dev/null)
mkdir "$work/bare"
echo 'System.Console.WriteLine("bare");' > "$work/bare/Program.cs"
cat > "$work/bare/bare.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <SelfContained>false</SelfContained>
    <PublishReadyToRun>true</PublishReadyToRun>
  </PropertyGroup>
</Project>
PROJECT
dotnet publish "$work/bare" --configuration Release --runtime "$system" --output "$work/out" --verbosity quiet

# The two by turns, so that a busy machine is as busy for both. Milliseconds: wall time, and processor time of program and system.
measure() {
  local TIMEFORMAT='%R %U %S'
  { time "$@" > /dev/null 2>&1; } 2>&1 | awk '{ printf "%d %d\n", 1000 * $1, 1000 * ($2 + $3) }'
}
for ((run = 0; run < runs; run++)); do
  measure "$work/out/bare" >> "$work/bare.txt"
  measure "$work/tool/ita" eval ita:2568 "$sheet" >> "$work/eval.txt"
done
least() { sort -n -k "$2" "$1" | awk -v column="$2" 'NR == 1 { print $column }'; }
median() { sort -n -k "$2" "$1" | awk -v column="$2" '{ values[NR] = $column } END { print values[int((NR + 1) / 2)] }'; }
for what in bare eval; do
  echo "$what: wall $(median "$work/$what.txt" 1) ms (least $(least "$work/$what.txt" 1)), processor $(median "$work/$what.txt" 2) ms (least $(least "$work/$what.txt" 2))"
done
awk -v bare="$(median "$work/bare.txt" 1)" -v eval="$(median "$work/eval.txt" 1)" 'BEGIN { printf "eval takes %.1f times as long as bare\n", eval / bare }'
echo "runs $runs, load $(cut -d' ' -f1-3 /proc/loadavg)"
