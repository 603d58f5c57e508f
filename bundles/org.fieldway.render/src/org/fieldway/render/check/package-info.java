/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Lays out a released map as a plain list in large type, to take back to the people whose journey it tells: for each thing
 * that it says they can tick whether it is right, write what it should say, or ask for it to be left out.
 */
package org.fieldway.render.check;
