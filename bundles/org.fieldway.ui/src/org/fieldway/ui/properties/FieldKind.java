/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A kind of field and which properties it is for. A new kind is one class and one entry in {@link FieldKinds}.
 *
 * @param fits the first kind that fits is taken
 */
record FieldKind(Predicate<PropertyContext> fits, Function<PropertyContext, PropertyField> make) {
}
