/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Drafting, updating and comparing maps in the real workbench.
 */
package org.fieldway.ui.tests.journey.drafting;
