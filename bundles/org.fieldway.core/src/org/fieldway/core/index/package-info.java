/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * An index of all codings of a study, in columns, made by streaming the files without model objects. Counts, queries and
 * analysis use it, so that nobody has to load a study's material in order to count.
 */
package org.fieldway.core.index;
