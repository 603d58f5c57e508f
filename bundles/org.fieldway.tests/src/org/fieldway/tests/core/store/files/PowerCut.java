/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.store.files;

/** The simulated machine stops: nothing that runs may catch this and go on. */
public final class PowerCut extends Error {

    private static final long serialVersionUID = 1L;
}
