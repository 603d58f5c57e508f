/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What the journey diagram shows and what its tools change: services that the viewpoint specification calls. They know
 * nothing of Sirius, and changes are made by the commands of the board.
 */
package org.fieldway.sirius.journey;
