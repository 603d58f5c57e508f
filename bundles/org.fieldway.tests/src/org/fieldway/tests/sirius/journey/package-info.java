/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The services behind the journey diagram, on the sample and on maps made up for it: cards without a place, hidden lanes,
 * lane kinds of a team's own, nothing written at all.
 */
package org.fieldway.tests.sirius.journey;
