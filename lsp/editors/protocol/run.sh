#!/usr/bin/env bash
# The server with Microsoft's own protocol library. The argument is the folder with the server.
set -euo pipefail
server=$(cd "${1:?the folder of the server}" && pwd)
cd "$(dirname "$0")"
command -v npm > /dev/null || ../install.sh nodejs npm
npm ci --no-audit --no-fund --loglevel=error
ITA_SERVER="$server/ItaRules.LanguageServer" node --test --test-timeout=60000 --test-reporter=spec
