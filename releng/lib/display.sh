# A display for what needs one. To be sourced.

has_display() {
  [ "$(uname -s)" = Darwin ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

# Runs a command on the display at hand, or on a virtual one with a window manager (focus and key events need one).
with_display() {
  if has_display; then
    "$@"
  else
    GDK_BACKEND=x11 xvfb-run -a -s "-screen 0 1600x1000x24" bash -c \
      'metacity --no-composite >/dev/null 2>&1 & manager=$!; "$@"; code=$?; kill $manager 2>/dev/null; exit $code' display "$@"
  fi
}
