/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.fieldway.tests.sirius.odesign.aql.Type;
import org.fieldway.tests.sirius.odesign.read.Feature;
import org.fieldway.tests.sirius.odesign.read.Piece;
import org.fieldway.tests.sirius.odesign.scope.Shown;

/** Each feature that an operation, a column or a listener names is one of the class at that place, and may be changed. */
final class FeatureNamesCheck implements Check {

    @Override
    public void check(Specification specification, Findings findings) {
        specification.places(Feature.Sort.ATTRIBUTE)
                .filter(place -> place.feature().type().equals("FeatureName")
                        || place.piece().is("FeatureColumnMapping") && place.feature().name().equals("featureName"))
                .filter(place -> !place.text().matches("(service|aql|var|feature):.*"))
                .forEach(place -> named(specification, place, findings));
    }

    private static void named(Specification specification, Specification.Place place, Findings findings) {
        if (!(owner(specification, place.piece()) instanceof Type.Objects owner) || owner.isAny()) {
            return;
        }
        for (EClass type : owner.classes()) {
            EStructuralFeature feature = type.getEStructuralFeature(place.text());
            String problem = place.feature().name() + "=\"" + place.text() + "\" names ";
            if (feature == null) {
                findings.add(place.piece(), problem + "no feature of " + type.getName());
            } else if (place.piece().is("ModelOperation")) {
                findings.unless(feature.isChangeable(), place.piece(), problem + "a feature of " + type.getName() + " that cannot be changed");
                boolean holds = feature instanceof EReference reference && reference.isContainment();
                findings.unless(holds || !place.piece().is("CreateInstance"), place.piece(), problem + "a feature of " + type.getName()
                        + " that holds no elements");
            }
        }
    }

    private static Type owner(Specification specification, Piece piece) {
        if (piece.is("FeatureChangeListener")) {
            return Shown.named(piece.get("domainClass"));
        }
        if (piece.is("MoveElement")) {
            return specification.scopes().type(piece, "newContainerExpression").one();
        }
        return piece.is("ModelOperation") ? specification.scopes().self(piece).one() : Shown.by(piece);
    }
}
