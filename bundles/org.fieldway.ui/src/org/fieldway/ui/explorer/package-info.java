/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** The study explorer: everything in the open studies as one tree, with a field that narrows it. */
package org.fieldway.ui.explorer;
