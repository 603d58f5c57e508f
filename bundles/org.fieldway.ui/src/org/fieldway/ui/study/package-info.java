/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** The studies that are open in this workbench: one session with one command stack each. */
package org.fieldway.ui.study;
