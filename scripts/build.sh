#!/usr/bin/env bash
# Packages the modules that run.sh needs, unless nothing has changed since the last time.
set -euo pipefail
cd "$(dirname "$0")/.."
stamp=target/.packaged

is_current() {
  [ -f "$stamp" ] || return 1
  [ -z "$(find pom.xml embedded platform-module demo \( -name target -prune \) -o -type f -newer "$stamp" -print -quit)" ]
}

if ! is_current; then
  echo "Building eISO (the first time downloads its libraries; some minutes) …"
  mvn -B -q -ntp -DskipTests -Dspotless.check.skip -pl embedded/host,platform-module,demo -am package
  mkdir -p target
  touch "$stamp"
fi
