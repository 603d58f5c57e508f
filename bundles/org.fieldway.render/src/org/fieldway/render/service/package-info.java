/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Turns the release of a service map into a scene: boxes in rings of closeness or as a network, lines between them, what
 * changes, and what the signs mean. Boxes that a person has put somewhere stay there; the same release always gives the
 * same scene.
 */
package org.fieldway.render.service;
