/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.files;

/**
 * What the file system says about a file without opening it.
 *
 * @param size in bytes
 * @param modified in nanoseconds since 1970, as exact as the file system keeps it
 */
public record FileStamp(long size, long modified) {
}
