/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Tests of what the board does with its words: finding them, and filtering by who said them, without a screen. */
package org.fieldway.ui.tests.journey.find;
