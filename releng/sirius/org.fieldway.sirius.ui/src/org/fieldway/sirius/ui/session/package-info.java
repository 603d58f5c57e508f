/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * A study and the diagrams that Sirius keeps of it: one editing domain, one history, one save, one set of locks. Other packages of
 * this bundle begin at {@link org.fieldway.sirius.ui.session.Diagrams}.
 */
package org.fieldway.sirius.ui.session;
