/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Fieldway's own rules, one class each, contributed in {@code plugin.xml}. Their texts are in {@code rules.properties}
 * under their ids.
 */
package org.fieldway.core.validation.rules;
