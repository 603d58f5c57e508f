/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What the expressions of a viewpoint specification are evaluated on, and which variables they may name. Follows what Sirius
 * does when it validates a specification ({@code DiagramInterpretedExpressionQuery} and {@code TableInterpretedExpressionQuery}).
 */
package org.fieldway.tests.sirius.odesign.scope;
