/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Names of the entries of {@code consent.xml} in the reader's language; an entry without one shows its id. */
final class Labels {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(Labels.class.getPackageName() + ".labels",
            Locale.getDefault(), Labels.class.getClassLoader());

    private Labels() { }

    static String of(String sort, String id) {
        try {
            return BUNDLE.getString(sort + '.' + id);
        } catch (MissingResourceException e) {
            return id;
        }
    }
}
