/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Holds the bundles to their layers: what each may use of the others, and that nothing below the user interface knows a
 * widget. Reads manifests and compiled classes, so that also a reference without an import is found.
 */
package org.fieldway.tests.build.architecture;
