#!/usr/bin/env bash
# The server in other editors than VS Code: Microsoft's protocol library, Neovim and Emacs, each a client of its own. Installs what is not there (Debian, npm).
# The argument is the folder with a published server; without it, the one that was built is published.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
server=${1:-}
if [ -z "$server" ]; then
  server=$here/../../artifacts/language-server
  dotnet publish "$here/../../lsp/ItaRules.LanguageServer" --no-build --configuration Debug --output "$server"
fi
server=$(cd "$server" && pwd)
for client in protocol neovim emacs; do
  "$here/$client/run.sh" "$server"
done
