/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A format that can be imported.
 *
 * @param id as written after {@code --as}, such as {@code transcript}
 * @param name as shown in a menu, such as "Transcripts (plain text)"
 * @param maker makes a new importer; empty where the contributed class cannot be loaded
 */
public record ImportFormat(String id, String name, Supplier<Optional<Importer>> maker) { }
