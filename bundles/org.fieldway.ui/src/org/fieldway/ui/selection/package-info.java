/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** What is selected, in terms of the study: shapes, rows and lines of whatever tool lead to the objects they stand for. */
package org.fieldway.ui.selection;
