/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The journey board: a canvas that shows a map as one audience may see it and lets the team change it by typing, dragging
 * and keys. The canvas paints; what is shown, what is selected and what a gesture changes are classes of their own.
 */
package org.fieldway.ui.journey.board;
