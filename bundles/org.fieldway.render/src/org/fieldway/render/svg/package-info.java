/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Writes a scene as SVG: real text that can be searched and read aloud, a title and a description, one group with a stable
 * id for each object.
 */
package org.fieldway.render.svg;
