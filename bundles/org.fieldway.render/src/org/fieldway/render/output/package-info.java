/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Whole files of a scene, by the kind that their names ask for. What writes them to a disk stands above.
 */
package org.fieldway.render.output;
