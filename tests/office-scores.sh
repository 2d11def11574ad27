#!/usr/bin/env bash
# A workbook that LibreOffice writes from the CSV of the example's scores is imported to the example's score sheet.
# The workbook that is kept as test data was made so once; this makes it anew with the LibreOffice of the day.
set -euo pipefail
cd "$(dirname "$0")/.."
source tests/office.sh
install_office libreoffice-calc-nogui || exit 0

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp tests/ItaRules.Interchange.Tests/Data/raw/kham-sombun-2568.csv "$work/scores.csv"
# Comma, double quotes, UTF-8, from the first line.
office --infilter="CSV:44,34,76,1" --convert-to xlsx --outdir "$work" "$work/scores.csv" > /dev/null
dotnet run --no-build --project src/ItaRules.Cli -- import "$work/scores.xlsx" --out "$work/scores.json" --lang en > "$work/report.txt"
diff examples/kham-sombun-2568/scores.json "$work/scores.json"
echo "LibreOffice's workbook is imported to the same score sheet"
