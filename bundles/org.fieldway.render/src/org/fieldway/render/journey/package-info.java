/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Lays out a released journey map as a scene: stages across, lanes down, cards in the cells, feelings as a curve. Every size
 * and colour is decided here, so that all painters draw the same map.
 */
package org.fieldway.render.journey;
