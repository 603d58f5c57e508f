/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What is coded, as plain immutable values: texts, turns, passages with their words. It is read from the files on any
 * thread, kept current from the objects that commands change, and used where nobody may wait for a file.
 */
package org.fieldway.core.material;
