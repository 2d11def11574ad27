#!/usr/bin/env bash
# Plays the scenarios in a real VS Code, file by file.
# A file that fails is played once more in a new VS Code: a fault of the extension fails twice. What failed first stays in the output, with a picture in artifacts/screenshots.
set -euo pipefail
cd "$(dirname "$0")/../.."

for scenarios in test/e2e/*.e2e.mjs; do
  if ! node --test "$scenarios"; then
    echo "$scenarios failed and is played once more:"
    node --test "$scenarios"
  fi
done
