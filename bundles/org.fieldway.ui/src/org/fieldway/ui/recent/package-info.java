/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** The studies that were opened here before, and what was open in them. */
package org.fieldway.ui.recent;
