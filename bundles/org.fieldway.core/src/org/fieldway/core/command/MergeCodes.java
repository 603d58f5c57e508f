/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.index.CodingRow;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodeStatus;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.SourceEntry;

/**
 * Merges one code into another: codings, sets, questions, cards, rules and memos then name the other. The merged code
 * stays in the codebook, retired and pointing to the other, so that what a colleague codes with it at the same moment
 * is not lost: their files are left to them, count as the other code at once, and follow with {@link #catchUp}.
 */
public final class MergeCodes {

    private final OpenStudy study;
    private final Code from;
    private final Code into;
    private final CompoundCommand all;

    private MergeCodes(OpenStudy study, Code from, Code into) {
        this.study = study;
        this.from = from;
        this.into = into;
        all = new CompoundCommand(NLS.bind(Messages.mergeCodes, from.getName(), into.getName()));
    }

    /**
     * @return the command, not yet executed
     * @throws FieldwayException where the codes cannot be merged, or a coding file cannot be loaded
     */
    public static Command of(OpenStudy study, Code from, Code into) throws FieldwayException {
        if (from == into) {
            throw new FieldwayException(Messages.mergeWithItself);
        }
        if (EcoreUtil.isAncestor(from, into)) {
            throw new FieldwayException(NLS.bind(Messages.mergeIntoChild, from.getName(), into.getName()));
        }
        MergeCodes merge = new MergeCodes(study, from, into);
        merge.codings();
        merge.references();
        merge.contents();
        merge.retire();
        return merge.all;
    }

    /**
     * @return a command that lets a coder's own codings name the codes that replaced merged ones; empty where none does
     * @throws FieldwayException where a coding file cannot be loaded
     */
    public static Optional<Command> catchUp(OpenStudy study, Researcher coder) throws FieldwayException {
        CompoundCommand all = new CompoundCommand(Messages.followReplacedCodes);
        for (SourceEntry entry : study.study().getSources()) {
            boolean hasOwn = study.index().ofSource(entry.getId()).stream()
                    .anyMatch(row -> coder.getId().equals(row.coder()));
            for (Coding coding : hasOwn ? study.codingFile(entry, coder).getCodings() : List.<Coding>of()) {
                Code current = current(coding.getCode());
                if (current != coding.getCode()) {
                    all.append(set(study.domain(), coding, CodesPackage.Literals.CODING__CODE, current));
                }
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private static Code current(Code code) {
        Set<Code> seen = new LinkedHashSet<>();
        Code current = code;
        while (current != null && current.getReplacedBy() != null && seen.add(current)) {
            current = current.getReplacedBy();
        }
        return current;
    }

    private void codings() throws FieldwayException {
        Set<UUID> sources = new LinkedHashSet<>();
        for (CodingRow row : study.index().ofCode(current(from).getId())) {
            sources.add(row.source());
        }
        Set<UUID> atWork = study.codersElsewhere();
        for (SourceEntry entry : study.study().getSources()) {
            if (sources.contains(entry.getId())) {
                for (CodingFile file : study.codingFiles(entry)) {
                    boolean left = file.getCoder() != null && atWork.contains(file.getCoder().getId());
                    file.getCodings().stream().filter(coding -> !left && coding.getCode() == from).forEach(
                            coding -> set(coding, CodesPackage.Literals.CODING__CODE, into));
                }
            }
        }
        for (Researcher author : study.study().getResearchers()) {
            study.memos(author);
        }
    }

    private void references() {
        for (References.Use use : References.to(study, List.of(from))) {
            boolean done = use.to() != from || use.from() == into || use.from() instanceof Coding;
            if (!done && use.feature().isMany()) {
                replaceInList(use);
            } else if (!done) {
                set(use.from(), use.feature(), into);
            }
        }
    }

    private void replaceInList(References.Use use) {
        List<?> list = (List<?>) use.from().eGet(use.feature());
        int at = list.indexOf(from);
        all.append(RemoveCommand.create(domain(), use.from(), use.feature(), from));
        if (!list.contains(into)) {
            all.append(AddCommand.create(domain(), use.from(), use.feature(), into, at));
        }
    }

    /** Narrower codes and examples go over to the other code. */
    private void contents() {
        for (EStructuralFeature feature : List.of(CodesPackage.Literals.CODE__CHILDREN,
                CodesPackage.Literals.CODE__EXAMPLE_EVIDENCE)) {
            List<?> moved = new ArrayList<>((List<?>) from.eGet(feature));
            if (!moved.isEmpty()) {
                all.append(RemoveCommand.create(domain(), from, feature, moved));
                all.append(AddCommand.create(domain(), into, feature, moved));
            }
        }
    }

    private void retire() {
        set(from, CodesPackage.Literals.CODE__STATUS, CodeStatus.RETIRED);
        set(from, CodesPackage.Literals.CODE__CODABLE, false);
        set(from, CodesPackage.Literals.CODE__REPLACED_BY, into);
    }

    private void set(EObject object, EStructuralFeature feature, Object value) {
        all.append(set(domain(), object, feature, value));
    }

    private static Command set(EditingDomain domain, EObject object, EStructuralFeature feature, Object value) {
        return SetCommand.create(domain, object, feature, value);
    }

    private EditingDomain domain() {
        return study.domain();
    }
}
