/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

/**
 * One row of a released map. Lanes that are hidden on the board, and their cards, are in no release.
 *
 * @param kind id of the lane kind, such as {@code quotes} or {@code feelings}
 * @param colour {@code #rrggbb}, or "" for the lane kind's
 */
public record ReleasedLane(String id, String name, String kind, String colour, boolean collapsed) { }
