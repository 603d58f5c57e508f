/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Diagrams and tables in the study explorer and their commands, in a real workbench with Sirius. */
package org.fieldway.sirius.ui.tests.representations;
