/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The map in front in a view of its own: small as a whole, and as a list of its stages and cards.
 */
package org.fieldway.ui.journey.outline;
