/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.transcript;

/**
 * How a line begins.
 *
 * @param label the speaker's label; "" where the line only tells a time
 * @param startMs milliseconds; {@link DraftTurn#UNKNOWN} where the line tells no time
 * @param wordsAt where the words begin, from the line's start
 * @param sure true where nothing but a speaker or a time begins a line like this
 */
record LineMark(String label, long startMs, int wordsAt, boolean sure) { }
