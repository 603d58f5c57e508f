/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The editor of journey maps: the board with the bar over it, what it says on audiences, and the export of what is shown.
 */
package org.fieldway.ui.journey;
