/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.text;

/**
 * A line after breaking.
 *
 * @param text without blanks at its end
 * @param width in scene units
 * @param rightToLeft true where its paragraph runs from right to left
 */
public record TextLine(String text, double width, boolean rightToLeft) { }
