/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A format in which a journey map can be written.
 *
 * @param ending of its files, without the dot, in small letters, such as {@code csv}
 * @param name as shown in a menu, such as "Table (CSV)"
 * @param maker makes a new exporter; empty where the contributed class cannot be loaded
 */
public record ExportFormat(String ending, String name, Supplier<Optional<MapExporter>> maker) { }
