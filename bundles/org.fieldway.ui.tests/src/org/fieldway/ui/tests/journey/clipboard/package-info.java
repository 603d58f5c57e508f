/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Tests of what the board does with its clipboard, without a screen. */
package org.fieldway.ui.tests.journey.clipboard;
