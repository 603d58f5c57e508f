/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Drawing maps from codings in the workbench: a new map, an update of one that was drafted before, and the rules of its
 * stages and lanes. Files are read beside the user interface; each change is one step of undo.
 */
package org.fieldway.ui.journey.drafting;
