/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The editor of a study's design: a form with a page for each part of it. Everything is typed where it is shown; each
 * change is one step of undo and seen at once by all other editors and views.
 */
package org.fieldway.ui.design;
