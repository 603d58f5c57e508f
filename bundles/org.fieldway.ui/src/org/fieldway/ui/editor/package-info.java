/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What the editors of all ways of working share: their input, undo and save, title, notices, the workbench's actions in them, and
 * the registry that says which editor opens what.
 */
package org.fieldway.ui.editor;
