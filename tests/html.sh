#!/usr/bin/env bash
# Runs the Nu HTML checker (npm's vnu-jar, on Java from the system's packages) over pages of the built site on the samples.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v java >/dev/null || ! command -v npm >/dev/null; then
  as_root=""
  [ "$(id -u)" -eq 0 ] || as_root="sudo"
  $as_root apt-get update -qq
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends default-jre-headless npm curl >/dev/null
fi
work=$(mktemp -d)
trap 'kill "${site:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
npm install --silent --prefix "$work" vnu-jar >/dev/null
dotnet build src/NewsArchive.Web -c Release -v quiet --nologo
port=5093
dotnet src/NewsArchive.Web/bin/Release/net10.0/NewsArchive.Web.dll --urls "http://127.0.0.1:$port" \
  --ConnectionStrings:NewsArchive "Data Source=$work/archive.db" >"$work/site.log" 2>&1 &
site=$!
for _ in $(seq 100); do
  curl -sf "http://127.0.0.1:$port/artikelen" | grep -q 'href="/artikelen/1' && break
  sleep 0.3
done
locations() { curl -s "http://127.0.0.1:$port$1" | grep -oE '<loc>[^<]+' | sed -E 's#<loc>https?://[^/]+##'; }
{
  printf '/\n/artikelen\n/artikelen?q=bestaatniet\n/artikelen?van=2012&tot=2016-13\n/artikelen?q=ziekenhuis+aleppo\n/artikelen?q=%%22niet+gesloten+zikenhuis\n/artikelen?van=2016-05&plaats=syrie\n/artikelen?paneel=open\n/plaatsen\n/plaatsen/syrie\n/plaatsen/syrie/aleppo\n/plaatsen/bestaat-niet\n/kaart\n/kaart?plaats=syrie\n/kaart?q=bestaatniet\n/fotos?q=aleppo\n/fotos\n/fotos?pagina=99\n/fotos?van=2016&signaal=restricted-use\n/fotos/1\n/fotos/9\n/colofon\n/privacy\n/bestaat-niet\n'
  locations /sitemap.xml | while read -r map; do locations "$map"; done
} | sort -u >"$work/paths"
n=0
while read -r path; do
  n=$((n + 1))
  curl -s "http://127.0.0.1:$port$path" -o "$work/$n.html"
  case $path in
    /artikelen/[0-9z]*) curl -s "http://127.0.0.1:$port$path/bron" -o "$work/$n-bron.html" ;;
  esac
done <"$work/paths"
echo "$(ls "$work"/*.html | wc -l) pages"
java -jar "$work/node_modules/vnu-jar/build/dist/vnu.jar" --errors-only --format text "$work"/*.html && echo "The checker has no complaint."
