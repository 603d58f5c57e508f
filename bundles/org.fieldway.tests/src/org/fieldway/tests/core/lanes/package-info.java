/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Tests of the lane kinds: those that come with Fieldway and those that a team adds.
 */
package org.fieldway.tests.core.lanes;
