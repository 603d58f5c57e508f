/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The dialog in which a team makes up lane kinds of its own: name, colour, icon, shape of the cards and what they may hold.
 * Each change is one step of undo; a kind in use is deleted only with another one for its lanes.
 */
package org.fieldway.ui.journey.lanekinds;
