/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Questions about sources that several services ask, such as who speaks where. They read the model and change nothing.
 */
package org.fieldway.core.sources;
