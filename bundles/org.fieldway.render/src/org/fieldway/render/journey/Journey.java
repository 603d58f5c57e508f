/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import org.fieldway.render.scene.Scene;

/** A laid out map: the drawing, and where its cells are. */
public record Journey(Scene scene, JourneyGrid grid) { }
