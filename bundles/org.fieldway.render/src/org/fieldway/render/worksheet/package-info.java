/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Lays out stages and lanes as a sheet of paper to fill in by hand in a workshop: places the size of sticky notes, lines to
 * write on and questions in large type. What is known already may be printed on it.
 */
package org.fieldway.render.worksheet;
