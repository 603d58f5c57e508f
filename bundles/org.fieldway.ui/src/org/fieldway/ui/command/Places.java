/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.command;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Names the place of a change in words: the map by its name, the other parts of a study by what they are. */
public final class Places {

    private Places() {
    }

    /**
     * “move card” in the journey map of Heron gives “move card in Heron's journey”. A change of the map itself gets no place.
     *
     * @param holder where the subject is or will be; may be null
     */
    public static String label(String doing, EObject subject, EObject holder) {
        EObject inside = holder == null ? subject : holder;
        EObject root = inside == null ? null : EcoreUtil.getRootContainer(inside);
        return root == null || root == subject ? doing : NLS.bind(Messages.changeInPlace, doing, nameOf(root));
    }

    /** The name of a file's root object as a researcher knows it. */
    public static String nameOf(EObject root) {
        return switch (root.eClass().getName()) {
            case "Study" -> Messages.placeStudy;
            case "Codebook" -> Messages.placeCodebook;
            case "Ethics" -> Messages.placeEthics;
            case "Consents" -> Messages.placeConsents;
            case "ServiceInfrastructure" -> Messages.placeServices;
            case "MemoFile" -> Messages.placeMemos;
            default -> ownName(root);
        };
    }

    private static String ownName(EObject root) {
        EStructuralFeature name = root.eClass().getEStructuralFeature("name");
        Object value = name == null ? null : root.eGet(name);
        return value == null || value.toString().isBlank() ? Messages.placeOther : value.toString();
    }
}
