/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.service;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String emptyMapHint;
    public static String filteredMapHint;
    public static String kindAndSector;
    public static String via;
    public static String withStanding;

    static {
        NLS.initializeMessages("org.fieldway.sirius.service.messages", Messages.class);
    }

    private Messages() { }
}
