/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Brings maps that were read from files into a study: as a new map, or into one that is there, always as one command. Evidence
 * that the study knows is linked to the cards again.
 */
package org.fieldway.interchange.maps.importing;
