/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.sources.SourcesPackage;
import org.fieldway.model.study.StudyPackage;

/** All classes, features and choices of the six packages. */
final class ModelWalk {
    static final List<EPackage> PACKAGES = List.of(StudyPackage.eINSTANCE, EthicsPackage.eINSTANCE,
            SourcesPackage.eINSTANCE, CodesPackage.eINSTANCE, JourneyPackage.eINSTANCE, ServicePackage.eINSTANCE);

    private ModelWalk() {
    }

    static List<EClass> classes() {
        return PACKAGES.stream().flatMap(p -> p.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClass.class::cast).toList();
    }

    static List<EClass> concreteClasses() {
        return classes().stream().filter(type -> !type.isAbstract()).toList();
    }

    static List<EEnum> enums() {
        return PACKAGES.stream().flatMap(p -> p.getEClassifiers().stream())
                .filter(EEnum.class::isInstance).map(EEnum.class::cast).toList();
    }

    static List<EStructuralFeature> features() {
        return classes().stream().flatMap(type -> type.getEStructuralFeatures().stream()).toList();
    }

    static List<EReference> references() {
        return features().stream().filter(EReference.class::isInstance).map(EReference.class::cast).toList();
    }

    static EObject create(EClass type) {
        return EcoreUtil.create(type);
    }

    static Stream<EClass> concreteSubtypes(EClass type) {
        return concreteClasses().stream().filter(type::isSuperTypeOf);
    }

    /** The classes whose objects can lie in a file with one of these roots. */
    static Set<EClass> contents(EClass... roots) {
        Set<EClass> found = new LinkedHashSet<>();
        Deque<EClass> open = new ArrayDeque<>(List.of(roots));
        while (!open.isEmpty()) {
            concreteSubtypes(open.pop()).filter(found::add).forEach(type -> type.getEAllContainments()
                    .forEach(containment -> open.push(containment.getEReferenceType())));
        }
        return found;
    }

    /** "Stage.name", for messages. */
    static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }
}
