/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.text.Anchor;
import org.fieldway.core.text.Quote;
import org.fieldway.core.text.Reanchoring;
import org.fieldway.core.text.Sha256;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.sources.TextRange;
import org.fieldway.model.study.SourceEntry;

/**
 * Where codings are in a source's text as it is now. While the text is the one that a coding file means, that is where
 * they say; otherwise each is looked for by its words, and one that is not found beyond doubt is lost, never shifted.
 */
public final class SourceText {

    private final OpenStudy study;
    private final NoticeBoard notices;

    SourceText(OpenStudy study, NoticeBoard notices) {
        this.study = study;
        this.notices = notices;
    }

    /**
     * @return whether the text is not the one that the source describes; then a notice says so
     * @throws FieldwayException where text or source cannot be read
     */
    public boolean isChanged(SourceEntry entry) throws FieldwayException {
        String described = study.source(entry).getTextHash();
        boolean changed = described != null && !described.isEmpty() && !described.equals(study.textHash(entry));
        if (changed) {
            noticeChange(entry.getId());
        }
        return changed;
    }

    /**
     * @return the place of each coding of a range of text; codings of pictures and recordings are left out
     * @throws FieldwayException where the text cannot be read
     */
    public Map<Coding, Anchor> places(SourceEntry entry, CodingFile file) throws FieldwayException {
        String text = study.text(entry);
        boolean same = Sha256.of(text).equals(file.getTextHash());
        if (!same) {
            noticeChange(entry.getId());
        }
        Reanchoring search = new Reanchoring(text);
        Map<Coding, Anchor> places = new LinkedHashMap<>();
        for (Coding coding : file.getCodings()) {
            if (coding.getRegion() instanceof TextRange range) {
                places.put(coding, same ? kept(text, range) : search.find(range.getStart(), quote(coding)));
            }
        }
        return places;
    }

    private static Anchor kept(String text, TextRange range) {
        return Reanchoring.unchanged(text, range.getStart(), range.getEnd());
    }

    private static Quote quote(Coding coding) {
        return new Quote(orEmpty(coding.getQuote()), orEmpty(coding.getContextBefore()),
                orEmpty(coding.getContextAfter()));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** Says that the text of a source is not the one that was coded. */
    public void noticeChange(UUID source) {
        String name = Layout.text(source);
        notices.add(new Notice(Notice.Kind.TEXT_CHANGED, name, NLS.bind(Messages.textChanged, name)));
    }
}
