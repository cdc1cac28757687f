# Finds a JDK 25 or newer and puts it into JAVA_HOME, or says what to install. Sourced by mvnw and quayside.
# Looked at in this order: JAVA_HOME, the java on the PATH, the usual places of Linux, macOS, SDKMAN, asdf and mise.

quayside_jdk_release() { # the major version of the JDK in $1, nothing where there is no JDK
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  fi
}

quayside_find_jdk() (
  set +f
  on_path=$(command -v java 2>/dev/null || true)
  if [ -n "$on_path" ]; then
    on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || printf %s "$on_path")")")
  fi
  for home in "${JAVA_HOME-}" "$on_path" \
    /usr/lib/jvm/* /usr/java/* /opt/jdk* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
    "$HOME"/.jdks/*; do
    [ -n "$home" ] || continue
    release=$(quayside_jdk_release "$home")
    if [ -n "$release" ] && [ "$release" -ge 25 ]; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  return 1
)

if found=$(quayside_find_jdk); then
  JAVA_HOME=$found
  export JAVA_HOME
else
  cat >&2 <<'MESSAGE'
Quayside needs a JDK 25 or newer, and none was found (neither in JAVA_HOME nor in the usual places).
  Install one, for example Eclipse Temurin 25 (package temurin-25-jdk) or OpenJDK 25 (openjdk-25-jdk),
  or point JAVA_HOME at one that is already there:  export JAVA_HOME=/path/to/jdk-25
MESSAGE
  exit 1
fi
unset found
