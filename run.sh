#!/usr/bin/env bash
# Builds what is missing and starts eISO in its embedded host.
#
#   ./run.sh                    empty; data in ./data, kept over restarts
#   ./run.sh --demo             with the demonstration agency, loaded on the first start
#   ./run.sh --help             all options of the host
set -euo pipefail
cd "$(dirname "$0")"
. scripts/prerequisites.sh
require_java_and_maven
scripts/build.sh

demo=false
port=8080
arguments=()
while [ $# -gt 0 ]; do
  case $1 in
    --demo) demo=true ;;
    --port) port=$2; arguments+=("$1" "$2"); shift ;;
    --port=*) port=${1#--port=}; arguments+=("$1") ;;
    *) arguments+=("$1") ;;
  esac
  shift
done

host_classpath="embedded/host/target/lib/*:$(echo embedded/host/target/eiso-embedded-host-*.jar):$(echo platform-module/target/eiso-platform-*.jar)"
start_host=(java -Xmx2g -XX:+UseSerialGC -Djava.awt.headless=true -cp "$host_classpath" org.eiso.host.boot.Main)

if ! $demo; then
  exec "${start_host[@]}" ${arguments[@]+"${arguments[@]}"}
fi

# The demonstration has known passwords on purpose; without --demo there is no default one.
export EISO_ADMIN_PASSWORD=${EISO_ADMIN_PASSWORD:-admin}
export EISO_DEMO_PASSWORD=${EISO_DEMO_PASSWORD:-demo}
"${start_host[@]}" ${arguments[@]+"${arguments[@]}"} &
host=$!
trap 'kill -TERM $host 2>/dev/null || true' INT TERM
demo_classpath="demo/target/lib/*:$(echo demo/target/eiso-demo-*.jar)"
if ! java -Xmx512m -Djava.awt.headless=true -cp "$demo_classpath" org.eiso.demo.Main "http://127.0.0.1:$port/alfresco"; then
  kill -TERM $host 2>/dev/null || true
fi
# A signal ends the first wait; the second one lets the host finish its work.
wait $host || wait $host || true
