#!/usr/bin/env bash
# What the tests need beside the SDK: Chromium, from the system's packages. Its headless shell asks half as much of the machine; where a
# system has none, the whole browser does.
set -euo pipefail
[ -x /usr/bin/chromium-headless-shell ] && exit 0
has_browser() { [ -x /usr/bin/chromium ]; }
as_root=""
if [ "$(id -u)" -ne 0 ]; then
  has_browser && exit 0
  as_root="sudo"
fi
if ! command -v apt-get >/dev/null; then
  has_browser && exit 0
  echo "The browser tests need /usr/bin/chromium; install it with this system's package manager." >&2
  exit 1
fi
install() { $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1" fonts-dejavu fonts-liberation >/dev/null; }
$as_root apt-get update -qq || has_browser
install chromium-headless-shell 2>/dev/null || has_browser || install chromium
