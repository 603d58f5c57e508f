/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Colours for stages and lanes: few, told apart with any kind of colour vision, and each with a name.
 */
package org.fieldway.ui.journey.colour;
