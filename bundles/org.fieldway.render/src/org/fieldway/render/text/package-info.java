/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Widths, outlines and line breaking of text, measured from the font files that are shipped, never from the fonts of the
 * machine: a map breaks its lines the same everywhere, with or without a display.
 */
package org.fieldway.render.text;
