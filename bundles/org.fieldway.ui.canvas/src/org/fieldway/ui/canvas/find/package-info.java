/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The line over a drawing in which words to find are typed, the same for all drawings. What is searched, and how a place that
 * holds the words is shown, is the editor's.
 */
package org.fieldway.ui.canvas.find;
