/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** The page that a person meets first. */
package org.fieldway.ui.welcome;
