#!/usr/bin/env bash
# The server with Neovim's own client (Debian's neovim, installed by test/e2e/setup.sh).
# The server is the one that the last packaging for Linux left in server/.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
mkdir "$project/rules"
touch "$project/rules/people.ita"
echo '{"edition":2568,"rules":["rules/**/*.ita"]}' > "$project/ita.json"
cd "$project"
ITA_SERVER="$here/../../server/ItaRules.LanguageServer" timeout 120 nvim --headless --clean -u NONE -c "luafile $here/attach.lua"
echo
