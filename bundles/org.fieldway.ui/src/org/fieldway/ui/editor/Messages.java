/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.editor;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String objectGone;
    public static String redo;
    public static String redoNamed;
    public static String undo;
    public static String undoNamed;

    static {
        NLS.initializeMessages("org.fieldway.ui.editor.messages", Messages.class);
    }

    private Messages() {
    }
}
