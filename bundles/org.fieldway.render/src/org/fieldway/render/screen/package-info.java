/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The one walk that all painters share: it goes through a scene within a clip and hands each shape to a canvas. A screen, an
 * SVG file and a picture are canvases.
 */
package org.fieldway.render.screen;
