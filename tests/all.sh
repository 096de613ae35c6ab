#!/usr/bin/env bash
# Builds everything and runs every test, in a short form of the long ones. Installs Chromium from the system's packages when it is
# absent. The last line counts the tests.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

tests/install.sh || exit 1
dotnet build NewsArchive.sln -c Release -v quiet --nologo || { echo "0 passed, 1 failed"; exit 1; }

passed=0 failed=0
for project in Core Store Web Browser; do
  name="NewsArchive.$project.Tests"
  echo "== $name"
  out=$(mktemp)
  "tests/$name/bin/Release/net10.0/$name" -noColor -noLogo "$@" 2>&1 | tee "$out"
  # The runner closes with "NAME  Total: 3, Errors: 0, Failed: 1, Skipped: 0, Not Run: 1, Time: 0.2s".
  if summary=$(grep -oE 'Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+, Skipped: [0-9]+, Not Run: [0-9]+' "$out" | tail -1) \
    && read -r total errors bad skipped unrun <<<"$(tr -cd '0-9 ' <<<"$summary")" && [ "$total" -gt "$unrun" ]; then
    passed=$((passed + total - errors - bad - skipped - unrun))
    failed=$((failed + errors + bad))
  else
    echo "$name ran no test to its end" >&2
    failed=$((failed + 1))
  fi
  rm -f "$out"
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
