/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldway.tests.sirius.odesign.broken.Break;
import org.fieldway.tests.sirius.odesign.broken.Breaks;
import org.fieldway.tests.sirius.odesign.check.Checks;
import org.fieldway.tests.sirius.odesign.check.Finding;
import org.fieldway.tests.sirius.odesign.check.Specification;
import org.fieldway.tests.sirius.odesign.read.Odesign;
import org.fieldway.tests.sirius.odesign.read.Piece;
import org.fieldway.tests.sirius.odesign.read.XmlFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** Copies of the shipped specification with one fault each. */
class BrokenOdesignTest {

    static Stream<Break> breaks() {
        return Breaks.all().stream();
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void faultIsFoundAndTheElementNamed(Break fault) throws IOException {
        Document copy = XmlFile.read(OdesignTest.FILE);
        Piece broken = fault.edit().apply(new Odesign(copy)).orElseThrow(() -> new AssertionError("found nothing to break"));
        String element = new Odesign(copy).pieces().filter(piece -> piece.element() == broken.element()).findFirst()
                .orElseThrow(() -> new AssertionError("the broken element is gone")).described();
        List<String> findings = Checks.findings(Specification.of(new Odesign(copy), OdesignTest.BUNDLE)).stream().map(Finding::toString).toList();
        assertTrue(findings.stream().anyMatch(sentence -> sentence.startsWith(element) && sentence.contains(fault.says())),
                () -> element + " … " + fault.says() + " is not among:\n" + findings.stream().collect(Collectors.joining("\n")));
    }
}
