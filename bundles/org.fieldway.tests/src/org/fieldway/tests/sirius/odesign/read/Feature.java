/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.read;

import java.util.Map;

/**
 * What a kind of element may hold.
 *
 * @param name the name of the attribute or child element
 * @param sort how it is written
 * @param many true where there may be several values
 * @param required true where Sirius wants a value and has no default
 * @param type the kind of the pieces held or pointed to, or the type of an attribute
 * @param variables the variables that an expression may name besides {@code self}, with the types that Sirius documents
 */
public record Feature(String name, Sort sort, boolean many, boolean required, String type, Map<String, String> variables) {

    /** How a feature is written in the file. */
    public enum Sort {
        /** Child elements. */
        HOLDS,
        /** Addresses of other elements: in an attribute, or in a child element with {@code href}. */
        REFERS,
        /** Plain text, a number, a truth value or one of a list of words. */
        ATTRIBUTE,
        /** An expression with a prefix. */
        EXPRESSION
    }
}
