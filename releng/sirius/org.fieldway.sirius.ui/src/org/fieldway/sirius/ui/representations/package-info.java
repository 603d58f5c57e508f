/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Diagrams and tables of a study as a researcher meets them: listed in the study explorer, made, opened, renamed and deleted. What
 * Sirius calls a representation is a diagram or a table here.
 */
package org.fieldway.sirius.ui.representations;
