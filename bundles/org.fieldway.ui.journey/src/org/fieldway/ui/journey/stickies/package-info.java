/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Sticky notes of a workshop, typed or pasted in quickly.
 */
package org.fieldway.ui.journey.stickies;
