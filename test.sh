#!/usr/bin/env bash
# Builds everything and runs every test. The same command as in the README and in CI.
set -euo pipefail
cd "$(dirname "$0")"
. scripts/prerequisites.sh
require_java_and_maven
for tool in curl jq; do
  command -v $tool >/dev/null 2>&1 || install_debian $tool || echo "Without $tool the commands of docs/tutorial.md are not tested." >&2
done
exec mvn -B -ntp verify "$@"
