/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** How Fieldway's own surfaces look, in light and dark. */
package org.fieldway.ui.theme;
