/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Released content as objects of the model, so that Sirius can picture it: each copy is made field by field from a release and
 * holds nothing else. Nothing of the study itself is reached from a copy.
 */
package org.fieldway.sirius.release;
