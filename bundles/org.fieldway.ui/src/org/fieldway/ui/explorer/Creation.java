/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.osgi.util.NLS;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.ui.text.NameFeature;

/** A new object that can be made in a place of the tree. */
record Creation(StudySession session, EObject owner, EReference list, EObject fresh) {

    /** The lists whose objects the tree shows and a person may add to there; sources come in by import. */
    private static final Set<EReference> LISTS = Set.of(
            StudyPackage.Literals.RESEARCH_QUESTION__CHILDREN, StudyPackage.Literals.ACTIVITY__SESSIONS, CodesPackage.Literals.CODE__CHILDREN,
            EthicsPackage.Literals.ETHICS__APPLICATIONS, EthicsPackage.Literals.ETHICS__DOCUMENTS,
            ServicePackage.Literals.SERVICE_INFRASTRUCTURE__MAPS, ServicePackage.Literals.SERVICE_INFRASTRUCTURE__ROUTES,
            ServicePackage.Literals.SERVICE_INFRASTRUCTURE__CHANGES);

    /** What can be made under a line of the tree. */
    static List<Creation> under(Object element) {
        return switch (element) {
            case Group group when group.home() != null -> in(group.session(), group.home(), group.kind().list());
            case EObject object -> OpenStudies.get().of(object).map(session -> in(session, object, null)).orElse(List.of());
            default -> List.of();
        };
    }

    private static List<Creation> in(StudySession session, EObject owner, EReference list) {
        List<Creation> all = new ArrayList<>();
        if (session.isReadOnly(owner)) {
            return all;
        }
        for (Object descriptor : session.domain().getNewChildDescriptors(owner, null)) {
            if (descriptor instanceof CommandParameter child && child.getFeature() instanceof EReference feature
                    && child.getValue() instanceof EObject fresh && (feature == list || LISTS.contains(feature))
                    && list != StudyPackage.Literals.STUDY__SOURCES) {
                all.add(new Creation(session, owner, feature, fresh));
            }
        }
        return all;
    }

    String label() {
        return ModelNames.type(fresh.eClass());
    }

    /** Makes the object, with a name to be replaced. */
    EObject make() {
        String kind = ModelNames.typeInSentence(fresh.eClass());
        NameFeature.of(fresh.eClass()).ifPresent(field -> fresh.eSet(field, NLS.bind(Messages.newName, kind)));
        session.execute(NLS.bind(Messages.doNew, kind), fresh, owner, AddCommand.create(session.domain(), owner, list, fresh));
        return fresh;
    }
}
