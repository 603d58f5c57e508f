/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EPackage;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.sources.SourcesPackage;
import org.fieldway.model.study.StudyPackage;

/** The only namespaces that a study's files may use. */
final class FieldwayPackages {

    private static final Map<String, EPackage> BY_NAMESPACE = List.<EPackage>of(StudyPackage.eINSTANCE,
            EthicsPackage.eINSTANCE, SourcesPackage.eINSTANCE, CodesPackage.eINSTANCE, JourneyPackage.eINSTANCE,
            ServicePackage.eINSTANCE).stream().collect(Collectors.toMap(EPackage::getNsURI, Function.identity()));

    private FieldwayPackages() {
    }

    static Optional<EPackage> find(String namespace) {
        return Optional.ofNullable(namespace).map(BY_NAMESPACE::get);
    }
}
