/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Generates the Java code of the model and its edit support from {@code fieldway.genmodel}, and checks what is
 * committed against it. Runs outside Eclipse, called by {@code releng/generate}.
 */
package org.fieldway.codegen;
