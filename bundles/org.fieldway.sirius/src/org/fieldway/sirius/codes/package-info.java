/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What the table of codes by participant in Sirius asks and changes. Numbers come from the index of codings, and only once
 * that was read: nothing here reads a file.
 */
package org.fieldway.sirius.codes;
