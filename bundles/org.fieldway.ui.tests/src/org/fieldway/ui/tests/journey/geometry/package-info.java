/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Scrolling, zooming, hits, drops and the arrow keys' walk, as plain numbers without a display. */
package org.fieldway.ui.tests.journey.geometry;
