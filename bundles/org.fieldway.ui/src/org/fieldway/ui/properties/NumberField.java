/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import java.util.Objects;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A number, with a point before the fraction; empty where none is stated. */
final class NumberField extends CheckedField {

    NumberField(PropertyContext property) {
        super(property, Messages.expectNumber);
    }

    @Override
    boolean read(String typed) {
        try {
            property().type(parse(typed));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Object parse(String typed) {
        return EcoreUtil.createFromString((EDataType) property().feature().getEType(), typed.replace(',', '.'));
    }

    @Override
    boolean sameAsModel(String typed) {
        try {
            return Objects.equals(property().value(), typed.isEmpty() ? property().feature().getDefaultValue() : parse(typed));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
