/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** The services behind the journey table: what cells show, and that typing loses nothing that somebody gathered. */
package org.fieldway.tests.sirius.table;
