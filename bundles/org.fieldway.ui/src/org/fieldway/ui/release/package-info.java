/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** What is said on releases, wherever content is shown as an audience gets it: the list of what was withheld, and why. */
package org.fieldway.ui.release;
