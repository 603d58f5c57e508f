/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.fieldway.model.study.Participant;
import org.fieldway.ui.image.Icons;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.theme.Palette;

/** How the tree's lines look: name, then figures in quiet type; a participant with the sign of their consent. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {

    private static final StyledString.Styler QUIET = coloured(Palette.QUIET_TEXT);
    private static final StyledString.Styler BOLD = new StyledString.Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        }
    };

    private static StyledString.Styler coloured(Palette colour) {
        return new StyledString.Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.foreground = colour.colour();
            }
        };
    }

    @Override
    public StyledString getStyledText(Object element) {
        return switch (element) {
            case StudySession session -> new StyledString(session.title(), BOLD);
            case Group group -> named(group.kind().label(), group.summary());
            case ExplorerLine line -> named(line.name(), line.detail());
            case EObject object -> OpenStudies.get().of(object).map(session -> object(session, object)).orElse(new StyledString());
            default -> new StyledString(String.valueOf(element));
        };
    }

    private static StyledString object(StudySession session, EObject object) {
        StyledString text = named(ElementText.name(session, object), ElementText.detail(session, object));
        if (object instanceof Participant person) {
            badge(session, person).ifPresent(badge -> text.append("  " + badge.state().sign(), coloured(colour(badge.state())))
                    .append(" " + badge.text(), QUIET));
        }
        return text;
    }

    private static Optional<ConsentBadge> badge(StudySession session, Participant person) {
        return ConsentBadge.of(person, session.consent(), LocalDate.now());
    }

    private static Palette colour(ConsentBadge.State state) {
        return switch (state) {
            case COMPLETE -> Palette.GOOD;
            case PARTLY -> Palette.WARNING;
            case NOT -> Palette.ERROR;
        };
    }

    private static StyledString named(String name, String detail) {
        var text = new StyledString(name);
        return detail.isEmpty() ? text : text.append(name.isEmpty() ? detail : "  " + detail, QUIET);
    }

    /** What the filter and a screen reader see. */
    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return switch (element) {
            case StudySession session -> Icons.of("study");
            case Group group -> group.kind().image();
            case ExplorerLine line -> line.image();
            case EObject object -> OpenStudies.get().of(object).map(session -> session.labels().image(object)).orElse(null);
            default -> null;
        };
    }
}
