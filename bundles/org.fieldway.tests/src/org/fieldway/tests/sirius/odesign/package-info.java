/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Shows that the viewpoint specification of Sirius fits the model and its Java services, in a build without Sirius, and that
 * the rules which show it find faults.
 */
package org.fieldway.tests.sirius.odesign;
