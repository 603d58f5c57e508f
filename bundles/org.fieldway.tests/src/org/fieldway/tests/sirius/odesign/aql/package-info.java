/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The part of the Acceleo Query Language that the specification may use: its grammar, and the types of its expressions over
 * Ecore packages and Java services. What is outside that part is refused, so that every expression stays checked.
 */
package org.fieldway.tests.sirius.odesign.aql;
