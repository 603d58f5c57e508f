/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Paints a scene as a picture from the outlines of the shipped fonts: no display and no fonts of the machine are needed.
 */
package org.fieldway.render.png;
