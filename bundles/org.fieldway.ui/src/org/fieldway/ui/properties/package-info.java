/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** The properties view: a form for whatever is selected, in plain labels, each change of it a step that undo names. */
package org.fieldway.ui.properties;
