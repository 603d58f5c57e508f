/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The dialog that writes a journey map into a file: in which format, for whom, and what of it is withheld from them, seen before
 * anything is written. Every file starts from a release.
 */
package org.fieldway.ui.journey.exporting;
