/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What must hold of a viewpoint specification, one class for each rule. A new rule is a class here and a line in
 * {@link org.fieldway.tests.sirius.odesign.check.Checks}.
 */
package org.fieldway.tests.sirius.odesign.check;
