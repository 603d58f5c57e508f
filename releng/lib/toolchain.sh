# Finds what the build needs. To be sourced; afterwards JAVA_HOME is a JDK 21 or newer, MVN a Maven 3.9 or newer.
# Every failure ends the script with one sentence.

FIELDWAY_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
FIELDWAY_TOOLS="$FIELDWAY_ROOT/releng/.tools"
MAVEN_VERSION=3.9.11
JAVA_NEEDED=21

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# Prints the major version of the Java in folder $1, or nothing.
java_major() {
  [ -x "$1/bin/java" ] || return 0
  "$1/bin/java" -version 2>&1 | sed -n '1,3s/.*version "\([0-9][0-9]*\)[^0-9].*/\1/p' | head -n 1
}

java_candidates() {
  [ -n "${JAVA_HOME:-}" ] && printf '%s\n' "$JAVA_HOME"
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v "$JAVA_NEEDED+" 2>/dev/null || true
  fi
  ls -d /usr/lib/jvm/*/ "$HOME"/.sdkman/candidates/java/*/ /Library/Java/JavaVirtualMachines/*/Contents/Home/ \
    "$HOME"/.jdks/*/ /opt/*jdk*/ 2>/dev/null | sort -rV
  local onpath
  onpath=$(command -v javac 2>/dev/null) || return 0
  dirname "$(dirname "$(readlink -f "$onpath")")"
}

# Sets JAVA_HOME to the first candidate that is a JDK of the needed version: JAVA_HOME itself goes first.
find_jdk() {
  local candidate major
  while IFS= read -r candidate; do
    candidate=${candidate%/}
    [ -x "$candidate/bin/javac" ] || continue
    major=$(java_major "$candidate")
    if [ -n "$major" ] && [ "$major" -ge "$JAVA_NEEDED" ]; then
      export JAVA_HOME="$candidate"
      return 0
    fi
  done < <(java_candidates)
  fail "Fieldway needs a JDK $JAVA_NEEDED or newer and found none: install one, or set JAVA_HOME to its folder."
}

maven_is_new_enough() {
  local version
  version=$("$1" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
  case "$version" in
    3.9.*|3.[1-9][0-9].*) return 0 ;;
    *) return 1 ;;
  esac
}

# Lets the Maven at hand fetch the distribution of Maven 3.9 as an ordinary artifact.
fetch_maven() {
  local old=$1 zip="apache-maven-$MAVEN_VERSION-bin.zip"
  mkdir -p "$FIELDWAY_TOOLS"
  (cd "$FIELDWAY_TOOLS" && "$old" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
    -Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin -DoutputDirectory="$FIELDWAY_TOOLS" >"$FIELDWAY_TOOLS/fetch.log" 2>&1) \
    || fail "Maven $MAVEN_VERSION could not be fetched as an artifact; the reason is in $FIELDWAY_TOOLS/fetch.log."
  (cd "$FIELDWAY_TOOLS" && "$JAVA_HOME/bin/jar" -xf "$zip" && chmod +x "apache-maven-$MAVEN_VERSION/bin/mvn" && rm -f "$zip") \
    || fail "$FIELDWAY_TOOLS/$zip could not be unpacked: delete it and try again."
}

find_maven() {
  local onpath
  MVN="$FIELDWAY_TOOLS/apache-maven-$MAVEN_VERSION/bin/mvn"
  [ -x "$MVN" ] && return 0
  onpath=$(command -v mvn 2>/dev/null) || fail "Fieldway's build needs Maven 3.6 or newer and found no mvn: install the package maven."
  if maven_is_new_enough "$onpath"; then
    MVN=$onpath
  else
    fetch_maven "$onpath"
  fi
}

maven() {
  (cd "$FIELDWAY_ROOT" && "$MVN" -B -ntp "$@")
}

find_jdk
find_maven
