/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.stream.Stream;

import org.fieldway.tests.sirius.odesign.read.Piece;

/** Each container that users may change, and that holds what they may change, takes what is dropped on it. */
final class DropCheck implements Check {

    @Override
    public void check(Specification specification, Findings findings) {
        specification.odesign().all("ContainerMapping").stream().filter(mapping -> !Fixed.is(mapping) && holds(mapping))
                .forEach(mapping -> findings.unless(!mapping.addresses("dropDescriptions").isEmpty(), mapping,
                        "nothing can be dropped on it: it has no dropDescriptions"));
    }

    private static boolean holds(Piece container) {
        return Stream.of("subNodeMappings", "subContainerMappings", "reusedNodeMappings", "reusedContainerMappings")
                .flatMap(way -> Stream.concat(container.held(way).stream(), container.referred(way).stream()))
                .anyMatch(mapping -> !Fixed.is(mapping));
    }
}
