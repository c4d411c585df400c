#!/usr/bin/env bash
# Measures direct, our proxy, squid and mitmproxy on this machine, interleaved, on loopback. See bench/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
repository=$PWD

rounds=3 seconds=8 warmup=2 idle=2000 rate=500 soak=0 retries=0 install=1 settle=20 origin=auto
names="direct ours ours-inspect squid squid-nopeek mitmproxy"
out=artifacts/bench

usage() {
  cat <<'TEXT'
Usage: bench/run.sh [options]
  --rounds N         interleaved rounds                                   (3)
  --seconds S        length of each measurement                           (8)
  --quick            1 round of 2 s, 200 idle connections: does it work?
  --soak             afterwards a million requests through each proxy (at most 15 min each), then its memory
  --only "A B"       of: direct ours ours-inspect squid squid-nopeek mitmproxy  (all)
  --retries N        repeats a measurement that others disturbed, up to N times  (0)
  --idle N           idle connections held for the memory test            (2000)
  --rate N           requests per second of the latency test              (500)
  --origin NAME      nginx or own; default nginx where installed
  --out DIR          where results go                                     (artifacts/bench)
  --no-install       do not install missing Debian packages
  --help
Our proxy is taken from src/Host/bin/Release/net10.0/dlp.dll (built when missing).
TEXT
}

while [ $# -gt 0 ]; do
  case $1 in
    --rounds) rounds=$2; shift 2 ;;
    --seconds) seconds=$2; shift 2 ;;
    --quick) rounds=1 seconds=2 warmup=1 idle=200 settle=3; shift ;;
    --soak) soak=1; shift ;;
    --only) names=$2; shift 2 ;;
    --retries) retries=$2; shift 2 ;;
    --idle) idle=$2; shift 2 ;;
    --rate) rate=$2; shift 2 ;;
    --origin) origin=$2; shift 2 ;;
    --out) out=$2; shift 2 ;;
    --no-install) install=0; shift ;;
    --help|-h) usage; exit 0 ;;
    *) echo "bench: unknown option $1" >&2; usage >&2; exit 64 ;;
  esac
done

mkdir -p "$out"
out=$(cd "$out" && pwd)
samples=$out/samples.jsonl
: > "$samples"
work=$(mktemp -d /tmp/dlp-bench.XXXXXX)
declare -A pid_of proxy_of ca_of
started=()
policy_added=0

# Ends what this script started, by id, and nothing else.
cleanup() {
  local pid
  for pid in "${started[@]:-}"; do
    [ -n "$pid" ] && kill "$pid" 2>/dev/null || true
  done
  for pid in "${started[@]:-}"; do
    [ -n "$pid" ] || continue
    for _ in $(seq 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
    kill -9 "$pid" 2>/dev/null || true
  done
  if [ "$policy_added" = 1 ]; then rm -f /usr/sbin/policy-rc.d; fi
  rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 130' INT TERM

say() { printf '\n== %s\n' "$*" >&2; }
wants() { case " $names " in *" $1 "*) return 0 ;; *) return 1 ;; esac; }

# --- packages ---------------------------------------------------------------------------------------------------------

install_packages() {
  local missing=()
  if wants squid || wants squid-nopeek; then [ -x /usr/lib/squid/security_file_certgen ] || missing+=(squid-openssl); fi
  if wants mitmproxy; then command -v mitmdump >/dev/null || missing+=(mitmproxy); fi
  if [ "$origin" != own ]; then [ -x /usr/sbin/nginx ] || missing+=(nginx-light); fi
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$install" = 0 ] || [ "$(id -u)" != 0 ]; then
    echo "bench: not installed: ${missing[*]} (root installs them)" >&2
    return 0
  fi
  say "Installing ${missing[*]}"
  # Packages must not start their services: a policy that refuses is in place meanwhile.
  if [ ! -e /usr/sbin/policy-rc.d ]; then
    printf '#!/bin/sh\nexit 101\n' > /usr/sbin/policy-rc.d
    chmod 755 /usr/sbin/policy-rc.d
    policy_added=1
  fi
  apt-get update -qq || true
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >"$out/apt.log" 2>&1 \
    || echo "bench: apt-get failed, see $out/apt.log; going on with what there is" >&2
  if [ "$policy_added" = 1 ]; then rm -f /usr/sbin/policy-rc.d; policy_added=0; fi
}

