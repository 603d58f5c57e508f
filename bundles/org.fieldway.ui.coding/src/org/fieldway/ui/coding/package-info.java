/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Quotes and codings in the workbench: what several parts share, such as the swatches of codes and attaching quotes to
 * cards.
 */
package org.fieldway.ui.coding;
