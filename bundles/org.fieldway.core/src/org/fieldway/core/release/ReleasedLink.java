/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

/**
 * An arrow of a released map.
 *
 * @param fromId id of a stage, or of a card where {@code kind} is {@code card}
 * @param toId as {@code fromId}; "" where somebody leaves the journey
 * @param kind {@code leads-to}, {@code returns-to}, {@code leaves} (between stages) or {@code card}
 * @param label "" for none
 */
public record ReleasedLink(String id, String fromId, String toId, String kind, String label) { }
