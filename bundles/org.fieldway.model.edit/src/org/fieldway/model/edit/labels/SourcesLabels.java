/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.model.edit.labels;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.model.sources.ImageRegion;
import org.fieldway.model.sources.PageRegion;
import org.fieldway.model.sources.Revision;
import org.fieldway.model.sources.Source;
import org.fieldway.model.sources.SourceFile;
import org.fieldway.model.sources.SpeakerMapping;
import org.fieldway.model.sources.SyncPoint;
import org.fieldway.model.sources.TextRange;
import org.fieldway.model.sources.TimeRange;
import org.fieldway.model.sources.Turn;

/** Labels of material; a source's own name is that of its entry in the study. */
final class SourcesLabels {
    private SourcesLabels() {
    }

    static String of(EObject object) {
        return switch (object) {
            case Source source -> ModelNames.type(source.eClass());
            case Revision revision -> Texts.join(" · ", Texts.bind("label_revision", revision.getNumber()),
                    ModelNames.literalInSentence(revision.getAnonymisation()));
            case Turn turn -> Texts.join(" · ", Texts.first(turn.getSpeaker()), Texts.time(turn.getStartMs()));
            case SpeakerMapping mapping -> speaker(mapping);
            case SyncPoint point -> Texts.time(point.getTimeMs());
            case SourceFile file -> file(file.getPath());
            case TextRange range -> Texts.bind("label_characters", range.getStart(), range.getEnd());
            case TimeRange range -> Texts.bind("label_times", Texts.time(range.getStartMs()), Texts.time(range.getEndMs()));
            case PageRegion region -> Texts.bind("label_page", region.getPage() + 1);
            case ImageRegion region -> Texts.bind("label_area", region.getWidth(), region.getHeight());
            default -> null;
        };
    }

    /** "INT: Dr Ada Brook", or "S1: not mapped yet". */
    private static String speaker(SpeakerMapping mapping) {
        String person = Texts.first(Labels.of(mapping.getParticipant()), Labels.of(mapping.getResearcher()),
                mapping.getNote(), ModelNames.literalInSentence(mapping.getKind()));
        return Texts.join(": ", Texts.first(mapping.getLabel()), person);
    }

    private static String file(String path) {
        return path == null ? null : Texts.first(path.substring(path.replace('\\', '/').lastIndexOf('/') + 1));
    }
}
