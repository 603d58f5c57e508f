/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import java.util.AbstractMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** EMF's map from ids to the objects of a resource, as a view of the study's {@link Identities}: nothing is kept twice. */
final class IdsOfResource extends AbstractMap<String, EObject> {

    private final StudyResource resource;

    IdsOfResource(StudyResource resource) {
        this.resource = resource;
    }

    @Override
    public EObject get(Object id) {
        return id instanceof String text ? resource.getEObjectByID(text) : null;
    }

    @Override
    public boolean containsKey(Object id) {
        return get(id) != null;
    }

    /** The study knows already: ids are registered when objects are attached. */
    @Override
    public EObject put(String id, EObject object) {
        return get(id);
    }

    @Override
    public EObject remove(Object id) {
        return null;
    }

    @Override
    public Set<Entry<String, EObject>> entrySet() {
        Set<Entry<String, EObject>> entries = new HashSet<>();
        for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject object = all.next();
            String id = EcoreUtil.getID(object);
            if (id != null) {
                entries.add(new SimpleImmutableEntry<>(id, object));
            }
        }
        return entries;
    }
}
