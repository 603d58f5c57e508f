/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Decision;
import org.fieldway.core.release.Gone;
import org.fieldway.core.release.QuoteConsent;
import org.fieldway.core.release.ReleasedQuote;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.text.Dates;
import org.fieldway.ui.text.Lengths;

/** All that is known of the selected quote, as text that can be read, selected and copied. */
final class QuoteDetails {

    private final Text text;

    QuoteDetails(Composite parent) {
        text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
    }

    void show(StudySession session, List<QuoteRow> selected) {
        text.setText(selected.isEmpty() ? Messages.selectQuote : selected.size() > 1
                ? NLS.bind(Messages.quotesSelected, selected.size()) : describe(session, selected.getFirst()));
    }

    /** Everything on one quote, a line for each matter. */
    static String describe(StudySession session, QuoteRow row) {
        ReleasedQuote quote = row.released();
        List<String> lines = new ArrayList<>();
        lines.add(quote.isShown() ? '\u201c' + quote.words().strip() + '\u201d' : row.line());
        lines.add(quote.withheld() ? quote.why() : "");
        lines.add(quote.isShown() ? Gone.sentence(quote.state()) : "");
        lines.add(joined(quote.who(), quote.where(), quote.on() == null ? "" : Dates.shortDay(quote.on()),
                quote.startMs() == null ? "" : Lengths.of(quote.startMs())));
        lines.add(joined(quote.code().isEmpty() ? "" : NLS.bind(Messages.codeIs, quote.code()),
                quote.coder().isEmpty() ? "" : NLS.bind(Messages.codedBy, quote.coder())));
        String note = row.quote().reference() == null ? null : row.quote().reference().getNote();
        lines.add(note == null || note.isBlank() ? "" : NLS.bind(Messages.note, note.strip()));
        lines.addAll(consent(QuoteConsent.in(session.openStudy(), LocalDate.now()).of(row.quote())));
        return String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList());
    }

    private static List<String> consent(Map<Audience, Decision> decisions) {
        List<String> allowed = decisions.entrySet().stream().filter(entry -> entry.getValue().allowed())
                .map(entry -> entry.getKey().label()).toList();
        List<Map.Entry<Audience, Decision>> refused = decisions.entrySet().stream().filter(entry -> !entry.getValue().allowed()).toList();
        List<String> lines = new ArrayList<>();
        lines.add(allowed.isEmpty() ? "" : NLS.bind(Messages.allowedFor, String.join(", ", allowed)));
        refused.stream().map(entry -> entry.getValue().explanation()).distinct().forEach(why -> lines.add(NLS.bind(Messages.notAllowedFor,
                String.join(", ", refused.stream().filter(entry -> entry.getValue().explanation().equals(why))
                        .map(entry -> entry.getKey().label()).toList()), why)));
        return lines;
    }

    private static String joined(String... parts) {
        return String.join(Messages.between, List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }
}
