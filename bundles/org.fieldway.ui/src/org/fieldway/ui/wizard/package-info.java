/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** The wizard that makes a new study. */
package org.fieldway.ui.wizard;
