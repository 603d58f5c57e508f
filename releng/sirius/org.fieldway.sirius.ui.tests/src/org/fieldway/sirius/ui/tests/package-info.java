/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Tests of the Sirius edition in a real workbench. They are a fragment of the default edition's tests, whose support they share and which run here, too. */
package org.fieldway.sirius.ui.tests;
