/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Cards on the clipboard: as cards for other maps, and as a table for spreadsheets, both ways.
 */
package org.fieldway.ui.journey.clipboard;
