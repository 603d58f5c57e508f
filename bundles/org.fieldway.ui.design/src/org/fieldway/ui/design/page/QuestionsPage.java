/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design.page;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.fieldway.model.study.Aim;
import org.fieldway.model.study.Objective;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.StudyPackage.Literals;
import org.fieldway.ui.design.DesignEditor;
import org.fieldway.ui.design.form.Details;
import org.fieldway.ui.design.form.QuestionTree;
import org.fieldway.ui.design.form.QuestionTree.Heading;

/** Research questions, aims and objectives: a tree, and the selected one beside it. */
public final class QuestionsPage extends DesignPage {

    /** The id of the page. */
    public static final String ID = "org.fieldway.ui.design.questions";

    private QuestionTree tree;
    private Details details;

    /** A page of this editor. */
    public QuestionsPage(DesignEditor editor) {
        super(editor, ID, Messages.questions);
    }

    @Override
    void build() {
        Composite area = section(Messages.questions, 2, true);
        tree = new QuestionTree(area, toolkit(), session(), this::study,
                List.of(new Heading(Literals.STUDY__QUESTIONS, Messages.questionsGroup),
                        new Heading(Literals.STUDY__AIMS, Messages.aimsGroup),
                        new Heading(Literals.STUDY__OBJECTIVES, Messages.objectivesGroup)),
                List.of(Messages.addQuestion, Messages.addSubquestion, Messages.addAim, Messages.addObjective));
        details = new Details(area, toolkit(), session());
        tree.onSelect(objects -> {
            details.show(objects);
            selected(objects);
        });
        tree.onAdded(() -> details.revealText());
        onRefresh(tree::refresh);
        onRefresh(details::refresh);
    }

    @Override
    public boolean shows(EObject target, EStructuralFeature feature) {
        return target instanceof ResearchQuestion || target instanceof Aim || target instanceof Objective
                || isIn(Literals.STUDY__QUESTIONS, target, feature) || isIn(Literals.STUDY__AIMS, target, feature)
                || isIn(Literals.STUDY__OBJECTIVES, target, feature);
    }

    @Override
    public boolean reveal(EObject target, EStructuralFeature feature) {
        if (target == study()) {
            tree.setFocus();
            return true;
        }
        boolean there = tree.select(target);
        if (there && feature != null) {
            details.reveal(feature);
        }
        return there;
    }

    /** The tree, for tests. */
    public QuestionTree tree() {
        return tree;
    }
}
