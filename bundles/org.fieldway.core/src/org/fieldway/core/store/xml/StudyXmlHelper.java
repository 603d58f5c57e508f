/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;

/** Writes references to core files of the same study only; one that leads elsewhere would make the file unreadable. */
final class StudyXmlHelper extends XMIHelperImpl {

    private final StudyResource owner;

    StudyXmlHelper(StudyResource owner) {
        super(owner);
        this.owner = owner;
    }

    @Override
    public String getHREF(EObject object) {
        URI proxy = ((InternalEObject) object).eProxyURI();
        URI target = proxy != null ? proxy : object.eResource() == null ? null : EcoreUtil.getURI(object);
        return target == null || owner.references().isCore(target) ? super.getHREF(object) : null;
    }
}
