/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Tests of maps as drawings: what is on them, where it lies, that it can be read, and that each painter draws the same.
 */
package org.fieldway.tests.render;
