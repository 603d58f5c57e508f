/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * A drawing as plain immutable shapes with coordinates, resolved colours and text already broken into lines; each group of
 * shapes names the model object it stands for. Every painter draws the same scene, so what is printed is what was seen.
 */
package org.fieldway.render.scene;
