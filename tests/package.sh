#!/usr/bin/env bash
# Packs `ita` as a .NET tool, installs it from the package into a folder of its own, and works with it as a newcomer would.
# Run after a build; takes nothing from the network.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 ITA_LANG=en
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet pack src/ItaRules.Cli --no-build --configuration Debug --output "$work/package" --verbosity quiet
contents=$(unzip -l "$work"/package/*.nupkg)
for part in README.md LICENSE 'tools/net10.0/any/rules/2568/issue-1.ita' 'tools/net10.0/any/help/th/ITA1001.md' 'tools/net10.0/any/schemas/ita.schema.json'; do
  grep -q " $part\$" <<< "$contents" || { echo "the package lacks $part"; exit 1; }
done

# Only the folder of the package is a source, so that no other package of that name can come in its place.
printf '<configuration><packageSources><clear /><add key="here" value="package" /></packageSources></configuration>\n' > "$work/nuget.config"
(cd "$work" && dotnet tool install ItaRules.Tool --tool-path "$work/tool" --configfile "$work/nuget.config" > /dev/null)

cd "$work"
./tool/ita --version
./tool/ita new demo > /dev/null
cd demo
../tool/ita eval > result.txt
grep -q o14 result.txt
../tool/ita eval ita:2568 scores/example.json --format json > result.json
grep -q 'ita:2568/issue-6.ita' result.json
../tool/ita help ITA1001 > page.md
grep -q '# ITA1001' page.md
../tool/ita test
sed -i.old 's/ต่ำกว่า 50/ต่ำกว่า 0/' rules/agency.ita
if ../tool/ita test > difference.txt; then echo "a changed rule goes unnoticed"; exit 1; fi
grep -q '^ *- .*ความเร่งด่วน: ด่วน' difference.txt
../tool/ita test --accept > /dev/null
../tool/ita test > /dev/null
echo "installed from the package and tried"
