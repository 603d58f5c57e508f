/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.util.Objects;

/**
 * One thing that a participant can allow or not, as a consent form asks it.
 *
 * @param id stable and not localised, such as {@code quote-anonymous}; consent items refer to it
 * @param perAudience true where the answer holds for the audiences that the form names only; false where it holds
 *        whoever looks, such as taking part
 * @param anyTime true where it may be taken back after the deadline too, since it is about what is still to come
 * @param fallsWith id of the permission with which it is taken back; "" for none. Every permission is taken back
 *        with taking part
 */
public record Permission(String id, boolean perAudience, boolean anyTime, String fallsWith) {

    public Permission {
        Objects.requireNonNull(id);
        Objects.requireNonNull(fallsWith);
    }

    /** The name that a reader sees, such as "quote anonymously". */
    public String label() {
        return Labels.of("permission", id);
    }
}
