/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Tests of what Fieldway brings for Sirius, without Sirius.
 */
package org.fieldway.tests.sirius;
