/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.problems;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

public final class ProblemsView extends ViewPart {
    @Override
    public void createPartControl(Composite parent) {
    }
    @Override
    public void setFocus() {
    }
}
