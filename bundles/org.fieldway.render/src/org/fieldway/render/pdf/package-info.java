/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Paints a scene as vector PDF with real text, for one sheet or cut over pages of paper. The fonts are the shipped ones, and the
 * same scene gives the same file each time.
 */
package org.fieldway.render.pdf;
