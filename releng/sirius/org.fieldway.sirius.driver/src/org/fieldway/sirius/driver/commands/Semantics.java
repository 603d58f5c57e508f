/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver.commands;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.fieldway.sirius.driver.Driven;
import org.fieldway.sirius.driver.Failure;

/** Finds objects of the models by what a script calls them: {@code file#fragment}, a fragment, a name, title or id. */
final class Semantics {

    private static final List<String> NAMES = List.of("name", "title", "text", "id");

    private Semantics() {
    }

    static EObject root(Driven driven) {
        return driven.session().getSemanticResources().iterator().next().getContents().get(0);
    }

    /** The first root where the place has no word, else the object that the word names. */
    static EObject find(Driven driven, String name) {
        return (name.contains("#") ? byUri(driven, name) : byFragment(driven, name).or(() -> byName(driven, name)))
                .orElseThrow(() -> new Failure("no object " + name));
    }

    private static Optional<EObject> byUri(Driven driven, String name) {
        int hash = name.indexOf('#');
        URI uri = name.contains(":/") ? URI.createURI(name)
                : URI.createPlatformResourceURI(name.substring(0, hash), true).appendFragment(name.substring(hash + 1));
        return Optional.ofNullable(driven.domain().getResourceSet().getEObject(uri, true));
    }

    private static Optional<EObject> byFragment(Driven driven, String name) {
        for (Resource resource : driven.session().getSemanticResources()) {
            EObject found = name.startsWith("/") || name.contains("-") && !name.contains(" ") ? resource.getEObject(name) : null;
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static Optional<EObject> byName(Driven driven, String name) {
        for (Resource resource : driven.session().getSemanticResources()) {
            for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
                EObject object = all.next();
                if (NAMES.stream().anyMatch(feature -> name.equals(value(object, feature)))) {
                    return Optional.of(object);
                }
            }
        }
        return Optional.empty();
    }

    private static String value(EObject object, String name) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        return feature == null ? null : String.valueOf(object.eGet(feature));
    }
}
