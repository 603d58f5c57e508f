/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

/**
 * One column of a released map.
 *
 * @param description the small second line; "" where there is none
 * @param colour {@code #rrggbb}, or "" for the usual one
 */
public record ReleasedStage(String id, String name, String description, String colour) { }
