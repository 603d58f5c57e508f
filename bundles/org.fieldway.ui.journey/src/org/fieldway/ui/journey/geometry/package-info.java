/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Where things of the board are and what a key or the mouse reaches: plain numbers in scene units, no widgets.
 * The canvas asks here which place was hit, which one an arrow key leads to, and what part of the scene is seen.
 */
package org.fieldway.ui.journey.geometry;