# --- helpers ----------------------------------------------------------------------------------------------------------

free_port() { # A port of our own choice below the range that outgoing connections take.
  local port
  while :; do
    port=$((20000 + RANDOM % 10000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

wait_for_port() { # NAME PID PORT
  local _
  for _ in $(seq 300); do
    kill -0 "$2" 2>/dev/null || { echo "bench: $1 ended at start; see $out/$1.log" >&2; return 1; }
    (exec 3<>"/dev/tcp/127.0.0.1/$3") 2>/dev/null && return 0
    sleep 0.1
  done
  echo "bench: $1 does not listen; see $out/$1.log" >&2
  return 1
}

make_ca() { # DIR NAME: NAME.crt and NAME.key in DIR
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj "/CN=bench $2" \
    -keyout "$1/$2.key" -out "$1/$2.crt" -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign 2>/dev/null
}

make_origin_certificate() {
  make_ca "$work" origin-ca
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=localhost -keyout "$work/origin.key" -out "$work/origin.csr" 2>/dev/null
  openssl x509 -req -in "$work/origin.csr" -CA "$work/origin-ca.crt" -CAkey "$work/origin-ca.key" -CAcreateserial -days 30 -out "$work/origin.crt" \
    -extfile <(printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\nbasicConstraints=critical,CA:FALSE\nextendedKeyUsage=serverAuth\nauthorityKeyIdentifier=keyid\n') 2>/dev/null
}

# --- origins ----------------------------------------------------------------------------------------------------------

start_own_origin() {
  stream_port=$(free_port)
  dotnet bench/Origin/bin/Release/net10.0/Dlp.Origin.dll "$stream_port" "$work/origin.crt" "$work/origin.key" >"$out/origin.log" 2>&1 &
  stream_pid=$!
  started+=("$stream_pid")
  wait_for_port origin "$stream_pid" "$stream_port"
}

start_nginx() {
  origin_port=$(free_port)
  mkdir -p "$work/nginx"
  printf '%s' '{"id":"bench","object":"chat.completion","choices":[{"index":0,"message":{"role":"assistant","content":"Three points follow."},"finish_reason":"stop"}]}' > "$work/nginx/answer.json"
  chmod 711 "$work"
  cat > "$work/nginx.conf" <<CONF
daemon off;
pid $work/nginx/pid;
worker_processes auto;
worker_rlimit_nofile 20000;
error_log $out/nginx.log;
events { worker_connections 16000; }
http {
  access_log off;
  client_body_temp_path $work/nginx/body;
  proxy_temp_path $work/nginx/proxy;
  fastcgi_temp_path $work/nginx/fastcgi;
  uwsgi_temp_path $work/nginx/uwsgi;
  scgi_temp_path $work/nginx/scgi;
  keepalive_requests 2000000000;
  keepalive_timeout 1800s;
  server {
    listen 127.0.0.1:$origin_port ssl http2 backlog=4096;
    server_name localhost;
    ssl_certificate $work/origin.crt;
    ssl_certificate_key $work/origin.key;
    default_type application/json;
    # The mirror makes nginx read the whole body before it answers. A plain "return 200" answers while the body is on its way,
    # whereupon squid gives up the connection: no fair race.
    location / { mirror /mirror; error_page 404 405 =200 /answer.json; log_not_found off; }
    location = /mirror { internal; return 204; }
    location = /answer.json { root $work/nginx; open_file_cache max=10; }
  }
}
CONF
  /usr/sbin/nginx -p "$work/nginx" -c "$work/nginx.conf" >>"$out/nginx.log" 2>&1 &
  origin_pid=$!
  started+=("$origin_pid")
  wait_for_port nginx "$origin_pid" "$origin_port"
}

# --- proxies: each sets pid_of, proxy_of, ca_of -----------------------------------------------------------------------

start_direct() { pid_of[direct]="" proxy_of[direct]=none ca_of[direct]=$work/origin-ca.crt; }

# start_ours_variant NAME POLICY: clients CONNECT to localhost, which the catalogue of this run names as an AI service.
start_ours_variant() {
  local name=$1 policy=$2 port dll=src/Host/bin/Release/net10.0/dlp.dll dir=$work/$1
  [ -f "$dll" ] || return 1
  port=$(free_port)
  mkdir -p "$dir"
  make_ca "$dir" ca
  chmod 600 "$dir/ca.key"
  # The columns of genai-hosts.tsv: host_suffix, service, category, vendor, match, path_prefix, adapter, source.
  printf 'localhost\tBench origin\tAPI\tBench\texact\t\topenai\tD\n' > "$dir/catalogue.tsv"
  printf '%s\n' "$policy" > "$dir/policy.yaml"
  cat > "$dir/dlp.json" <<CONF
{
  "Proxy": {
    "Listen": ["127.0.0.1:$port"],
    "ConnectPorts": [$origin_port, $stream_port],
    "CatalogueFile": "catalogue.tsv",
    "Limits": { "KeepAliveTimeout": "00:30:00" }
  },
  "Policy": { "File": "policy.yaml" },
  "Storage": { "Directory": "${OURS_DATA:-$dir/data}" },
  // The origin is on loopback, which the egress guard refuses otherwise.
  "Egress": { "DangerousHostOverrides": { "localhost": "127.0.0.1" } },
  "Origin": { "ExtraCertificatesPath": "$work/origin-ca.crt" },
  "CertificateAuthority": { "CertificatePath": "ca.crt", "KeyPath": "ca.key" },
  "Telemetry": { "OtlpEndpoint": "${OURS_OTLP:-}" }
}
CONF
  dotnet "$dll" proxy --config "$dir/dlp.json" >"$out/$name.log" 2>&1 &
  pid_of[$name]=$! proxy_of[$name]=127.0.0.1:$port ca_of[$name]=$dir/ca.crt
  started+=("${pid_of[$name]}")
  wait_for_port "$name" "${pid_of[$name]}" "$port"
}

# No rule looks at anything: bodies stream through unread, and nothing is recorded.
start_ours() { start_ours_variant ours 'version: 1
name: bench-off
default: allow
rules: []'; }

# The shipped policy: every body is read, inspected, decided on, and recorded durably before it leaves.
start_ours_inspect() { start_ours_variant ours-inspect "$(cat deploy/policy/default.yaml)"; }

start_squid_variant() { # NAME SSL_BUMP_LINES
  [ -x /usr/lib/squid/security_file_certgen ] || return 1
  local name=$1 dir=$work/$1 port
  port=$(free_port)
  mkdir -p "$dir"
  make_ca "$dir" ca
  cat "$dir/ca.crt" "$dir/ca.key" > "$dir/ca.pem"
  cp "$work/origin-ca.crt" "$dir/origin-ca.crt"
  echo "127.0.0.1 localhost" > "$dir/hosts"
  cat > "$dir/squid.conf" <<CONF
http_port 127.0.0.1:$port ssl-bump tls-cert=$dir/ca.pem generate-host-certificates=on dynamic_cert_mem_cache_size=16MB
sslcrtd_program /usr/lib/squid/security_file_certgen -s $dir/certs -M 16MB
sslcrtd_children 5 startup=1 idle=1
tls_outgoing_options cafile=$dir/origin-ca.crt
$2
http_access allow all
cache deny all
cache_mem 8 MB
memory_pools on
max_filedescriptors 18000
hosts_file $dir/hosts
access_log none
cache_log $dir/cache.log
cache_store_log none
pid_filename $dir/pid
coredump_dir $dir
pinger_enable off
netdb_filename none
client_persistent_connections on
server_persistent_connections on
client_idle_pconn_timeout 30 minutes
server_idle_pconn_timeout 30 minutes
request_timeout 30 minutes
shutdown_lifetime 0 seconds
visible_hostname bench.invalid
CONF
  if [ "$(id -u)" = 0 ]; then
    chmod 711 "$work"
    chown -R proxy "$dir"
    setpriv --reuid=proxy --clear-groups --regid=proxy /usr/lib/squid/security_file_certgen -c -s "$dir/certs" -M 16MB >"$out/$name.log" 2>&1
  else
    /usr/lib/squid/security_file_certgen -c -s "$dir/certs" -M 16MB >"$out/$name.log" 2>&1
  fi
  # -N: one process in the foreground, whose id is ours to end.
  /usr/sbin/squid -N -f "$dir/squid.conf" >>"$out/$name.log" 2>&1 &
  pid_of[$name]=$! proxy_of[$name]=127.0.0.1:$port ca_of[$name]=$dir/ca.crt
  started+=("${pid_of[$name]}")
  wait_for_port "$name" "${pid_of[$name]}" "$port" || { cp "$dir/cache.log" "$out/$name.log" 2>/dev/null; return 1; }
}

start_squid() {
  start_squid_variant squid 'acl step1 at_step SslBump1
ssl_bump peek step1
ssl_bump bump all'
}

# Bumps on the name of CONNECT alone: faster, and blind to what the client hello says.
start_squid_nopeek() { start_squid_variant squid-nopeek 'ssl_bump bump all'; }

start_mitmproxy() {
  command -v mitmdump >/dev/null || return 1
  local port dir=$work/mitmproxy
  port=$(free_port)
  mkdir -p "$dir"
  # By default it collects whole event streams; this lets it do its best.
  cat > "$dir/stream.py" <<'PY'
def responseheaders(flow):
    if flow.response.headers.get("content-type", "").startswith("text/event-stream"):
        flow.response.stream = True
PY
  mitmdump -q --listen-host 127.0.0.1 -p "$port" --set confdir="$dir" --set stream_large_bodies=1m --set flow_detail=0 \
    --set ssl_verify_upstream_trusted_ca="$work/origin-ca.crt" -s "$dir/stream.py" >"$out/mitmproxy.log" 2>&1 &
  pid_of[mitmproxy]=$! proxy_of[mitmproxy]=127.0.0.1:$port ca_of[mitmproxy]=$dir/mitmproxy-ca-cert.pem
  started+=("${pid_of[mitmproxy]}")
  wait_for_port mitmproxy "${pid_of[mitmproxy]}" "$port"
}

# --- measuring --------------------------------------------------------------------------------------------------------

# measure MODE NAME ROUND [load options]: appends one sample; a failed one is reported and left out.
measure() {
  local mode=$1 name=$2 round=$3 port=$origin_port result limit attempt foreign
  shift 3
  [ "$mode" = ttfb ] && port=$stream_port
  limit=$(awk -v s="$seconds" 'BEGIN { print int(s) + 90 }')
  [ "$mode" = keepalive-soak ] && limit=1000
  for attempt in $(seq 0 "$retries"); do
    if ! result=$(timeout -k 5 "$limit" dotnet bench/Load/bin/Release/net10.0/Dlp.Load.dll "${mode%-soak}" --name "$name" --round "$round" \
        --target "localhost:$port" --proxy "${proxy_of[$name]}" --ca "${ca_of[$name]}" --seconds "$seconds" --warmup "$warmup" \
        --watch "${pid_of[$name]}" --known "$known" "$@" 2>>"$out/load.log"); then
      echo "   $name $mode failed; see $out/load.log" >&2
      return 0
    fi
    if [ "$mode" = keepalive-soak ]; then result=${result/\"mode\":\"keepalive\"/\"mode\":\"soak\"}; fi
    # Every attempt is written; the report prefers undisturbed ones.
    printf '%s\n' "$result" | tee -a "$samples" | sed -E "$summary" >&2
    foreign=$(sed -nE 's/.*"foreignCpu":([0-9.eE-]+).*/\1/p' <<<"$result")
    if awk -v f="${foreign:-0}" 'BEGIN { exit !(f <= 0.10) }'; then break; fi
  done
}
summary='s/^\{"mode":"([^"]*)","name":"([^"]*)","round":([0-9]+),"connections":([0-9]+).*"perSecond":([0-9]+(\.[0-9])?).*$/   \2 \1 (\4): \5\/s/; t; s/^.*$/   (measured)/'

# scrape NAME: our metrics page; nothing for others.
scrape() { case $1 in ours*) curl -s --max-time 5 "http://${proxy_of[$1]}/metrics" || true ;; esac; }

# stage_costs BEFORE AFTER: "stage mean-microseconds" of the exchanges in between.
stage_costs() {
  awk '
    /^dlp_proxy_stage_duration_seconds_(sum|count)|^dlp_audit_commit_duration_seconds_(sum|count)/ {
      key = $1; value = $2; sub(/^dlp_proxy_stage_duration_seconds_/, "", key); sub(/^dlp_audit_commit_duration_seconds_/, "disk commit ", key)
      if (FNR == NR) before[key] = value; else after[key] = value
    }
    END {
      for (key in after) if (key ~ /^sum|commit sum/) {
        count = key; sub(/sum/, "count", count)
        n = after[count] - before[count]
        name = key; gsub(/sum|[{}"]|stage=/, "", name); gsub(/^ +| +$/, "", name)
        if (n > 0) printf "%s\t%.1f\n", name, (after[key] - before[key]) / n * 1e6
      }
    }' "$1" "$2"
}

print_stages() {
  [ -s "$work/stages.txt" ] || return 0
  say "What a 1 kB prompt costs in ours-inspect, mean per exchange at $rate req/s, median of the rounds"
  local stage
  for stage in read adapt inspect enforce audit "disk commit" origin total; do
    awk -F '\t' -v s="$stage" '$1 == s { print $2 }' "$work/stages.txt" | sort -n | awk -v s="$stage" '{ v[NR] = $1 } END { if (NR) printf "| %-12s | %9.1f us |\n", s, v[int((NR + 1) / 2)] }'
  done | tee -a "$out/results.md"
  echo "audit waits for the disk commit; origin and total include the origin's own time."
}

install_packages
say "Building"
export MSBUILDDISABLENODEREUSE=1
dotnet build bench/Load -c Release -v q --nologo 2>&1 | grep -E 'error|warning' | sort -u >&2 || true
dotnet build bench/Origin -c Release -v q --nologo 2>&1 | grep -E 'error|warning' | sort -u >&2 || true
if { wants ours || wants ours-inspect; } && [ ! -f src/Host/bin/Release/net10.0/dlp.dll ]; then
  dotnet build src/Host -c Release -v q --nologo 2>&1 | grep -E 'error|warning' | sort -u >&2 || true
fi

ulimit -n 20000 2>/dev/null || ulimit -n "$(ulimit -Hn)"
: > "$out/load.log"; : > "$out/nginx.log"
make_origin_certificate
start_own_origin
if [ "$origin" != own ] && [ -x /usr/sbin/nginx ]; then
  start_nginx
  origin=nginx
else
  origin=own origin_port=$stream_port origin_pid=$stream_pid
fi

say "Starting $names, origin: $origin"
running=()
for name in $names; do
  if "start_${name//-/_}"; then
    running+=("$name")
  else
    echo "bench: $name is left out" >&2
    unset "pid_of[$name]"
  fi
done
known=$stream_pid,$origin_pid$(for name in "${running[@]}"; do [ -n "${pid_of[$name]}" ] && printf ',%s' "${pid_of[$name]}"; done)

sleep 2
for name in "${running[@]}"; do
  if [ "$name" != direct ] && [ "$name" != squid-nopeek ]; then measure memory "$name" 0; fi
done

say "Warming up"
for name in "${running[@]}"; do
  # Compilers in time (ours, and the load itself) and caches settle; what this measures is thrown away.
  dotnet bench/Load/bin/Release/net10.0/Dlp.Load.dll keepalive --target "localhost:$origin_port" --proxy "${proxy_of[$name]}" --ca "${ca_of[$name]}" \
    --connections 32 --warmup 0 --seconds "$([[ "$name" = ours* ]] && echo "$settle" || echo 3)" >/dev/null 2>>"$out/load.log" || {
      echo "bench: $name does not carry requests; see $out/load.log" >&2
      [ "$name" != direct ] || exit 1
    }
done

for round in $(seq "$rounds"); do
  # Each round starts with another proxy, so that none always follows the same one.
  turned=("${running[@]:$(((round - 1) % ${#running[@]}))}" "${running[@]:0:$(((round - 1) % ${#running[@]}))}")
  say "Round $round of $rounds: ${turned[*]}"
  for name in "${turned[@]}"; do
    [ "$name" = squid-nopeek ] || for connections in 1 32 256; do measure keepalive "$name" "$round" --connections "$connections"; done
  done
  for name in "${turned[@]}"; do
    case $name in squid*) ;; *) measure h2 "$name" "$round" --connections 1 --streams 64 ;; esac
  done
  for name in "${turned[@]}"; do
    [ "$name" = squid-nopeek ] && continue
    scrape "$name" > "$work/before.txt"
    measure rate "$name" "$round" --connections 16 --rate "$rate"
    if [ "$name" = ours-inspect ]; then scrape "$name" > "$work/after.txt"; stage_costs "$work/before.txt" "$work/after.txt" >> "$work/stages.txt"; fi
  done
  for name in "${turned[@]}"; do measure connect "$name" "$round" --connections 16; done
  for name in "${turned[@]}"; do
    [ "$name" = squid-nopeek ] || measure ttfb "$name" "$round" --connections 1 --path /stream
  done
done

say "Holding $idle idle connections"
for name in "${running[@]}"; do
  case $name in direct|squid-nopeek) ;; *) measure idle "$name" 1 --connections "$idle" --seconds 5 ;; esac
done

if [ "$soak" = 1 ]; then
  say "A million requests each"
  for name in "${running[@]}"; do
    case $name in direct|squid-nopeek) ;; *) measure keepalive-soak "$name" 1 --connections 32 --requests 1000000 --seconds 900 ;; esac
  done
fi

{
  printf '{"date":"%s","commit":"%s","kernel":"%s","cores":%s,"origin":"%s","rounds":%s,"seconds":%s,"rate":%s,"idle":%s,' \
    "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$(git -C "$repository" rev-parse --short HEAD 2>/dev/null || echo none)" "$(uname -r)" "$(nproc)" "$origin" "$rounds" "$seconds" "$rate" "$idle"
  printf '"dotnet":"%s","squid":"%s","mitmproxy":"%s"}\n' "$(dotnet --version)" \
    "$(/usr/sbin/squid -v 2>/dev/null | sed -n 's/.*Version //p' | head -1)" "$(mitmdump --version 2>/dev/null | sed -n 's/^Mitmproxy: //p')"
} > "$out/machine.json"
say "Results (also $out/results.md, results.json, results.svg)"
dotnet bench/Load/bin/Release/net10.0/Dlp.Load.dll report "$samples" "$out"
print_stages
