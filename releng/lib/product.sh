# Builds the product where it is missing or older than its sources. To be sourced after toolchain.sh.

PRODUCT_TARGET="$FIELDWAY_ROOT/releng/org.fieldway.product/target"
BUILT_STAMP="$PRODUCT_TARGET/built-from"
BUILD_LOG="$PRODUCT_TARGET/build.log"

# What the product is made of, as arguments for find.
SOURCES=(pom.xml .mvn targets bundles features releng/org.fieldway.product -type f -not -path '*/target/*' -not -path '*/bin/*'
  -not -name '.polyglot.*' -not -name '.tycho-consumer-pom.xml')

# The names of all sources: a deleted or renamed one changes the product, too.
source_files() {
  (cd "$FIELDWAY_ROOT" && find "${SOURCES[@]}" | LC_ALL=C sort)
}

product_is_current() {
  [ -f "$BUILT_STAMP" ] && [ -d "$(product_folder)" ] || return 1
  source_files | cmp -s - "$BUILT_STAMP" || return 1
  [ -z "$(cd "$FIELDWAY_ROOT" && find "${SOURCES[@]}" -newer "$BUILT_STAMP" -print -quit)" ]
}

mark_built() {
  source_files > "$BUILT_STAMP"
}

# The product of this machine, as unpacked by the build.
product_folder() {
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) echo "$PRODUCT_TARGET/products/fieldway/linux/gtk/x86_64/fieldway" ;;
    Darwin-arm64) echo "$PRODUCT_TARGET/products/fieldway/macosx/cocoa/aarch64/fieldway" ;;
    *) fail "The product is built for Linux x86_64, macOS aarch64 and Windows x86_64; this is $(uname -s) $(uname -m)." ;;
  esac
}

build_product() {
  product_is_current && return 0
  mkdir -p "$PRODUCT_TARGET"
  local log
  log=$(mktemp)
  echo "Building Fieldway; this takes a minute or two." >&2
  if ! maven verify -DskipTests >"$log" 2>&1; then
    grep -E '^\[ERROR\]' "$log" | head -n 20 >&2
    mkdir -p "$PRODUCT_TARGET" && mv "$log" "$BUILD_LOG"
    fail "The build failed; all of its output is in $BUILD_LOG."
  fi
  mkdir -p "$PRODUCT_TARGET" && mv "$log" "$BUILD_LOG"
  mark_built
}
