/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Reads a viewpoint specification of Sirius (an odesign) as XML, without Sirius. Each element becomes a piece that knows its
 * kind, what its kind may hold, and the pieces it points to.
 */
package org.fieldway.tests.sirius.odesign.read;
