/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Draws a scene on the screen with the graphics of SWT: the shipped fonts, the scene's colours, exact positions at each
 * zoom. Nothing here knows what the shapes mean.
 */
package org.fieldway.ui.journey.paint;
