/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.lanekinds;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.model.journey.LaneKindDefinition;
import org.fieldway.ui.image.Icons;
import org.fieldway.ui.study.StudySession;

/** The kinds of a study, one in a row: the team's own first. */
final class LaneKindsTable {

    private final StudySession session;
    private final Table table;

    LaneKindsTable(Composite parent, StudySession session) {
        this.session = session;
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        column(Messages.columnName, 170);
        column(Messages.columnFrom, 110);
        column(Messages.columnCards, 220);
        column(Messages.columnHolds, 250);
        column(Messages.columnLanes, 80);
    }

    private void column(String title, int width) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    Table control() {
        return table;
    }

    void onSelection(Runnable listener) {
        table.addListener(SWT.Selection, event -> listener.run());
    }

    void onOpen(Runnable listener) {
        table.addListener(SWT.DefaultSelection, event -> {
            listener.run();
            refresh();
        });
    }

    Optional<LaneKindDefinition> selectedOwn() {
        return table.getSelectionCount() == 1 && table.getSelection()[0].getData() instanceof LaneKindDefinition own
                ? Optional.of(own) : Optional.empty();
    }

    /** Shows the kinds as they are now and keeps the selection where its line is still there. */
    void refresh() {
        Object selected = table.getSelectionCount() == 1 ? table.getSelection()[0].getData() : null;
        table.removeAll();
        LaneKinds kinds = LaneKinds.of(session.study());
        session.study().getLaneKinds().forEach(own -> line(kinds.of(own.getKey()), own));
        LaneKinds.installed().all().forEach(kind -> line(kind, kind));
        for (TableItem item : table.getItems()) {
            if (item.getData().equals(selected)) {
                table.setSelection(item);
            }
        }
    }

    private void line(LaneKind kind, Object data) {
        var item = new TableItem(table, SWT.NONE);
        item.setData(data);
        item.setImage(Icons.of(kind.icon()));
        String holds = kind.carries().stream().sorted().map(Words::of).collect(Collectors.joining(", "));
        long lanes = session.maps().stream().flatMap(map -> map.getLanes().stream())
                .filter(lane -> kind.id().equals(lane.getKind())).count();
        String cards = kind.belowVisibility() ? NLS.bind(Messages.below, Words.of(kind.shape())) : Words.of(kind.shape());
        item.setText(new String[] { kind.name(), data == kind ? Messages.fromFieldway : Messages.fromStudy, cards, holds,
            String.valueOf(lanes) });
    }
}
