/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.index.CodingRow;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.study.SourceEntry;

/**
 * Deletes objects with what is inside them, and all references to them. With a source go its text and everybody's
 * codings of it; with a code go its codings.
 */
public final class DeleteObjects {

    private final OpenStudy study;
    private final Set<EObject> gone = new LinkedHashSet<>();

    private DeleteObjects(OpenStudy study) {
        this.study = study;
    }

    /**
     * @param objects of the study, files' roots such as journey maps included
     * @return the command, not yet executed
     * @throws FieldwayException where material that has to go cannot be loaded
     */
    public static Command of(OpenStudy study, Collection<? extends EObject> objects) throws FieldwayException {
        DeleteObjects delete = new DeleteObjects(study);
        for (EObject object : EcoreUtil.filterDescendants(new ArrayList<>(objects))) {
            delete.add(object);
        }
        return delete.command(label(objects));
    }

    private static String label(Collection<? extends EObject> objects) {
        return objects.size() == 1
                ? NLS.bind(Messages.delete, ModelNames.typeInSentence(objects.iterator().next().eClass()))
                : NLS.bind(Messages.deleteSeveral, objects.size());
    }

    private void add(EObject object) throws FieldwayException {
        gone.add(object);
        if (object instanceof SourceEntry entry) {
            study.additions().keepText(entry);
            gone.addAll(study.codingFiles(entry));
            gone.add(study.source(entry));
        }
        if (object instanceof Code code) {
            codings(code);
        }
    }

    private void codings(Code code) throws FieldwayException {
        Set<EObject> codes = new HashSet<>(Set.of(code));
        code.eAllContents().forEachRemaining(inside -> {
            if (inside instanceof Code) {
                codes.add(inside);
            }
        });
        Set<UUID> ids = new HashSet<>();
        codes.forEach(each -> ids.add(((Code) each).getId()));
        Set<UUID> sources = new HashSet<>();
        study.index().ofCodes(ids).stream().map(CodingRow::source).forEach(sources::add);
        for (SourceEntry entry : study.study().getSources()) {
            if (sources.contains(entry.getId())) {
                for (CodingFile file : study.codingFiles(entry)) {
                    file.getCodings().stream().filter(coding -> codes.contains(coding.getCode())).forEach(gone::add);
                }
            }
        }
    }

    private Command command(String label) {
        CompoundCommand all = new CompoundCommand(label);
        for (References.Use use : References.to(study, gone)) {
            all.append(use.feature().isMany()
                    ? RemoveCommand.create(study.domain(), use.from(), use.feature(), use.to())
                    : SetCommand.create(study.domain(), use.from(), use.feature(), SetCommand.UNSET_VALUE));
        }
        for (EObject object : gone) {
            all.append(object.eContainer() == null
                    ? new RemoveCommand(study.domain(), object.eResource().getContents(), object)
                    : RemoveCommand.create(study.domain(), object.eContainer(), object.eContainmentFeature(), object));
        }
        return all;
    }
}
