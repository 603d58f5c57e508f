/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** The problems view: what goes against the rules in the open study, and the way to put it right. */
package org.fieldway.ui.problems;
