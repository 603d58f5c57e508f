/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.model.edit.labels;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.model.codes.CodeLink;
import org.fieldway.model.codes.Codebook;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.codes.Memo;
import org.fieldway.model.codes.MemoFile;
import org.fieldway.model.codes.ValueAttribution;

/** Labels of the codebook, codings and memos. */
final class CodesLabels {
    private CodesLabels() {
    }

    static String of(EObject object) {
        return switch (object) {
            case Codebook book -> Texts.isBlank(book.getVersion()) ? ModelNames.type(book.eClass())
                    : Texts.bind("label_versioned", ModelNames.type(book.eClass()), book.getVersion());
            case CodeLink link -> link(link);
            case CodingFile file -> file.getCoder() == null ? ModelNames.type(file.eClass())
                    : Texts.bind("label_codings_by", Labels.of(file.getCoder()));
            case Coding coding -> coding(coding);
            case ValueAttribution value -> value.getAspect() == null ? ModelNames.literal(value.getPolarity())
                    : ModelNames.literal(value.getPolarity()) + ": " + Labels.of(value.getAspect());
            case MemoFile file -> file.getAuthor() == null ? ModelNames.type(file.eClass())
                    : Texts.bind("label_memos_by", Labels.of(file.getAuthor()));
            case Memo memo -> Texts.first(memo.getName(), memo.getText());
            default -> null;
        };
    }

    private static String link(CodeLink link) {
        if (link.getFrom() == null || link.getTo() == null) {
            return Texts.first(link.getLabel());
        }
        String verb = Texts.first(link.getLabel(), ModelNames.literalInSentence(link.getKind()));
        return Labels.of(link.getFrom()) + " " + verb + " " + Labels.of(link.getTo());
    }

    private static String coding(Coding coding) {
        String quote = Texts.first(coding.getQuote());
        String quoted = quote == null ? "" : Texts.bind("label_quote", quote);
        return Texts.join(": ", Labels.of(coding.getCode()), quoted);
    }
}
