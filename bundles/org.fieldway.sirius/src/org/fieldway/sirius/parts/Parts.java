/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.codes.Codebook;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.study.Study;

/** The roots of the study that an object belongs to. */
public final class Parts {

    private Parts() { }

    /** The design; empty for an object that belongs to none. */
    public static Optional<Study> study(EObject object) {
        return OpenStudy.of(object).map(OpenStudy::study).or(() -> all(object, Study.class).stream().findFirst());
    }

    /** The codes. */
    public static Optional<Codebook> codebook(EObject object) {
        return OpenStudy.of(object).map(OpenStudy::codebook)
                .or(() -> all(object, Codebook.class).stream().findFirst());
    }

    /** The landscape of services. */
    public static Optional<ServiceInfrastructure> services(EObject object) {
        return OpenStudy.of(object).map(OpenStudy::services)
                .or(() -> all(object, ServiceInfrastructure.class).stream().findFirst());
    }

    /** All roots of a type that are in memory beside the object, itself included. */
    public static <T extends EObject> List<T> all(EObject object, Class<T> type) {
        if (object == null) {
            return List.of();
        }
        Resource resource = object.eResource();
        ResourceSet resources = resource == null ? null : resource.getResourceSet();
        Stream<EObject> roots = resources != null
                ? List.copyOf(resources.getResources()).stream().flatMap(each -> each.getContents().stream())
                : resource != null ? resource.getContents().stream() : Stream.of(EcoreUtil.getRootContainer(object));
        return roots.filter(type::isInstance).map(type::cast).toList();
    }
}
