/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.fieldway.core.evidence.Quotes;
import org.fieldway.core.material.MaterialReading;
import org.fieldway.model.journey.Card;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.theme.Palette;

/** The inside of the evidence view: heading, choice, search, quotes, and all that is known of the selected one. */
public final class EvidencePage {

    private final Composite area;
    private final Label title;
    private final Label counts;
    private final Button behind;
    private final Button all;
    private final FilterBar filter;
    private final SashForm both;
    private final Composite hint;
    private final Label hintText;
    private final Button hintButton;
    private final QuoteTree tree;
    private final QuoteDetails details;
    private final QuoteButtons buttons;
    private StudySession session;
    private List<EObject> subject = List.of();
    private List<QuoteRow> rows = List.of();
    private Runnable hintAction = () -> { };
    private boolean reading;

    EvidencePage(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(area);
        var choice = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(choice);
        behind = radio(choice, Messages.behindSelection);
        all = radio(choice, Messages.allQuotes);
        behind.setSelection(true);
        title = label(SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        counts = label(SWT.WRAP);
        counts.setForeground(Palette.QUIET_TEXT.colour());
        filter = new FilterBar(area, this::fill);
        hint = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).extendedMargins(0, 0, 6, 0).applyTo(hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        hintText = new Label(hint, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(hintText);
        hintButton = new Button(hint, SWT.PUSH);
        GridDataFactory.swtDefaults().applyTo(hintButton);
        hintButton.addListener(SWT.Selection, event -> hintAction.run());
        both = new SashForm(area, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 160).applyTo(both);
        tree = new QuoteTree(new Composite(both, SWT.NONE));
        details = new QuoteDetails(both);
        both.setWeights(55, 45);
        buttons = new QuoteButtons(area, this);
        tree.viewer().addSelectionChangedListener(event -> selectionChanged());
        choose(false);
    }

    private Label label(int style) {
        var label = new Label(area, style);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Button radio(Composite parent, String text) {
        var button = new Button(parent, SWT.RADIO);
        button.setText(text);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                choose(button == all);
            }
        });
        return button;
    }

    Composite control() {
        return area;
    }

    QuoteTree tree() {
        return tree;
    }

    QuoteButtons buttons() {
        return buttons;
    }

    /** The study that is shown; null for none. */
    public StudySession session() {
        return session;
    }

    /** What the quotes are behind; the cards among it are those that quotes are attached to. */
    public List<EObject> subject() {
        return subject;
    }

    /** The cards to which quotes are attached from here. */
    public List<Card> targets() {
        return subject.stream().filter(Card.class::isInstance).map(Card.class::cast).filter(card -> card.eResource() != null).toList();
    }

    /** True while all quotes are shown rather than those behind the selection. */
    public boolean isAll() {
        return all.getSelection();
    }

    void study(StudySession active) {
        session = active;
        subject = List.of();
        rows = List.of();
        filter.reset();
        choose(false);
    }

    /** Somebody selected something elsewhere. */
    void selected(List<EObject> objects) {
        if (!objects.equals(subject)) {
            subject = objects;
            if (isAll()) {
                buttons.update();
            } else {
                refresh();
            }
        }
    }

    void behind(List<EObject> objects) {
        subject = objects;
        choose(false);
    }

    void all(List<Card> targets) {
        subject = List.copyOf(targets);
        choose(true);
        filter.setFocus();
    }

    private void choose(boolean everything) {
        all.setSelection(everything);
        behind.setSelection(!everything);
        refresh();
    }

    /** Reads what has to be read, then shows the quotes as they are now. */
    void refresh() {
        if (session == null) {
            rows = List.of();
            fill();
            return;
        }
        subject = subject.stream().filter(object -> object.eResource() != null).toList();
        Quotes quotes = Quotes.in(session.openStudy());
        MaterialReading needed = isAll() ? quotes.preparation() : quotes.preparation(subject);
        reading = needed.isNeeded();
        if (reading) {
            rows = List.of();
            fill();
        }
        StudySession asked = session;
        session.afterReading(needed, () -> {
            if (asked == session && !area.isDisposed()) {
                reading = false;
                rows = isAll() ? new QuoteRows(session).all() : new QuoteRows(session).behind(subject);
                filter.offer(rows);
                fill();
            }
        });
    }

    private void fill() {
        if (area.isDisposed()) {
            return;
        }
        List<QuoteRow> shown = isAll() ? filter.filter().apply(rows) : rows;
        tree.show(shown, !isAll());
        Heading heading = session == null || !isAll() && subject.isEmpty() ? new Heading("", "")
                : isAll() ? Heading.all(shown) : Heading.behind(session, subject, rows);
        title.setText(heading.title().replace("&", "&&"));
        counts.setText(reading ? Messages.reading : heading.counts());
        Optional<Hint> missing = Hint.of(this, shown.isEmpty(), reading, rows.isEmpty());
        missing.ifPresent(this::tell);
        arrange(missing.isPresent());
    }

    private void tell(Hint missing) {
        hintText.setText(missing.text());
        hintButton.setText(missing.button());
        take(hintButton, !missing.button().isEmpty());
        hintAction = switch (missing.action()) {
            case NONE -> () -> { };
            case SHOW_ALL -> () -> all(targets());
            case CLEAR -> filter::clear;
        };
    }

    private void arrange(boolean empty) {
        take(title, !title.getText().isEmpty());
        take(counts, !title.getText().isEmpty());
        take(behind.getParent(), session != null);
        take(filter.area(), session != null && isAll());
        take(hint, empty);
        take(both, !empty);
        take(buttons.area(), !empty);
        selectionChanged();
        area.layout(true, true);
    }

    private void selectionChanged() {
        details.show(session, selected());
        buttons.update();
    }

    /** The selected quotes. */
    List<QuoteRow> selected() {
        return tree.selected();
    }

    private static void take(Control control, boolean shown) {
        control.setVisible(shown);
        if (control.getLayoutData() == null) {
            control.setLayoutData(new GridData());
        }
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    /** What is written on the lines that are shown, group by group. */
    public List<String> lines() {
        var labels = new QuoteLabels();
        return tree.groups().stream().flatMap(group -> Stream.concat(
                Stream.of(labels.getText(group)), group.rows().stream().map(labels::getText))).toList();
    }

    void setFocus() {
        if (both.isVisible()) {
            tree.viewer().getTree().setFocus();
        } else if (hintButton.isVisible()) {
            hintButton.setFocus();
        } else {
            area.setFocus();
        }
    }
}
