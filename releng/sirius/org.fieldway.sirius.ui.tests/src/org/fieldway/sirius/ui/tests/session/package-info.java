/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** A study and its diagrams in a real workbench with Sirius: opening, changing, undoing, saving, locks and what is gone. */
package org.fieldway.sirius.ui.tests.session;
