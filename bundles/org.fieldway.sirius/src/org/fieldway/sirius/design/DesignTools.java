/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.design;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.command.DeleteObjects;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.sirius.change.Changes;

/** What the tools of the study design map do. */
public final class DesignTools {

    /**
     * Adds a part to the design.
     *
     * @param list name of the study's list that it is added to, such as {@code aims}
     */
    public EObject addPart(Study study, String list) {
        return study.eClass().getEStructuralFeature(list) instanceof EReference feature ? add(study, feature) : study;
    }

    /** Divides a question: adds one that is part of it; one at the top where the study is chosen. */
    public EObject addSubQuestion(EObject owner) {
        return owner instanceof Study study ? add(study, StudyPackage.Literals.STUDY__QUESTIONS)
                : owner instanceof ResearchQuestion ? add(owner, StudyPackage.Literals.RESEARCH_QUESTION__CHILDREN) : owner;
    }

    private static EObject add(EObject owner, EReference list) {
        EObject part = EcoreUtil.create(list.getEReferenceType());
        if (part instanceof Named named) {
            named.setName(ModelNames.newOf(part.eClass()));
        }
        return Changes.make(owner, domain -> AddCommand.create(domain, owner, list, part)).isPresent() ? part : owner;
    }

    /** Changes the words of a part; a part that lives by its name keeps it where there are no letters. */
    public EObject reword(EObject part, String words) {
        String wanted = words == null ? "" : words.strip();
        EStructuralFeature feature = DesignWords.feature(part);
        if (feature != null && !(wanted.isEmpty() && part instanceof Named)) {
            Changes.make(part, domain -> SetCommand.create(domain, part, feature, wanted));
        }
        return part;
    }

    /** Links two parts by the line that the first has to the second; nothing where there is one already. */
    public EObject link(EObject from, EObject to) {
        DesignLink.between(from, to).filter(link -> !link.isThere(from, to)).ifPresent(link -> Changes.make(from,
                domain -> AddCommand.create(domain, from, link.feature(), to)));
        return from;
    }

    /** Whether a line can lead from one part to another: their kinds go together, and there is none yet. */
    public boolean canLink(EObject from, EObject to) {
        return DesignLink.between(from, to).filter(link -> !link.isThere(from, to)).isPresent();
    }

    /**
     * Takes the line away that an element of the diagram draws.
     *
     * @param line the element
     */
    public EObject unlink(EObject from, EObject line) {
        LineEnds.of(line).flatMap(ends -> DesignLink.between(ends.from(), ends.to())
                .filter(link -> link.isThere(ends.from(), ends.to()))).ifPresent(link -> Changes.make(from,
                        domain -> RemoveCommand.create(domain, from, link.feature(), LineEnds.of(line).orElseThrow().to())));
        return from;
    }

    /**
     * Lets a line that an element of the diagram draws end at another part.
     *
     * @param line the element, before it is drawn anew
     */
    public EObject endAtInstead(EObject to, EObject line) {
        LineEnds.of(line).ifPresent(ends -> relink(ends.from(), ends.to(), ends.from(), to));
        return to;
    }

    /** Lets a line that an element of the diagram draws begin at another part. */
    public EObject beginAtInstead(EObject from, EObject line) {
        LineEnds.of(line).ifPresent(ends -> relink(ends.from(), ends.to(), from, ends.to()));
        return from;
    }

    /** Puts the question at the end of a line below another one. */
    public EObject putEndBelow(EObject owner, EObject line) {
        LineEnds.of(line).map(LineEnds::to).filter(ResearchQuestion.class::isInstance)
                .ifPresent(question -> putBelow((ResearchQuestion) question, owner));
        return owner;
    }

    /** Makes a question part of the one at which a line begins, in the place of the question at the line's end. */
    public EObject takePlaceOfEnd(EObject question, EObject line) {
        LineEnds.of(line).filter(ends -> question instanceof ResearchQuestion part && canPutBelow(part, ends.from()))
                .ifPresent(ends -> {
                    takeOut((ResearchQuestion) ends.to());
                    putBelow((ResearchQuestion) question, ends.from());
                });
        return question;
    }

    /** Takes the question at the end of a line out of the one that it is part of. */
    public EObject takeEndOut(EObject line) {
        LineEnds.of(line).map(LineEnds::to).filter(ResearchQuestion.class::isInstance)
                .ifPresent(question -> takeOut((ResearchQuestion) question));
        return line;
    }

    private static EObject relink(EObject from, EObject to, EObject newFrom, EObject newTo) {
        DesignLink.between(from, to).filter(link -> link.isThere(from, to))
                .filter(link -> DesignLink.between(newFrom, newTo).filter(link::equals).isPresent()
                        && !link.isThere(newFrom, newTo))
                .ifPresent(link -> Changes.make(from, domain -> exchange(domain, link, List.of(from, to),
                        List.of(newFrom, newTo))));
        return newFrom;
    }

    private static CompoundCommand exchange(EditingDomain domain, DesignLink link, List<EObject> old, List<EObject> next) {
        CompoundCommand all = new CompoundCommand();
        all.append(RemoveCommand.create(domain, old.get(0), link.feature(), old.get(1)));
        all.append(AddCommand.create(domain, next.get(0), link.feature(), next.get(1)));
        return all;
    }

    /** Makes a question part of another, or one at the top where the study is chosen; never of one of its own parts. */
    public EObject putBelow(ResearchQuestion question, EObject owner) {
        EReference list = owner instanceof Study ? StudyPackage.Literals.STUDY__QUESTIONS
                : StudyPackage.Literals.RESEARCH_QUESTION__CHILDREN;
        if (canPutBelow(question, owner)) {
            Changes.make(question, domain -> {
                CompoundCommand move = new CompoundCommand();
                move.append(RemoveCommand.create(domain, question.eContainer(), question.eContainmentFeature(), question));
                move.append(AddCommand.create(domain, owner, list, question));
                return move;
            });
        }
        return question;
    }

    /** A question that is part of another moves up beside that; one at the top stays. */
    private void takeOut(ResearchQuestion question) {
        EObject parent = question.eContainer();
        if (parent != null && parent.eContainer() != null) {
            putBelow(question, parent.eContainer());
        }
    }

    /** Whether a question can be made part of another. */
    public boolean canPutBelow(ResearchQuestion question, EObject owner) {
        return (owner instanceof Study || owner instanceof ResearchQuestion) && question.eContainer() != null
                && question.eContainer() != owner
                && !EcoreUtil.isAncestor(question, owner);
    }

    /** Whether a part can be deleted here: all but sources, whose text and codings would have to be read first. */
    public boolean isDeletablePart(EObject part) {
        return !(part instanceof SourceEntry) && !(part instanceof Study);
    }

    /** Deletes a part with all references to it. */
    public EObject deletePart(EObject part) {
        OpenStudy.of(part).filter(study -> isDeletablePart(part)).ifPresent(study -> {
            try {
                Changes.execute(DeleteObjects.of(study, List.of(part)));
            } catch (FieldwayException e) {
                // Only sources and codes have material that would have to be read.
                throw new IllegalStateException(e.getMessage(), e);
            }
        });
        return part;
    }
}
