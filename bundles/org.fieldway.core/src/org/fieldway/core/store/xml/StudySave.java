/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.fieldway.model.study.StudyPackage;

/**
 * Writes the version of the format although it is the default, and puts U+FFFD for characters that XML 1.0 cannot hold,
 * so that one stray control character does not keep a study from being saved; positions stay as they are.
 */
final class StudySave extends XMISaveImpl {

    private static final char REPLACEMENT = '\uFFFD';

    StudySave(XMLHelper helper) {
        super(helper);
    }

    @Override
    protected boolean shouldSaveFeature(EObject object, EStructuralFeature feature) {
        return feature == StudyPackage.Literals.ROOT__FORMAT_VERSION || super.shouldSaveFeature(object, feature);
    }

    @Override
    protected String getDatatypeValue(Object value, EStructuralFeature feature, boolean isAttribute) {
        Object writable = value instanceof String text ? writable(text) : value;
        return super.getDatatypeValue(writable, feature, isAttribute);
    }

    private static String writable(String text) {
        StringBuilder changed = null;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean pair = Character.isHighSurrogate(unit) && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            if (pair) {
                at++;
            } else if (unit < ' ' && "\t\n\r".indexOf(unit) < 0 || Character.isSurrogate(unit) || unit >= '\uFFFE') {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(at, REPLACEMENT);
            }
        }
        return changed == null ? text : changed.toString();
    }
}
