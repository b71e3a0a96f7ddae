# Sourced by run.sh and test.sh: sees to a JDK 17 and Maven 3.8 or later.

# Installs Debian packages where that is allowed and possible; says whether it worked.
install_debian() {
  command -v apt-get >/dev/null 2>&1 || return 1
  local sudo=
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null || return 1
    sudo="sudo -n"
  fi
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >/dev/null 2>&1 && return 0
  $sudo apt-get update >/dev/null 2>&1
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >/dev/null
}

java_release() {
  javac -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

require_java_and_maven() {
  if [ "$(java_release)" = "" ] || [ "$(java_release)" -lt 17 ]; then
    echo "Installing a JDK 17 …"
    install_debian openjdk-17-jdk-headless || {
      echo "eISO needs a JDK 17 or later on the PATH (on Debian: apt-get install openjdk-17-jdk-headless)." >&2
      exit 1
    }
  fi
  if ! command -v mvn >/dev/null 2>&1; then
    echo "Installing Maven …"
    install_debian maven || {
      echo "eISO needs Maven 3.8 or later on the PATH (on Debian: apt-get install maven)." >&2
      exit 1
    }
  fi
}
