/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.dialog;

/** Holds the dialogs in use. */
final class DialogsHolder {

    private static Dialogs current = new WorkbenchDialogs();

    private DialogsHolder() {
    }

    static Dialogs current() {
        return current;
    }

    static Dialogs.Replacement replace(Dialogs dialogs) {
        Dialogs before = current;
        current = dialogs;
        return () -> current = before;
    }
}
