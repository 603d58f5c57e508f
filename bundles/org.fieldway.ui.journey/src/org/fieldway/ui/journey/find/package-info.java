/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Finds words in the map that a board shows, and goes from one place that holds them to the next.
 */
package org.fieldway.ui.journey.find;
