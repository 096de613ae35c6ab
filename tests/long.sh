#!/usr/bin/env bash
# The long proofs in full: a hundred kills of an import, and the HTML checker on every page. Takes the better part of an hour.
set -uo pipefail
cd "$(dirname "$0")/.."
export NEWSARCHIVE_LONG=1
status=0
bash tests/all.sh || status=1
bash tests/html.sh || status=1
exit $status
