/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.model.edit.labels;

import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.fieldway.model.edit.FieldwayEditPlugin;

/** Names of the model's kinds, fields and choices, as a researcher would say them. */
public final class ModelNames {
    private ModelNames() {
    }

    /** The name of a kind of object, with a capital: "Research question". */
    public static String type(EClass type) {
        return text("_UI_" + type.getName() + "_type");
    }

    /** The same within a sentence: "research question", but "DPIA". */
    public static String typeInSentence(EClass type) {
        return inSentence(type(type));
    }

    /** What a kind of object is, in a sentence: for tooltips. */
    public static String description(EClass type) {
        return text("_UI_" + type.getName() + "_documentation");
    }

    /** What a field holds, in a sentence: for tooltips. */
    public static String description(EStructuralFeature feature) {
        return text(key(feature) + "_description");
    }

    /** What a choice means, in a sentence: for tooltips. */
    public static String description(Enumerator literal) {
        return text(key(literal) + "_documentation");
    }

    /** The name of a field, with a capital: "Given on". */
    public static String feature(EStructuralFeature feature) {
        return text(key(feature) + "_feature");
    }

    /**
     * The name of a field for one kind of object, where it has a name of its own there: the name of a participant is
     * the "Pseudonym".
     */
    public static String feature(EClass type, EStructuralFeature feature) {
        String own = "own_" + type.getName() + "_" + feature.getName();
        return FieldwayEditPlugin.has(own) ? text(own) : feature(feature);
    }

    /** The name of a choice, with a capital: "Vox pop". Empty where nothing was chosen. */
    public static String literal(Enumerator literal) {
        return literal == null ? "" : text(key(literal) + "_literal");
    }

    /** The same within a sentence: "vox pop". */
    public static String literalInSentence(Enumerator literal) {
        return inSentence(literal(literal));
    }

    /** What a menu says to make one: "New stage". */
    public static String newOf(EClass type) {
        return Texts.bind("label_new", typeInSentence(type));
    }

    /** What stands for an object without a name: "Untitled stage". */
    public static String untitled(EClass type) {
        return Texts.bind("label_untitled", typeInSentence(type));
    }

    static String inSentence(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation || name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String key(EStructuralFeature feature) {
        return "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName();
    }

    private static String key(Enumerator literal) {
        return "_UI_" + literal.getClass().getSimpleName() + "_" + literal.getName();
    }

    private static String text(String key) {
        return FieldwayEditPlugin.INSTANCE.getString(key);
    }
}
