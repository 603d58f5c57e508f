/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Tests of the rules that diagrams are held against and of their quick fixes. */
package org.fieldway.tests.sirius.rules;
