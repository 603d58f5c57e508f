/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Quotes that come to diagrams: dragged from the evidence view or a transcript onto a card or a line, or pasted. */
package org.fieldway.sirius.ui.evidence;
