/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

/**
 * What a new study starts with.
 *
 * @param title shown everywhere; not blank
 * @param language as a language tag such as en-GB
 */
public record NewStudy(String title, String language) {

    /** @return a study in British English */
    public static NewStudy titled(String title) {
        return new NewStudy(title, "en-GB");
    }
}
