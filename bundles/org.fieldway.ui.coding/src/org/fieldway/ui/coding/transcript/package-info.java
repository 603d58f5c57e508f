/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** The transcript viewer: the text of a source with its speakers and what is coded in it, to be read. */
package org.fieldway.ui.coding.transcript;
