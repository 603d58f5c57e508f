/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of element of a viewpoint specification.
 *
 * @param name its name, unique among all packages
 * @param uri the name space of its package
 * @param isAbstract true where no element may be of this kind alone
 * @param supers the kinds that it extends
 * @param features what its elements may hold, by name
 */
public record Kind(String name, String uri, boolean isAbstract, List<Kind> supers, Map<String, Feature> features) {

    /** True where this kind is the named one or extends it. */
    public boolean isA(String other) {
        return name.equals(other) || supers.stream().anyMatch(kind -> kind.isA(other));
    }

    /** The feature of that name, its own or inherited. */
    public Optional<Feature> feature(String feature) {
        return Optional.ofNullable(features.get(feature));
    }
}
