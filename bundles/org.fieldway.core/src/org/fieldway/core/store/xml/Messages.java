/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String place;
    public static String remedy;
    public static String notUtf8;
    public static String otherEncoding;
    public static String notWellFormed;
    public static String doctype;
    public static String notFieldway;
    public static String newerVersion;
    public static String noMigration;
    public static String noVersion;
    public static String unknownNamespace;
    public static String unknownClass;
    public static String unknownFeature;
    public static String badValue;
    public static String danglingInside;
    public static String dangling;
    public static String referenceLeaves;
    public static String schemaLocation;
    public static String noId;
    public static String doubledId;
    public static String wrongRoot;
    public static String severalRoots;
    public static String outside;
    public static String writesOnlyBySaving;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
