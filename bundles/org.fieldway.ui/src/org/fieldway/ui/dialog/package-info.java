/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Questions and messages in windows of their own, behind one interface that tests replace. */
package org.fieldway.ui.dialog;
