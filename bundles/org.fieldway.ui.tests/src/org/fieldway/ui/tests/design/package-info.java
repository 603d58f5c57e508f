/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** The study's form under typing: what reaches the model, as which step of undo, and who follows. */
package org.fieldway.ui.tests.design;
