/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.tool;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Elements of a diagram as services see them: something with a target, within something, perhaps between two others. */
public final class View {

    private static final EClass ELEMENT = EcoreFactory.eINSTANCE.createEClass();
    private static final EReference INSIDE = reference("inside", true);

    static {
        ELEMENT.setName("Element");
        reference("target", false);
        reference("sourceNode", false);
        reference("targetNode", false);
        EPackage views = EcoreFactory.eINSTANCE.createEPackage();
        views.setName("views");
        views.setNsURI("http://www.fieldway.org/tests/views");
        views.getEClassifiers().add(ELEMENT);
    }

    private View() { }

    private static EReference reference(String name, boolean containment) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(EcorePackage.Literals.EOBJECT);
        reference.setContainment(containment);
        ELEMENT.getEStructuralFeatures().add(reference);
        return reference;
    }

    /** A diagram of an object. */
    public static EObject of(EObject target) {
        EObject view = EcoreUtil.create(ELEMENT);
        view.eSet(ELEMENT.getEStructuralFeature("target"), target);
        return view;
    }

    /** The only element in a diagram. */
    public static EObject in(EObject diagram, EObject target) {
        EObject view = of(target);
        diagram.eSet(INSIDE, view);
        return view;
    }

    /** A line. */
    public static EObject line(EObject from, EObject to) {
        EObject line = of(from);
        line.eSet(ELEMENT.getEStructuralFeature("sourceNode"), of(from));
        line.eSet(ELEMENT.getEStructuralFeature("targetNode"), of(to));
        return line;
    }
}
