/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Writes diagrams and tables into files for an audience. What is pictured is never the study but a copy of what is released of it, in a
 * session of Sirius that lives in memory and knows nothing else.
 */
package org.fieldway.sirius.ui.export;
