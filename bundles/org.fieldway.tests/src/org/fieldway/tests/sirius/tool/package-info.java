/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** What tests of services for Sirius share: a study that is open, steps as Sirius records them, and views without Sirius. */
package org.fieldway.tests.sirius.tool;
