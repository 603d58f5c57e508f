/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Identified;

/**
 * Puts quotes behind a relation, a route or a change, or takes them away. A relation that was assumed stands on what its
 * first quotes tell from then on.
 */
public final class PutEvidence extends ServiceChange {

    private final Identified object;
    private final EReference feature;
    private final List<EvidenceRef> added;
    private final List<EvidenceRef> removed;

    private PutEvidence(String label, EditingDomain domain, Identified object, Collection<EvidenceRef> added,
            Collection<EvidenceRef> removed) {
        super(label, domain, object.eContainer());
        this.object = object;
        this.added = List.copyOf(added);
        this.removed = List.copyOf(removed);
        this.feature = (EReference) Objects.requireNonNull(object.eClass().getEStructuralFeature("evidence"));
    }

    /**
     * @param object a relation, a route or a change
     * @param references as {@code core.evidence} makes them; copied, and left out where the object has them already
     */
    public static PutEvidence behind(EditingDomain domain, Identified object, Collection<EvidenceRef> references) {
        return new PutEvidence(references.size() == 1 ? Messages.attachQuote : Messages.attachQuotes, domain, object,
                references, List.of());
    }

    /** @param references of the object itself */
    public static PutEvidence away(EditingDomain domain, Identified object, Collection<EvidenceRef> references) {
        return new PutEvidence(references.size() == 1 ? Messages.detachQuote : Messages.detachQuotes, domain, object,
                List.of(), references);
    }

    @Override
    public EObject subject() {
        return object;
    }

    @Override
    protected void plan() {
        List<?> present = (List<?>) object.eGet(feature);
        List<EvidenceRef> copies = new ArrayList<>();
        for (EvidenceRef reference : added) {
            boolean there = present.stream().anyMatch(one -> Objects.equals(((EvidenceRef) one).getCodingId(),
                    reference.getCodingId()));
            if (!there && copies.stream().noneMatch(one -> Objects.equals(one.getCodingId(), reference.getCodingId()))) {
                EvidenceRef copy = EcoreUtil.copy(reference);
                copy.setId(null);
                copies.add(copy);
            }
        }
        addAll(object, feature, copies);
        removeAll(object, feature, removed);
        if (!copies.isEmpty() && present.isEmpty() && object instanceof Relation relation
                && relation.getBasis() == Basis.ASSUMED) {
            set(relation, ServicePackage.Literals.RELATION__BASIS, Basis.SAID);
        }
    }
}
