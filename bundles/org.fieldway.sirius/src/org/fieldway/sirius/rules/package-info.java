/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Holds what diagrams show against Fieldway's own rules, without reading a file: a rule that needs the material speaks only
 * once that is known. Each quick fix is a command of Fieldway that undo takes back.
 */
package org.fieldway.sirius.rules;
