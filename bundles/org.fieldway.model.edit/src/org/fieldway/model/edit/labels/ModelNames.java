/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.model.edit.labels;

import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
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

    /** What a kind, a field or a choice is, in a sentence; the documentation of the model. */
    public static String description(ENamedElement element) {
        String documentation = EcoreUtil.getDocumentation(element);
        return documentation == null ? "" : documentation;
    }

    /** The name of a field, with a capital: "Given on". */
    public static String feature(EStructuralFeature feature) {
        return text("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature");
    }

    /** The name of a choice, with a capital: "Vox pop". Empty where nothing was chosen. */
    public static String literal(Enumerator literal) {
        if (literal == null) {
            return "";
        }
        return text("_UI_" + literal.getClass().getSimpleName() + "_" + literal.getName() + "_literal");
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

    private static String text(String key) {
        return FieldwayEditPlugin.INSTANCE.getString(key);
    }
}
