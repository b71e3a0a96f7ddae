#!/usr/bin/env bash
# Prints how long the embedded host takes from the start of the process to its first answer:
# once on fresh data, then some times on the data that this made.
#
#   scripts/boot-time.sh [number of starts on kept data, 3 by default]
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/build.sh

starts=${1:-3}
data=$(mktemp -d)
log=$data/host.log
export EISO_ADMIN_PASSWORD=boot-time
classpath="embedded/host/target/lib/*:$(echo embedded/host/target/eiso-embedded-host-*.jar):$(echo platform-module/target/eiso-platform-*.jar)"
trap 'rm -rf "$data"' EXIT

start() { # label
  java -Xmx2g -XX:+UseSerialGC -cp "$classpath" org.eiso.host.boot.Main --data "$data/data" --port 0 >"$log" 2>&1 &
  local host=$!
  while ! grep -q '^Ready after' "$log"; do
    kill -0 "$host" 2>/dev/null || { cat "$log" >&2; exit 1; }
    sleep 0.1
  done
  printf '%-12s %s\n' "$1" "$(sed -n 's/^Ready after \([0-9.]* s\).*/\1/p' "$log")"
  kill -TERM "$host"
  wait "$host" || true
}

start "fresh data"
for _ in $(seq "$starts"); do start "kept data"; done
