/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** What of diagrams and tables leaves a study, for whom. */
package org.fieldway.sirius.ui.tests.export;
