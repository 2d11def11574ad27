#!/usr/bin/env bash
# The server with Emacs and eglot. The argument is the folder with the server; Debian's elpa-eglot is installed where there is none.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
server=$(cd "${1:?the folder of the server}" && pwd)
emacs --batch --eval "(progn (package-initialize) (require 'eglot))" > /dev/null 2>&1 || "$here/../install.sh" emacs-nox elpa-eglot
project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
mkdir "$project/rules"
touch "$project/rules/people.ita"
echo '{"edition":2568,"rules":["rules/**/*.ita"]}' > "$project/ita.json"
cd "$project"
ITA_SERVER="$server/ItaRules.LanguageServer" HOME="$project" LC_ALL=C.UTF-8 timeout 120 emacs --batch --no-init-file --eval '(package-initialize)' --load "$here/attach.el"
