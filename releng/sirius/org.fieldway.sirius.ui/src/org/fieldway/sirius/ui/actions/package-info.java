/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** What double click and menu items of diagrams and tables do outside them: they lead to where Fieldway shows an object. */
package org.fieldway.sirius.ui.actions;
