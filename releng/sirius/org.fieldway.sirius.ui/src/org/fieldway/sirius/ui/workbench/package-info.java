/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Makes Sirius fit for researchers: its editors follow Fieldway's study, undo and properties, offer what is of use in a diagram or table
 * and nothing of a modelling tool.
 */
package org.fieldway.sirius.ui.workbench;
