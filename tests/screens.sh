#!/usr/bin/env bash
# Pictures of every page at 360 and 1280 pixels, light and dark, and a contact sheet of each of the four.
#   bash tests/screens.sh [FOLDER]        FOLDER defaults to artifacts/screens
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(realpath -m "${1:-artifacts/screens}")
tests/install.sh
dotnet build tests/NewsArchive.Browser.Tests -c Release -v quiet --nologo
rm -f "$folder"/*.png
NEWSARCHIVE_SCREENS="$folder" tests/NewsArchive.Browser.Tests/bin/Release/net10.0/NewsArchive.Browser.Tests \
  -explicit only -noLogo -class NewsArchive.Browser.Tests.ContactSheets
echo "Contact sheets: $folder/sheet-*.png"
