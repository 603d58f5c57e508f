/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.aql;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.sources.SourcesPackage;
import org.fieldway.model.study.StudyPackage;

/** Fieldway's six Ecore packages, as a viewpoint specification names their classes. */
public final class Metamodel {

    /** The packages of a study's model. */
    public static final List<EPackage> PACKAGES = List.of(StudyPackage.eINSTANCE, EthicsPackage.eINSTANCE,
            SourcesPackage.eINSTANCE, CodesPackage.eINSTANCE, JourneyPackage.eINSTANCE, ServicePackage.eINSTANCE);

    private Metamodel() { }

    /** The package of that name; {@code ecore} too. */
    public static Optional<EPackage> named(String name) {
        return name.equals("ecore") ? Optional.of(EcorePackage.eINSTANCE)
                : PACKAGES.stream().filter(one -> one.getName().equals(name)).findFirst();
    }

    /** The classifier of that name in that package. */
    public static Optional<EClassifier> classifier(String inPackage, String name) {
        return named(inPackage).map(one -> one.getEClassifier(name));
    }

    /** A class by its full name, {@code journey::Card} or {@code journey.Card}. */
    public static Optional<EClass> classNamed(String fullName) {
        String[] names = fullName.split("::|\\.");
        return names.length != 2 ? Optional.empty()
                : classifier(names[0], names[1]).filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    /** The class that a Java interface stands for. */
    static Optional<EClass> classOf(Class<?> type) {
        return PACKAGES.stream().flatMap(one -> one.getEClassifiers().stream())
                .filter(one -> one instanceof EClass && one.getInstanceClass() == type).map(EClass.class::cast).findFirst();
    }

    /** What a feature gives. */
    public static Type typeOf(EStructuralFeature feature) {
        EClassifier type = feature.getEType();
        Type one = type instanceof EClass named ? Type.of(named)
                : type.getInstanceClass() == null ? Type.UNKNOWN : new Type.Value(JavaTypes.wrapped(type.getInstanceClass()));
        return feature.isMany() ? new Type.Many(one) : one;
    }
}
