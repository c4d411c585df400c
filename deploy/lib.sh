# Shared by ./dlp, ./run.sh, ./test.sh and the benchmarks. Sourced, not run; expects $root.
host_dll="$root/src/Host/bin/Release/net10.0/dlp.dll"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1

say() { printf '%s\n' "$*" >&2; }
die() { say "error: $*"; exit 1; }

# need COMMAND PACKAGE...: installs Debian packages when the command is missing.
need() {
  local command=$1; shift
  command -v "$command" >/dev/null 2>&1 && return
  [ "$(id -u)" = 0 ] || die "$command is missing. Install it: sudo apt-get install $*"
  if [ -z "${apt_updated:-}" ]; then say "> apt-get update"; apt-get update -qq >/dev/null; apt_updated=1; fi
  say "> apt-get install -y $*"
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null || die "could not install: $*"
}

need_library() { # need_library FILE PACKAGE
  ldconfig -p | grep -q "$1" || need "library:$1" "$2"
}

need_dotnet() {
  command -v dotnet >/dev/null 2>&1 || die "the .NET 10 SDK is missing; it is not a Debian package. Install it from Microsoft's package feed, then run this again."
  case "$(dotnet --version 2>/dev/null)" in
    10.*) ;;
    *) die "the .NET SDK is $(dotnet --version 2>/dev/null), and 10.0 is needed." ;;
  esac
}

newer_than() { # newer_than FILE: is any source newer than FILE?
  [ ! -f "$1" ] || [ -n "$(find "$root/src" "$root/Directory.Build.props" "$root/Directory.Packages.props" \( -name bin -o -name obj -o -name node_modules \) -prune -o -type f -newer "$1" -print -quit)" ]
}

build_host() {
  need_dotnet
  need_library libsqlite3.so.0 libsqlite3-0
  newer_than "$host_dll" || return 0
  say "> dotnet build src/Host -c Release"
  local log; log=$(mktemp)
  if ! dotnet build "$root/src/Host" -c Release -v quiet >"$log" 2>&1; then cat "$log" >&2; rm -f "$log"; die "the build failed"; fi
  rm -f "$log"
  touch "$host_dll"
}

# wait_for SECONDS DESCRIPTION COMMAND...
wait_for() {
  local limit=$1 what=$2; shift 2
  for _ in $(seq $((limit * 10))); do "$@" >/dev/null 2>&1 && return; sleep 0.1; done
  die "$what did not come up within $limit s"
}
