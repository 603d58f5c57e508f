/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Editors of Sirius in Fieldway: what they follow, take, and do not offer. */
package org.fieldway.sirius.ui.tests.workbench;
