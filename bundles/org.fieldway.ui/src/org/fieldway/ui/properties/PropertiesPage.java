/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.fieldway.ui.study.StudySession;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.ui.theme.Palette;

/** The form of one object: what it is, then its properties in groups. */
final class PropertiesPage {

    private static final int FIELD_WIDTH = 120;
    private static final int NARROW = 270;

    private final SharedScrolledComposite scroll;
    private final List<PropertyField> fields = new ArrayList<>();
    private StudySession session;
    private EObject object;
    private Composite body;
    private Label title;

    PropertiesPage(Composite parent) {
        scroll = new SharedScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL) {
        };
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> arrange());
        showNothing();
    }

    /** Labels stand beside the fields where there is room, else above them. */
    private void arrange() {
        if (body != null && !body.isDisposed()) {
            ((GridLayout) body.getLayout()).numColumns = columns();
            scroll.reflow(true);
        }
    }

    private int columns() {
        int width = scroll.getClientArea().width;
        return width == 0 || width >= NARROW ? 2 : 1;
    }

    void showNothing() {
        renew();
        Label hint = label(Messages.nothingSelected, null, Palette.QUIET_TEXT);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(160, SWT.DEFAULT).applyTo(hint);
        scroll.reflow(true);
    }

    void show(StudySession study, EObject shown) {
        renew();
        session = study;
        object = shown;
        header();
        groups().forEach(this::group);
        refresh();
        scroll.reflow(true);
        scroll.setOrigin(0, 0);
    }

    private void renew() {
        object = null;
        fields.clear();
        scroll.setRedraw(false);
        if (body != null) {
            body.dispose();
        }
        body = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(columns()).margins(12, 10).spacing(12, 7).applyTo(body);
        scroll.setContent(body);
        scroll.setRedraw(true);
    }

    private void header() {
        title = label("", JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT), Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(160, SWT.DEFAULT).applyTo(title);
        Label kind = label(ModelNames.type(object.eClass()), null, Palette.QUIET_TEXT);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(kind);
    }

    /** The properties by their groups, in the model's order. */
    private Map<String, List<PropertyContext>> groups() {
        Map<String, List<PropertyContext>> groups = new LinkedHashMap<>();
        for (IItemPropertyDescriptor descriptor : session.labels().properties(object)) {
            if (descriptor.getFeature(object) instanceof EStructuralFeature feature) {
                String group = Objects.toString(descriptor.getCategory(object), "");
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(new PropertyContext(session, object, descriptor, feature));
            }
        }
        return groups;
    }

    private void group(String name, List<PropertyContext> properties) {
        List<PropertyField> made = properties.stream().map(FieldKinds::fieldFor).flatMap(Optional::stream).toList();
        if (!made.isEmpty() && !name.isEmpty()) {
            Label heading = label(name, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT), Palette.QUIET_TEXT);
            GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(heading);
        }
        made.forEach(this::field);
    }

    private void field(PropertyField field) {
        Label label = label(field.property().label(), null, Palette.QUIET_TEXT);
        FieldRow.create(field, label, labelWidth(), FIELD_WIDTH);
        fields.add(field);
    }

    private int labelWidth() {
        return Math.max(110, body.getFont().getFontData()[0].getHeight() * 11);
    }

    private Label label(String text, Font font, Palette colour) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setForeground(colour.colour());
        if (font != null) {
            label.setFont(font);
        }
        return label;
    }

    void refresh() {
        if (object == null || body.isDisposed()) {
            return;
        }
        title.setText(session.nameOf(object).replace("&", "&&"));
        fields.forEach(PropertyField::refresh);
    }

    void setFocus() {
        if (!body.setFocus()) {
            scroll.setFocus();
        }
    }
}
