/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Leaves cards out of what a board shows, by how many participants stand behind them. The map itself does not change.
 */
package org.fieldway.ui.journey.filter;
