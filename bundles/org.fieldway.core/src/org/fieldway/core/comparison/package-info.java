/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Two journey maps laid over each other: planned and actual, students and staff, before and after. Made from what an
 * audience may see of each, so that nothing is compared that may not be shown.
 */
package org.fieldway.core.comparison;
