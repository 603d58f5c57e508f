/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.fieldway.ui.design.DesignEditor;
import org.fieldway.ui.design.form.Details;
import org.fieldway.ui.design.form.ObjectTable;
import org.fieldway.ui.design.form.ObjectTable.Column;

/** A page of tables, each with everything on the selected row beneath it. */
abstract class ListPage extends DesignPage {

    private record Part(ObjectTable table, Details details) { }

    private final Map<EReference, Part> parts = new LinkedHashMap<>();

    ListPage(DesignEditor editor, String id, String title) {
        super(editor, id, title);
    }

    /** A section with a table of this list. */
    final void list(String title, EReference list, String hint, List<Column> columns) {
        Composite area = section(title, 1, true);
        var table = new ObjectTable(area, toolkit(), session(), this::study, list, columns, hint);
        var details = new Details(area, toolkit(), session());
        table.onSelect(objects -> {
            details.show(objects);
            selected(objects);
        });
        parts.put(list, new Part(table, details));
        onRefresh(table::refresh);
        onRefresh(details::refresh);
    }

    /** The lists of the study that the page shows, known before it is built. */
    abstract List<EReference> lists();

    @Override
    public final boolean shows(EObject target, EStructuralFeature feature) {
        return lists().stream().anyMatch(list -> isIn(list, target, feature));
    }

    @Override
    public final boolean reveal(EObject target, EStructuralFeature feature) {
        EReference list = lists().stream().filter(l -> isIn(l, target, feature)).findFirst().orElseThrow();
        Part part = parts.get(list);
        if (part == null) {
            return false;
        }
        if (target == study()) {
            part.table().setFocus();
            return true;
        }
        boolean there = part.table().select(topmost(target));
        if (there && feature != null && topmost(target) == target) {
            part.details().reveal(feature);
        }
        return there;
    }

    /** The table of a list, for tests. */
    public final ObjectTable table(EReference list) {
        return parts.get(list).table();
    }
}
