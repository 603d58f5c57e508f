/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Faults that are put into copies of the shipped viewpoint specification, to show that the rules find them. They are small
 * edits at elements found by what they are, so that they outlast changes of the specification.
 */
package org.fieldway.tests.sirius.odesign.broken;
