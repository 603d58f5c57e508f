/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What is dragged or copied from one part of the workbench to another: quotes onto cards, and cards onto quotes. Only
 * ids travel, never words.
 */
package org.fieldway.ui.transfer;
