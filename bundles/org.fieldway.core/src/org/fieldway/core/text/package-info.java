/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What ties a coding to the words that it means: hashes of texts and quotes, the characters around a quote, and finding
 * a quote again in a text that has changed. Offsets are UTF-16 code units into {@code text.txt}, as Java counts them.
 */
package org.fieldway.core.text;
