/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Checks a study against rules and tells what was found, with the object to go to. Rules are contributed to the
 * extension point {@code org.fieldway.core.rules}; Fieldway's own are in the package {@code rules}.
 */
package org.fieldway.core.validation;
