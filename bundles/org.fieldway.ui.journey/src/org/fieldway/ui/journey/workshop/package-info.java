/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What the workbench offers for workshops: a map of the future beside the present one, and a record of what students said
 * about a map.
 */
package org.fieldway.ui.journey.workshop;
