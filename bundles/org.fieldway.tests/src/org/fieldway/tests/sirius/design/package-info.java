/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Tests of what the study design map in Sirius asks and does. */
package org.fieldway.tests.sirius.design;
