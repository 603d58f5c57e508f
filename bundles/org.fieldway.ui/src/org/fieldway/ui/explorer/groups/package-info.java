/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** The headings of the study explorer, one class each: what stands under them and the line of figures beside their name. */
package org.fieldway.ui.explorer.groups;
