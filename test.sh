#!/usr/bin/env bash
# The whole test suite, or parts of it:  ./test.sh [Policy Guardian Audit Storage Proxy.Tests FunctionalTests Host Architecture EndToEnd ...]
# Ends with the line "N passed, N failed, N skipped".
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$root/deploy/lib.sh"
case "${1:-}" in -h|--help) sed -n '2,3p' "${BASH_SOURCE[0]}" | cut -c3-; exit 0 ;; esac
cd "$root"

need_dotnet
need openssl openssl
need curl curl
need node nodejs
need npm npm
need chromium chromium
need certutil libnss3-tools
need python3 python3
need_library libsqlite3.so.0 libsqlite3-0
need_library libzstd.so.1 libzstd1

say "> dotnet build Dlp.sln -c Release"
log=$(mktemp)
if ! dotnet build Dlp.sln -c Release -v quiet >"$log" 2>&1; then cat "$log"; echo "0 passed, 1 failed, 0 skipped"; exit 1; fi
if [ -f tests/EndToEnd.Tests/clients/package-lock.json ]; then
  say "> npm ci (tests/EndToEnd.Tests/clients)"
  npm ci --prefix tests/EndToEnd.Tests/clients --no-audit --no-fund --silent >"$log" 2>&1 || { cat "$log"; echo "0 passed, 1 failed, 0 skipped"; exit 1; }
fi

passed=0 failed=0 skipped=0
for project in tests/*Tests; do
  assembly=Dlp.$(basename "$project")
  name=$(basename "$project" .Tests)
  if [ $# -gt 0 ]; then
    wanted=0
    for part in "$@"; do [[ "$(basename "$project")" == *"$part"* ]] && wanted=1; done
    [ $wanted = 1 ] || continue
  fi
  dll="$project/bin/Release/net10.0/$assembly.dll"
  [ -f "$dll" ] || { echo "$project was not built"; failed=$((failed + 1)); continue; }
  say "> dotnet $dll"
  # What a project has to say beside its count of tests: it leaves *-report.txt there, and they are printed after its line.
  reports="$project/bin/Release/net10.0/artifacts"
  rm -f "$reports"/*-report.txt
  started=$SECONDS
  timeout 1800 dotnet "$dll" -noLogo -noColor >"$log" 2>&1
  status=$?
  summary=$(grep -E 'Total: [0-9]+' "$log" | tail -1)
  if [ -z "$summary" ]; then
    cat "$log"; echo "$name did not finish (exit $status)"; failed=$((failed + 1)); continue
  fi
  number() { sed -nE "s/.*$1: ([0-9]+).*/\1/p" <<<"$summary"; }
  total=$(number Total); bad=$(( $(number Failed) + $(number Errors) )); off=$(number Skipped)
  [ "$bad" -gt 0 ] || [ $status -ne 0 ] && grep -vE '^\s+(Discover|Starting|Finished)' "$log" | head -400
  [ "$bad" -eq 0 ] && [ $status -ne 0 ] && bad=1
  grep -E '^\s*\[SKIP\]|\[SKIP\]' "$log" | head -20
  printf '%-22s %5d passed %4d failed %4d skipped  %4d s\n' "$name" $((total - $(number Failed) - off)) "$bad" "$off" $((SECONDS - started))
  cat "$reports"/*-report.txt 2>/dev/null
  passed=$((passed + total - $(number Failed) - off)); failed=$((failed + bad)); skipped=$((skipped + off))
done
rm -f "$log"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
