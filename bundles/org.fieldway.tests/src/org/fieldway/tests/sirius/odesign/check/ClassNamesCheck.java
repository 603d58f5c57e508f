/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.fieldway.tests.sirius.odesign.aql.Metamodel;
import org.fieldway.tests.sirius.odesign.read.Feature;

/** Each class that is named is in our packages, and one that a tool makes can be made. */
final class ClassNamesCheck implements Check {

    @Override
    public void check(Specification specification, Findings findings) {
        specification.places(Feature.Sort.ATTRIBUTE).filter(place -> place.feature().type().equals("TypeName")).forEach(place -> {
            Optional<EClass> type = Metamodel.classNamed(place.text());
            String problem = place.feature().name() + "=\"" + place.text() + "\" names ";
            findings.unless(type.isPresent(), place.piece(), problem + "no class of the model; write package::Class");
            findings.unless(type.isEmpty() || !place.piece().is("CreateInstance") || !type.get().isAbstract(), place.piece(),
                    problem + "an abstract class, of which nothing can be made");
        });
    }
}
