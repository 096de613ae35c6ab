#!/usr/bin/env bash
# Pictures of every page at 360 and 1280 pixels, light and dark, a contact sheet of each of the four, and the pictures of the editor's guide.
#   bash tests/screens.sh [FOLDER]        FOLDER defaults to artifacts/screens
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(realpath -m "${1:-artifacts/screens}")
tests/install.sh
dotnet build tests/NewsArchive.Browser.Tests -c Release -v quiet --nologo
rm -f "$folder"/*.png
NEWSARCHIVE_SCREENS="$folder" tests/NewsArchive.Browser.Tests/bin/Release/net10.0/NewsArchive.Browser.Tests \
  -explicit only -noLogo -class NewsArchive.Browser.Tests.ContactSheets -class NewsArchive.Browser.Tests.GuidePictures
echo "Contact sheets: $folder/sheet-*.png"
