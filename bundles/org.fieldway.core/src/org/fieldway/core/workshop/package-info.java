/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What co-design workshops do with maps: a map of the future begun from a present one, and what students said when a map was
 * taken back to them. Each is one step of undo.
 */
package org.fieldway.core.workshop;
