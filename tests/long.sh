#!/usr/bin/env bash
# The long proofs in full: a hundred kills of an import and of the site, a hundred editors at once, an import of 20,000 beside twenty editors, hostile
# texts on every page, and the HTML checker. Takes an hour or two.
set -uo pipefail
cd "$(dirname "$0")/.."
export NEWSARCHIVE_LONG=1
status=0
bash tests/all.sh || status=1
bash tests/html.sh || status=1
exit $status
