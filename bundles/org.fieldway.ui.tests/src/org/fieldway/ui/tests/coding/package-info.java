/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Tests of the evidence view and the transcript viewer with real events. */
package org.fieldway.ui.tests.coding;
