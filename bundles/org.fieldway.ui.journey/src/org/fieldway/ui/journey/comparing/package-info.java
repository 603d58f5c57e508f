/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Two journey maps over each other in the workbench: a drawing to look at, for one audience or another, and to write
 * into a file.
 */
package org.fieldway.ui.journey.comparing;
