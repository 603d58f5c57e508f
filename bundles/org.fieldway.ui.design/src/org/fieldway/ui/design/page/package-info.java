/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** The pages of the editor: which objects each of them lists and which of their properties it shows. */
package org.fieldway.ui.design.page;
