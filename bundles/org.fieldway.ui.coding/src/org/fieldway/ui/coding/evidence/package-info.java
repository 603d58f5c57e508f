/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** The evidence view: the quotes behind what is selected, and all quotes of the study, to be found, read and attached. */
package org.fieldway.ui.coding.evidence;
