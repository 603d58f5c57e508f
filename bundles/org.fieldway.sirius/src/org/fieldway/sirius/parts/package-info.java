/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Finds the parts of the study that an object belongs to, and keeps what was found out about a study until it changes.
 * Works without a study that is open too, so that a copy of a model in memory can be pictured.
 */
package org.fieldway.sirius.parts;
