/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.export;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * What an audience may see of a diagram or table, as objects of the model that Sirius can picture.
 *
 * @param title as the audience may read it
 * @param notes sentences that the output must show
 * @param roots everything that the picture is made of; nothing in them leads into the study
 * @param about which of it the diagram shows
 * @param isEmpty true where all of it is withheld
 */
public record ReleasedPicture(String title, List<String> notes, List<EObject> roots, EObject about, boolean isEmpty) {
}
