/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.transcript;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.fieldway.core.release.ReleasedTranscript.CodedPlace;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.theme.Palette;

/** The inside of the transcript viewer. */
public final class TranscriptPage {

    private static final int STRIPES = 230;
    private static final int SPEAKERS = 110;

    private final Composite area;
    private final Label notice;
    private final Label state;
    private final Composite sheet;
    private final TranscriptText text;
    private final SpeakerMargin speakers;
    private final CodingStripes stripes;
    private final FindBar find;
    private final PassageDeeds deeds;
    private final PassageBar bar;
    private final StudySession session;
    private Transcript transcript;
    private UUID wanted;
    private boolean choosing;

    TranscriptPage(Composite parent, StudySession session, Supplier<SourceEntry> entry) {
        this.session = session;
        area = parent;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        deeds = new PassageDeeds(session, entry, this::chosen);
        var top = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        notice = new Label(area, SWT.WRAP);
        Palette.notice(notice);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(10, 2).applyTo(notice);
        state = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(14, 14).applyTo(state);
        sheet = new Composite(area, SWT.NONE);
        sheet.setBackground(Palette.SURFACE.colour());
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(0, 0).applyTo(sheet);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet);
        var before = new Composite(sheet, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(before);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(before);
        text = new TranscriptText(sheet);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(text.control());
        speakers = new SpeakerMargin(before, text.control());
        GridDataFactory.fillDefaults().grab(true, true).hint(SPEAKERS, SWT.DEFAULT).applyTo(speakers.control());
        stripes = new CodingStripes(sheet, text.control(), this::choose);
        GridDataFactory.fillDefaults().grab(false, true).hint(STRIPES, SWT.DEFAULT).applyTo(stripes.control());
        find = new FindBar(top, text.control(), () -> step(-1), () -> step(1));
        bar = new PassageBar(area, deeds);
        text.control().addListener(SWT.Selection, event -> caretMoved());
        text.control().addCaretListener(event -> text.control().getDisplay().asyncExec(this::caretMoved));
        tell(Messages.reading);
    }

    Control control() {
        return area;
    }

    /** The widget that holds the text. */
    public StyledText text() {
        return text.control();
    }

    Control stripes() {
        return stripes.control();
    }

    PassageDeeds deeds() {
        return deeds;
    }

    StudySession session() {
        return session;
    }

    FindBar find() {
        return find;
    }

    void show(Transcript shown) {
        transcript = shown;
        notice.setText(shown.notice().replace("&", "&&"));
        take(notice, !shown.notice().isEmpty());
        boolean empty = shown.text().isEmpty();
        take(sheet, !empty);
        take(state, empty);
        state.setText(empty ? (shown.content().problem().isEmpty() ? Messages.noText : shown.content().problem()).replace("&", "&&") : "");
        take(speakers.control().getParent(), shown.needsSpeakers());
        text.show(shown);
        speakers.show(shown);
        stripes.show(shown);
        area.layout(true, true);
        if (wanted != null) {
            choose(wanted);
        } else {
            bar.show(shown, chosen().orElse(null));
        }
    }

    private void tell(String what) {
        state.setText(what);
        take(notice, false);
        take(sheet, false);
        take(speakers.control().getParent(), false);
        bar.show(null, null);
    }

    private static void take(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    /** Shows the passage of a coding, now or once the text is there. */
    public void choose(UUID coding) {
        wanted = coding;
        if (transcript != null) {
            wanted = null;
            transcript.place(coding).ifPresent(this::choose);
        }
    }

    private void choose(CodedPlace place) {
        choosing = true;
        text.choose(place);
        choosing = false;
        stripes.choose(place);
        bar.show(transcript, place);
    }

    /** The passage that is marked. */
    public Optional<CodedPlace> chosen() {
        return text == null ? Optional.empty() : text.chosen();
    }

    /** The cursor in a passage chooses it; in several, the shortest. */
    private void caretMoved() {
        if (choosing || transcript == null || text.control().isDisposed()) {
            return;
        }
        int caret = text.control().getCaretOffset();
        List<CodedPlace> here = transcript.at(caret, caret);
        if (chosen().filter(here::contains).isPresent()) {
            return;
        }
        CodedPlace shortest = here.stream().min((one, other) -> Integer.compare(one.end() - one.start(), other.end() - other.start()))
                .orElse(null);
        if (shortest != null || chosen().isPresent()) {
            text.mark(shortest);
            stripes.choose(shortest);
            bar.show(transcript, shortest);
        }
    }

    /** Goes to the next coded passage, or the one before. */
    void step(int direction) {
        if (transcript == null || transcript.places().isEmpty()) {
            return;
        }
        List<CodedPlace> all = transcript.places();
        int at = chosen().map(all::indexOf).orElse(-1);
        if (at < 0) {
            int caret = text.control().getCaretOffset();
            at = (int) all.stream().filter(place -> place.start() < caret).count() - (direction > 0 ? 1 : 0);
        }
        choose(all.get(Math.floorMod(at + direction, all.size())));
    }

    /** The passage under a place in the margin. */
    Optional<CodedPlace> stripeAt(int x, int y) {
        return stripes.at(x, y);
    }

    void setFocus() {
        (sheet.isVisible() ? text.control() : area).setFocus();
    }
}
