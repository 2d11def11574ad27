#!/usr/bin/env bash
# Builds, tests and packs the extension, and tries the packages in a real VS Code. Needs node, npm and the .NET SDK; installs the rest.
# What it leaves: artifacts/vsix (the packages), artifacts/screenshots.
set -euo pipefail
cd "$(dirname "$0")"

# The big downloads go on beside the build.
test/e2e/setup.sh > /dev/null & setup=$!

npm ci --no-audit --no-fund
npm run build
npm test
npm run test:grammar
npm run package
# Both install packages, one after the other; the library that the snippets are tried with comes with the editors.
wait "$setup"
npm run test:editors
npm run test:snippets
npm run test:webview
npm run test:e2e
