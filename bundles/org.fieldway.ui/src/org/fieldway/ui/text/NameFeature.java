/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The field of an object by which people call it: its name, its title, or its text. */
public final class NameFeature {

    private static final String SHORT = "shortText";
    private static final List<String> NAMES = List.of("name", "title", SHORT, "text", "label");

    private NameFeature() {
    }

    /** The field, empty where objects of this kind have none. */
    public static Optional<EAttribute> of(EClass kind) {
        return fields(kind).filter(field -> !field.getName().equals(SHORT)).findFirst();
    }

    private static Optional<EAttribute> single(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute && !attribute.isMany() && attribute.getEAttributeType().getInstanceClass() == String.class
                ? Optional.of(attribute) : Optional.empty();
    }

    /** The field that holds the object's name now, or would: a question's short text counts only where there is one. */
    public static Optional<EAttribute> of(EObject object) {
        return fields(object.eClass()).filter(field -> !isBlank(object.eGet(field))).findFirst().or(() -> of(object.eClass()));
    }

    private static Stream<EAttribute> fields(EClass kind) {
        return NAMES.stream().map(kind::getEStructuralFeature).filter(Objects::nonNull).map(NameFeature::single).flatMap(Optional::stream);
    }

    private static boolean isBlank(Object value) {
        return value == null || value.toString().isBlank();
    }

    /** The object's own name, empty where it has none yet. */
    public static String valueOf(EObject object) {
        return of(object).map(object::eGet).map(Object::toString).orElse("");
    }
}
