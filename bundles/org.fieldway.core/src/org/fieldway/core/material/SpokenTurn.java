/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.material;

/**
 * One turn of a transcript.
 *
 * @param speaker the label of who speaks; "" where the transcript has none
 * @param start first UTF-16 unit of the text
 * @param end the unit behind the last one
 * @param startMs where it begins in the recording, in milliseconds; null where that is not known
 */
public record SpokenTurn(String speaker, int start, int end, Long startMs) {
}
