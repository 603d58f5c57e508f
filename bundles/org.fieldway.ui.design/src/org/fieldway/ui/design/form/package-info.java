/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** What the pages are built of: tables and trees of objects with their buttons, and the fields of the selected one beside. */
package org.fieldway.ui.design.form;
