/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.coding;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.fieldway.core.evidence.QuoteKey;
import org.fieldway.core.evidence.Quotes;
import org.fieldway.core.evidence.SourceQuote;
import org.fieldway.core.journey.AddCard;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.ui.coding.evidence.EvidencePage;
import org.fieldway.ui.coding.evidence.EvidenceView;
import org.fieldway.ui.editor.Navigation;
import org.fieldway.ui.journey.BoardEditor;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.Ui;

/** A test with a map of the sample study beside the evidence view. */
abstract class CodingTestCase extends StudyTest {

    StudySession session;
    JourneyMap map;
    BoardEditor board;
    EvidenceView view;

    final void openMap(String name) {
        session = openSample();
        map = session.maps().stream().filter(one -> name.equals(one.getName())).findFirst().orElseThrow();
        board = (BoardEditor) Navigation.open(session, map, null).orElseThrow();
        Ui.await("the evidence", () -> !board.board().isReading());
        view = Ui.view(EvidenceView.ID);
        Ui.window().getShell().forceActive();
        Ui.settle();
    }

    final EvidencePage page() {
        return view.page();
    }

    /** A card that stands on at least so many quotes. */
    final Card cardOn(int quotes) {
        return map.getCards().stream().filter(card -> card.getEvidence().size() >= quotes
                && !"quotes".equals(card.getLane().getKind()) && !"feelings".equals(card.getLane().getKind())).findFirst().orElseThrow();
    }

    /** A new card that stands on nothing. */
    final Card bareCard() {
        Card like = cardOn(1);
        AddCard change = new AddCard(session.domain(), map, like.getStage(), like.getLane(), 99, "Finds the door");
        session.execute(change.getLabel(), change.card(), map, change);
        Ui.await("the card on the board", () -> board.board().geometry().card(EcoreUtil.getID(change.card())).isPresent());
        return change.card();
    }

    /** Selects a card on the board as a person does who walks there, and waits for its quotes. */
    final void select(Card card) {
        Ui.page().activate(board);
        board.reveal(card, null);
        Ui.await("the selection in the evidence view", () -> page().subject().equals(List.of(card)));
        Ui.settle();
    }

    final List<SourceQuote> behind(Card card) {
        return Quotes.in(session.openStudy()).behind(card);
    }

    final List<QuoteKey> keys(Card card) {
        return behind(card).stream().map(QuoteKey::of).toList();
    }

    final Composite area() {
        return tree().getParent().getParent().getParent();
    }

    final Tree tree() {
        return Ui.all(Ui.window().getShell(), Tree.class).stream().filter(this::isInView).findFirst().orElseThrow();
    }

    private boolean isInView(Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at.getData("org.fieldway.ui.transfer.CardTarget") != null) {
                return true;
            }
        }
        return false;
    }

    final void push(Composite parent, String text) {
        Button button = Ui.all(parent, Button.class).stream().filter(one -> one.isVisible() && one.getText().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
        boolean radio = (button.getStyle() & SWT.RADIO) != 0;
        if (radio) {
            Ui.all(button.getParent(), Button.class).forEach(one -> one.setSelection(one == button));
        }
        button.notifyListeners(SWT.Selection, new Event());
        Ui.settle();
    }

    /** Longer than the view waits before it shows what has changed. */
    private void pause() {
        boolean[] over = new boolean[1];
        tree().getDisplay().timerExec(300, () -> over[0] = true);
        Ui.await("a moment", () -> over[0]);
    }

    /** The first line that holds a quote. */
    final TreeItem firstQuote() {
        Ui.await("quotes", () -> tree().getItemCount() > 0);
        pause();
        TreeItem group = tree().getItem(0);
        var expand = new Event();
        expand.item = group;
        tree().notifyListeners(SWT.Expand, expand);
        group.setExpanded(true);
        return group.getItem(0);
    }
}
