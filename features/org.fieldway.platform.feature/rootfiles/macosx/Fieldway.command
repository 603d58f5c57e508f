#!/bin/sh
# Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
# For double-clicking on macOS: opens the workbench (the script beside it adds -XstartOnFirstThread).
here=$(cd "$(dirname "$0")" && pwd -P)
exec "$here/fieldway" "$@"
