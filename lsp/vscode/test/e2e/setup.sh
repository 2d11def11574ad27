#!/usr/bin/env bash
# Installs what the tests in a real VS Code need, and does nothing when it is there already:
# Chromium, ripgrep and a Thai font from Debian; code-server (a whole VS Code) from npm.
# Prints the folder of code-server on standard output.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../../.." && pwd)
version=4.100.3
home=$root/artifacts/code-server-$version
server=$home/node_modules/code-server

install_packages() {
  local wanted=() package
  for package in chromium ripgrep fonts-thai-tlwg; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || wanted+=("$package")
  done
  [ ${#wanted[@]} -eq 0 ] && return
  local sudo=
  [ "$(id -u)" = 0 ] || sudo=sudo
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${wanted[@]}"
}

install_code_server() {
  [ -f "$home/.complete" ] && return
  rm -rf "$home"
  mkdir -p "$home"
  # argon2 is the one thing to compile, against the headers of Debian's node.
  export npm_config_nodedir=/usr npm_config_audit=false npm_config_fund=false npm_config_loglevel=error
  # The packages' own scripts would download Node headers and binaries from elsewhere; what they make is made below.
  npm install --prefix "$home" --no-save --no-package-lock --ignore-scripts "code-server@$version"
  npm_config_build_from_source=true npm rebuild --prefix "$home" argon2
  cd "$server/lib/vscode"
  npm install --omit=dev --ignore-scripts
  mkdir -p node_modules/@vscode/ripgrep/bin
  ln -sf /usr/bin/rg node_modules/@vscode/ripgrep/bin/rg
  ln -sfn node_modules node_modules.asar
  ln -sf code-linux.sh bin/remote-cli/code-server
  ln -sf browser-linux.sh bin/helpers/browser.sh
  (cd extensions && npm install --omit=dev --ignore-scripts)
  touch "$home/.complete"
}

install_packages >&2
install_code_server >&2
echo "$server"
