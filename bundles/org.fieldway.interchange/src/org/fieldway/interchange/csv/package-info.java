/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Journey maps as tables in CSV (RFC 4180), both ways: a row for each card, and rows for stages, lanes and notes that no card
 * tells of. What a spreadsheet would take for a formula is written so that it stays text.
 */
package org.fieldway.interchange.csv;
