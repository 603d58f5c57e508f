/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Reads the values that the model keeps as Java types: identities, days and moments.
 * Used by the generated factories; strict, so that a damaged file is noticed instead of being misread.
 */
package org.fieldway.model.values;
