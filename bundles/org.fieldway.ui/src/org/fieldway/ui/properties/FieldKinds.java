/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.fieldway.model.journey.JourneyPackage;

/** The kinds of fields, the special ones before the general. */
final class FieldKinds {

    private static final Set<Class<?>> NUMBERS = Set.of(int.class, long.class, double.class, Integer.class, Long.class, Double.class,
            BigDecimal.class);

    private static final List<FieldKind> ALL = List.of(
            new FieldKind(property -> property.feature() instanceof EReference reference && reference.isContainment(), null),
            new FieldKind(property -> isMany(property) && (isReference(property) || isEnum(property)), ChosenListField::new),
            new FieldKind(FieldKinds::isReference, ReferenceField::new),
            new FieldKind(FieldKinds::isEnum, EnumField::new),
            new FieldKind(property -> isMany(property) && type(property) == String.class, LinesField::new),
            new FieldKind(property -> type(property) == boolean.class, BooleanField::new),
            new FieldKind(property -> type(property) == LocalDate.class, DateField::new),
            new FieldKind(property -> NUMBERS.contains(type(property)), NumberField::new),
            new FieldKind(property -> property.feature() == JourneyPackage.Literals.LANE__KIND, LaneKindField::new),
            new FieldKind(property -> type(property) == String.class && property.feature().getName().equals("colour"), ColourField::new),
            new FieldKind(property -> type(property) == String.class, TextField::new));

    private FieldKinds() {
    }

    /** The field for a property; empty where people have nothing to do with it, as with ids and time stamps. */
    static Optional<PropertyField> fieldFor(PropertyContext property) {
        return ALL.stream().filter(kind -> kind.fits().test(property)).findFirst().filter(kind -> kind.make() != null)
                .map(kind -> kind.make().apply(property));
    }

    private static boolean isMany(PropertyContext property) {
        return property.feature().isMany();
    }

    private static boolean isReference(PropertyContext property) {
        return property.feature() instanceof EReference;
    }

    private static boolean isEnum(PropertyContext property) {
        return property.feature() instanceof EAttribute attribute && attribute.getEAttributeType() instanceof EEnum;
    }

    private static Class<?> type(PropertyContext property) {
        return property.feature().getEType().getInstanceClass();
    }
}
