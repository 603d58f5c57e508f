/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.fieldway.tests.Checkout;
import org.fieldway.tests.sirius.odesign.check.Checks;
import org.fieldway.tests.sirius.odesign.check.Finding;
import org.fieldway.tests.sirius.odesign.check.Specification;
import org.fieldway.tests.sirius.odesign.read.Odesign;
import org.junit.jupiter.api.Test;

/** The specification that is shipped. */
class OdesignTest {

    /** The bundle that holds it. */
    static final Path BUNDLE = Checkout.root().resolve("bundles/org.fieldway.sirius");

    /** The file. */
    static final Path FILE = BUNDLE.resolve("description/fieldway.odesign");

    @Test
    void specificationKeepsAllRules() throws IOException {
        Specification specification = Specification.of(Odesign.read(FILE), BUNDLE);
        assertEquals("", Checks.findings(specification).stream().map(Finding::toString).collect(Collectors.joining("\n")));
    }
}
