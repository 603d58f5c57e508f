/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Makes Fieldway's own commands within the command that Sirius records for a tool. A diagram changes the model by the same
 * commands as the board, so that both keep the same rules.
 */
package org.fieldway.sirius.change;
