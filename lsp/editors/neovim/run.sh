#!/usr/bin/env bash
# The server with Neovim's own client. The argument is the folder with the server; Debian's neovim is installed where there is none.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
server=$(cd "${1:?the folder of the server}" && pwd)
command -v nvim > /dev/null || "$here/../install.sh" neovim
project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
mkdir "$project/rules"
touch "$project/rules/people.ita"
echo '{"edition":2568,"rules":["rules/**/*.ita"]}' > "$project/ita.json"
cd "$project"
ITA_SERVER="$server/ItaRules.LanguageServer" timeout 120 nvim --headless --clean -u NONE -c "luafile $here/attach.lua"
echo
