/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Draws two journey maps over each other: each card says in words and by a bar at its side in which map it is, and the
 * curves of feelings are drawn with a sign and a line of their own.
 */
package org.fieldway.render.comparison;
