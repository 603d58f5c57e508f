/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.store.xml;

/** Says so when it is initialised; EMF does that to a class that a namespace {@code java://…} names. */
public final class Trap {

    static {
        System.setProperty(Sprung.PROPERTY, "true");
    }

    private Trap() {
    }

    /** Looks at the trap without touching it. */
    static final class Sprung {
        static final String PROPERTY = "fieldway.tests.trap";

        private Sprung() {
        }

        static boolean get() {
            return Boolean.getBoolean(PROPERTY);
        }
    }
}
