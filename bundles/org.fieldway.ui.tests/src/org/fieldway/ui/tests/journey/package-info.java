/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** The journey board under real keys and mouse: what they change in the map, and what others hear of it. */
package org.fieldway.ui.tests.journey;
