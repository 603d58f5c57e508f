/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** The workspace that Sirius needs. It holds nothing of a study: a study's files stay in the study's own folder. */
package org.fieldway.sirius.ui.workspace;
