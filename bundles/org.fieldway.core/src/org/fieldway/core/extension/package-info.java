/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Reads what bundles contribute to Fieldway's extension points. Works within a running platform and as plain Java,
 * where the {@code plugin.xml} files of the class path are read instead.
 */
package org.fieldway.core.extension;
