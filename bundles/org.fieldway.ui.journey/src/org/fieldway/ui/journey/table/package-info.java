/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The map as a table: the accessible twin of the board, of native controls, with each stage, lane and card in one row of
 * its own. It shows the same release, has the same selection, and makes the same commands, by keyboard alone.
 */
package org.fieldway.ui.journey.table;
