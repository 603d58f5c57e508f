/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design.form;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String add;
    public static String addButton;
    public static String confirmRemove;
    public static String confirmTitle;
    public static String confirmVerb;
    public static String down;
    public static String moveDown;
    public static String moveUp;
    public static String remove;
    public static String removeButton;
    public static String selectHint;
    public static String up;

    static {
        NLS.initializeMessages("org.fieldway.ui.design.form.messages", Messages.class);
    }

    private Messages() { }
}
