/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The permissions, audiences and purposes that Fieldway knows, in the order of {@code consent.xml}. A new one is an
 * entry of that file and a line of {@code labels.properties}.
 */
public final class ConsentTerms {

    /** The one that takes part in every other: who does not take part allows nothing. */
    public static final String PARTICIPATE = "participate";

    private static final ConsentTerms SHIPPED = ConsentTermsReader.readShipped();

    private final Map<String, Audience> audiences;
    private final Map<String, Permission> permissions;
    private final Map<String, Purpose> purposes;

    ConsentTerms(Map<String, Audience> audiences, Map<String, Permission> permissions, Map<String, Purpose> purposes) {
        this.audiences = Collections.unmodifiableMap(new LinkedHashMap<>(audiences));
        this.permissions = Collections.unmodifiableMap(new LinkedHashMap<>(permissions));
        this.purposes = Collections.unmodifiableMap(new LinkedHashMap<>(purposes));
    }

    /** The terms of the shipped data file. */
    public static ConsentTerms shipped() {
        return SHIPPED;
    }

    public Collection<Audience> audiences() {
        return audiences.values();
    }

    public Collection<Permission> permissions() {
        return permissions.values();
    }

    public Collection<Purpose> purposes() {
        return purposes.values();
    }

    /** Empty where no audience has this id. */
    public Optional<Audience> audience(String id) {
        return Optional.ofNullable(audiences.get(id));
    }

    /** Empty where no permission has this id. */
    public Optional<Permission> permission(String id) {
        return Optional.ofNullable(permissions.get(id));
    }

    /** Empty where no purpose has this id. */
    public Optional<Purpose> purpose(String id) {
        return Optional.ofNullable(purposes.get(id));
    }

    /** @throws IllegalArgumentException where no purpose has this id */
    public Purpose require(String purposeId) {
        return purpose(purposeId).orElseThrow(() -> new IllegalArgumentException("no purpose " + purposeId));
    }
}
