#!/usr/bin/env bash
# Builds everything and runs every test. The same command as in the README and in CI.
set -euo pipefail
cd "$(dirname "$0")"
. scripts/prerequisites.sh
require_java_and_maven
exec mvn -B -ntp verify "$@"
