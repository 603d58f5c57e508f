/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What the study design map in Sirius shows and changes: aims, objectives, questions, activities with the sources that they
 * brought, instruments, and the gaps between them.
 */
package org.fieldway.sirius.design;
