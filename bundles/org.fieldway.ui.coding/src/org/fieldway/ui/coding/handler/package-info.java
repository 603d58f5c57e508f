/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** The commands on evidence that menus and keys call. */
package org.fieldway.ui.coding.handler;
