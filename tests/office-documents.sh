#!/usr/bin/env bash
# Opens the documents of both examples as their readers do: DOCX and XLSX with LibreOffice, HTML with Chromium.
# Installs what it needs where it may; where it cannot, it says so and passes. Run after dotnet build.
#   tests/office-documents.sh [FOLDER]     FOLDER keeps the PDFs and screenshots, to be looked at
set -euo pipefail
cd "$(dirname "$0")/.."
top=$PWD
out=${1:-$(mktemp -d)}
mkdir -p "$out"

have() { command -v "$1" >/dev/null; }
if ! { have soffice && have chromium && have pdftotext; }; then
  if have apt-get && [ "$(id -u)" = 0 ]; then
    { apt-get update && apt-get install -y --no-install-recommends \
        libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils fonts-thai-tlwg chromium; } >"$out/install.log" 2>&1 || true
  fi
  if ! { have soffice && have chromium && have pdftotext; }; then
    echo "office-documents.sh: LibreOffice, Chromium and poppler-utils are not here and cannot be installed; nothing is checked"
    exit 0
  fi
fi

ita() { dotnet "$top/src/ItaRules.Cli/bin/Debug/net10.0/ita.dll" "$@" 2>>"$out/messages.log"; }
fail() { echo "office-documents.sh: $*" >&2; exit 1; }

for example in kham-sombun-2568 bang-krabue-2565; do
  cd "$top/examples/$example"
  for form in docx xlsx html; do
    ita report analysis --out "$out/$example-analysis.$form"
    ita report plan --digits thai --out "$out/$example-plan.$form"
    ita report progress --progress progress.json --round 6 --out "$out/$example-progress.$form"
  done
  ita eval --format html --out "$out/$example-eval.html"
done
cd "$out"

# Office files: what LibreOffice cannot open it does not convert, and a damaged part is not in the text.
for form in docx xlsx; do
  soffice "-env:UserInstallation=file://$out/profile" --headless --convert-to pdf --outdir "$out/$form" "$out"/*."$form" >"$out/$form.log" 2>&1
  for file in *."$form"; do
    pdf="$form/${file%.*}.pdf"
    [ -s "$pdf" ] || fail "LibreOffice does not open $file"
    pdftotext -layout "$pdf" - >"$pdf.txt"
    case $file in
      kham-sombun-2568-analysis*) grep -q '90\.24' "$pdf.txt" || fail "$file: the total is missing" ;;
      kham-sombun-2568-plan*) grep -q '๙๐\.๒๔' "$pdf.txt" || fail "$file: the total is missing in Thai digits" ;;
      bang-krabue-2565-analysis*) grep -q '86\.50' "$pdf.txt" || fail "$file: the total is missing" ;;
    esac
  done
done
pdfinfo docx/kham-sombun-2568-plan.pdf | grep -q '^Page size: *595.* x 841' || fail "the plan does not begin on upright A4"
pdfinfo -f 3 -l 3 docx/kham-sombun-2568-plan.pdf | grep -qE 'size: *841.* x 595' || fail "the plan's table does not lie on its side"

# Pages: nothing on the console, and they print.
browse() { chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync \
  --hide-scrollbars "--user-data-dir=$out/chromium" --enable-logging=stderr "$@" >"$out/chromium.log" 2>&1; }
for file in *.html; do
  browse --window-size=1100,1600 "--screenshot=$out/${file%.html}.png" "file://$out/$file" || fail "Chromium does not open $file"
  ! grep -q 'CONSOLE' chromium.log || fail "$file: $(grep -m1 'CONSOLE' chromium.log)"
  [ -s "${file%.html}.png" ] || fail "$file: no screenshot"
  browse --no-pdf-header-footer "--print-to-pdf=$out/${file%.html}.html.pdf" "file://$out/$file" || fail "$file does not print"
  [ -s "${file%.html}.html.pdf" ] || fail "$file does not print"
done
browse --window-size=400,1600 "--screenshot=$out/phone.png" "file://$out/kham-sombun-2568-plan.html"
echo "office-documents.sh: $(ls ./*.docx ./*.xlsx ./*.html | wc -l) documents open and print"
