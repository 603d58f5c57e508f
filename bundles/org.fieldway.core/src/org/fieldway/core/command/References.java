/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.xml.StudyResource;

/** Who refers to objects, in the study's own files: the core and the material that is loaded. */
final class References {

    /**
     * One reference.
     *
     * @param from the object that refers
     * @param feature by which it does
     * @param to the object that is referred to
     */
    record Use(EObject from, EReference feature, EObject to) {
    }

    private References() {
    }

    /** Diagrams and whatever else is loaded beside the study's own files look after their references themselves. */
    private static List<Resource> files(OpenStudy study) {
        return study.domain().getResourceSet().getResources().stream().filter(StudyResource.class::isInstance).toList();
    }

    /** @return the references to these objects or to what is inside them, from outside of them */
    static List<Use> to(OpenStudy study, Collection<? extends EObject> objects) {
        List<EObject> all = new ArrayList<>(objects);
        objects.forEach(object -> object.eAllContents().forEachRemaining(all::add));
        Map<EObject, Collection<EStructuralFeature.Setting>> found =
                EcoreUtil.UsageCrossReferencer.findAll(all, files(study));
        List<Use> uses = new ArrayList<>();
        found.forEach((target, settings) -> settings.forEach(setting -> {
            if (setting.getEStructuralFeature() instanceof EReference reference && reference.isChangeable()
                    && !reference.isDerived() && !reference.isContainment() && !reference.isContainer()
                    && !EcoreUtil.isAncestor(objects, setting.getEObject())) {
                uses.add(new Use(setting.getEObject(), reference, target));
            }
        }));
        return uses;
    }
}
