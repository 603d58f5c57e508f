/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Dates, lengths and kinds of objects in words. */
package org.fieldway.ui.text;
