/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.lanekinds;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.ui.image.Icons;

/** An icon by its name, shown beside it: those of the kinds that come with Fieldway, and a few more. */
final class IconChoice {

    private record Choice(String icon, String name) { }

    private final List<Choice> choices;
    private final Combo combo;

    IconChoice(Composite parent, String start) {
        choices = Stream.concat(
                Stream.of(new Choice("lane-star", Messages.iconStar), new Choice("lane-flag", Messages.iconFlag),
                        new Choice("lane-question", Messages.iconQuestion), new Choice("lane-clock", Messages.iconClock),
                        new Choice("lane-place", Messages.iconPlace), new Choice("lane", Messages.iconLane)),
                LaneKinds.installed().all().stream().map(IconChoice::of)).toList();
        var row = LaneKindForm.labelled(parent, Messages.icon, new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(row);
        combo = new Combo(row, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        choices.forEach(choice -> combo.add(choice.name()));
        combo.select(Math.max(0, choices.stream().map(Choice::icon).toList().indexOf(start)));
        var picture = new Label(row, SWT.NONE);
        picture.setImage(Icons.of(value()));
        combo.addListener(SWT.Selection, event -> picture.setImage(Icons.of(value())));
    }

    private static Choice of(LaneKind kind) {
        return new Choice(kind.icon(), kind.name());
    }

    String value() {
        return choices.get(combo.getSelectionIndex()).icon();
    }
}
