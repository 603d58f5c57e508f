/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.templates;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String about;
    public static String aboutFuture;
    public static String aboutGroup;
    public static String aboutOne;
    public static String applyMessage;
    public static String applyTitle;
    public static String beginsWith;
    public static String blank;
    public static String create;
    public static String everybody;
    public static String name;
    public static String nameMissing;
    public static String nameOfAll;
    public static String nameOfFuture;
    public static String nameOfGroup;
    public static String nameOfOne;
    public static String nameOfSomebody;
    public static String newMapDoing;
    public static String newMapMessage;
    public static String newMapTitle;
    public static String nobodyYet;
    public static String nothingNew;
    public static String saveDoing;
    public static String saveMessage;
    public static String saveTitle;
    public static String saved;
    public static String shipped;
    public static String unnamed;
    public static String who;

    static {
        NLS.initializeMessages("org.fieldway.ui.journey.templates.messages", Messages.class);
    }

    private Messages() { }
}
