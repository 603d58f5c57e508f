/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The dialog that brings a journey map from a file into a study: as a map of its own or into one that is there, with a report of
 * what was understood, repaired and left out, seen before anything is changed.
 */
package org.fieldway.ui.journey.importing;
