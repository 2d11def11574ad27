# To be sourced. install_office PACKAGE… makes LibreOffice's parts from Debian available (libreoffice-calc-nogui, libreoffice-writer-nogui …)
# and does nothing for those that are there. Where a package cannot be installed it says so in one line and returns 1: the caller then skips.
install_office() {
  local wanted=() package sudo=
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || wanted+=("$package")
  done
  [ ${#wanted[@]} -eq 0 ] && return
  [ "$(id -u)" = 0 ] || sudo="sudo -n"
  if ! { $sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${wanted[@]}"; } > /dev/null 2>&1; then
    echo "skipped: ${wanted[*]} cannot be installed here" >&2
    return 1
  fi
}

# office ARGUMENT… runs LibreOffice without a screen and with a profile of its own, so that one that is open elsewhere does not matter.
office() {
  local profile status=0
  profile=$(mktemp -d)
  timeout 120 soffice "-env:UserInstallation=file://$profile" --headless --norestore "$@" || status=$?
  rm -rf "$profile"
  return $status
}
