/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.time.Clock;
import java.util.UUID;

/**
 * How a study is opened.
 *
 * @param readOnly takes no lock, writes nothing, and works without permission to write
 * @param owner the person as others see them where they hold a lock
 * @param coder id of the researcher who is at work: their codings and memos need no lock; null where nobody codes
 * @param domains makes domain and resource set
 * @param clock what time it is
 */
public record OpenOptions(boolean readOnly, String owner, UUID coder, DomainProvider domains, Clock clock) {

    /** @return options for looking only */
    public static OpenOptions toRead() {
        return new OpenOptions(true, user(), null, DefaultDomain::create, Clock.systemUTC());
    }

    /** @return options for changing the study, under the name by which the computer knows the person */
    public static OpenOptions toEdit() {
        return new OpenOptions(false, user(), null, DefaultDomain::create, Clock.systemUTC());
    }

    /** @return the same for another name */
    public OpenOptions by(String name) {
        return new OpenOptions(readOnly, name, coder, domains, clock);
    }

    /** @return the same for a researcher of the study who codes */
    public OpenOptions codingAs(UUID researcher) {
        return new OpenOptions(readOnly, owner, researcher, domains, clock);
    }

    /** @return the same with another sort of editing domain */
    public OpenOptions with(DomainProvider provider) {
        return new OpenOptions(readOnly, owner, coder, provider, clock);
    }

    /** @return the same with another clock */
    public OpenOptions at(Clock other) {
        return new OpenOptions(readOnly, owner, coder, domains, other);
    }

    private static String user() {
        return System.getProperty("user.name", "");
    }
}
