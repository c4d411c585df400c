#!/usr/bin/env bash
# Builds and starts the proxy with a demo LLM behind it. Everything stays on this machine, in ./run.
#   ./run.sh            stays up; prints addresses and commands to try
#   ./run.sh --check    sends three prompts, shows what happened to each, and exits 0 when all is as it should be
#   ./run.sh --port N   listens on another port (default 8080; --check takes a free one)
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$root/deploy/lib.sh"

check=0 port=
while [ $# -gt 0 ]; do
  case $1 in
    --check) check=1 ;;
    --port) port=${2:?"--port needs a number"}; shift ;;
    -h|--help) sed -n '2,5p' "${BASH_SOURCE[0]}" | cut -c3-; exit 0 ;;
    *) die "unknown option $1; see --help" ;;
  esac
  shift
done
[ -n "$port" ] || { [ $check = 1 ] && port=0 || port=8080; }

need curl curl
need openssl openssl
need python3 python3-minimal
build_host
demo_dll="$root/samples/DemoOrigin/bin/Release/net10.0/DemoOrigin.dll"
if [ ! -f "$demo_dll" ] || [ -n "$(find "$root/samples/DemoOrigin" \( -name bin -o -name obj \) -prune -o -type f -newer "$demo_dll" -print -quit)" ]; then
  say "> dotnet build samples/DemoOrigin -c Release"
  dotnet build "$root/samples/DemoOrigin" -c Release -v quiet >&2 || die "the build failed"
  touch "$demo_dll"
fi

run="$root/run"
[ $check = 0 ] || run=$(mktemp -d "${TMPDIR:-/tmp}/dlp-check.XXXXXX")
mkdir -p "$run"
pids=()
stop() {
  for pid in "${pids[@]:-}"; do [ -n "$pid" ] && kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  [ $check = 0 ] || rm -rf "$run"
}
trap stop EXIT
trap 'exit 130' INT TERM

# 1. The demo LLM: speaks like OpenAI, Anthropic and a chat page, and answers with what it received.
rm -f "$run/origin.json" "$run/origin.jsonl" "$run/proxy.ready"
dotnet "$demo_dll" --listen 127.0.0.1:0 --certs "$run/origin" --ready-file "$run/origin.json" --log "$run/origin.jsonl" --quiet >"$run/origin.log" 2>&1 &
pids+=($!)
wait_for 30 "the demo origin (see $run/origin.log)" test -s "$run/origin.json"
origin_port=$(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["port"])' "$run/origin.json")

# 2. The proxy.
cp -n "$root/deploy/policy/default.yaml" "$run/policy.yaml" 2>/dev/null || true
cat >"$run/dlp.json" <<JSON
{
  // Made by run.sh: the demo LLM on this machine stands in for the real services.
  "Proxy": { "Listen": ["127.0.0.1:$port"] },
  "Policy": { "File": "policy.yaml" },
  "Storage": { "Directory": "data" },
  "Egress": { "DangerousHostOverrides": {
    "api.openai.com": "127.0.0.1:$origin_port",
    "api.anthropic.com": "127.0.0.1:$origin_port",
    "chatgpt.com": "127.0.0.1:$origin_port"
  } },
  "Origin": { "ExtraCertificatesPath": "origin/origin-ca.crt" }
}
JSON
dotnet "$host_dll" serve --config "$run/dlp.json" --ready-file "$run/proxy.ready" >"$run/proxy.log" 2>&1 &
proxy_pid=$!
pids+=($proxy_pid)
for _ in $(seq 300); do
  [ -s "$run/proxy.ready" ] && break
  kill -0 $proxy_pid 2>/dev/null || { cat "$run/proxy.log" >&2; die "the proxy did not start"; }
  sleep 0.1
done
[ -s "$run/proxy.ready" ] || { cat "$run/proxy.log" >&2; die "the proxy did not come up within 30 s"; }
proxy=$(head -1 "$run/proxy.ready")
curl -fsS "http://$proxy/ca.pem" -o "$run/ca.pem"

if [ $check = 1 ]; then
  python3 "$root/deploy/demo-check.py" --proxy "$proxy" --ca "$run/ca.pem" --origin-log "$run/origin.jsonl" \
    --events "dotnet $host_dll events export --config $run/dlp.json --format jsonl" || { say "--- proxy log"; cat "$run/proxy.log" >&2; exit 1; }
  exit 0
fi

cat <<TEXT

Proxy            http://$proxy
PAC file         http://$proxy/proxy.pac
CA certificate   $run/ca.pem      (also http://$proxy/ca.crt)
Policy           $run/policy.yaml (edit it: it is reloaded at once)
Protected?       http://$proxy/

Try, in another terminal:

  # passes
  curl -N --proxy http://$proxy --cacert $run/ca.pem https://api.openai.com/v1/chat/completions -H 'content-type: application/json' \\
    -d '{"model":"demo","stream":true,"messages":[{"role":"user","content":"What is a forward proxy?"}]}'

  # masked on the way out, restored on the way back
  curl -N --proxy http://$proxy --cacert $run/ca.pem https://api.openai.com/v1/chat/completions -H 'content-type: application/json' \\
    -d '{"model":"demo","stream":true,"messages":[{"role":"user","content":"Write to taro.yamada@example.co.jp, card 4111 1111 1111 1111"}]}'

  # blocked, with a message in the chat
  curl --proxy http://$proxy --cacert $run/ca.pem https://api.anthropic.com/v1/messages -H 'content-type: application/json' -H 'anthropic-version: 2023-06-01' \\
    -d '{"model":"demo","max_tokens":99,"messages":[{"role":"user","content":"Why does AKIAZ7Q3K5XW2NMB4TCR not work with aws_secret_access_key=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?"}]}'

  ./dlp events tail --follow --config $run/dlp.json
  ./dlp scan README.md

A browser: start Chromium with --proxy-pac-url=http://$proxy/proxy.pac, import the CA certificate, open https://chatgpt.com/
Stop with Ctrl-C. Logs: $run/proxy.log, $run/origin.log
TEXT
wait $proxy_pid
