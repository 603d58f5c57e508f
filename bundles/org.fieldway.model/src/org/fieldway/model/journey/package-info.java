/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Journey maps: stages, lanes, cards, and the rules by which cards are drafted from codings.
 * Generated from {@code journey.ecore}; nothing here says where a card is drawn.
 */
package org.fieldway.model.journey;
