/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Changes of a journey map as commands: each one is a single named step of undo. They know the rules of a map (the order
 * of cards in a cell, what goes with a stage that is deleted) and nothing of how a map is shown.
 */
package org.fieldway.core.journey;
