/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The kinds of lanes that a journey map may have, as data: name, colours, shape of the cards, icon and what a card may
 * carry. Fieldway's own are in one file, a team's own come through an extension point; no code knows one by name.
 */
package org.fieldway.core.lanes;
