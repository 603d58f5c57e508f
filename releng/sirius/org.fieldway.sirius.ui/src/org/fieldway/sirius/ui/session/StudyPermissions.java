/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.sirius.ecore.extender.business.api.permission.IPermissionAuthority;
import org.eclipse.sirius.ecore.extender.business.api.permission.IPermissionProvider;
import org.eclipse.sirius.ecore.extender.business.internal.permission.ReadOnlyPermissionAuthority;

/** Says to Sirius what may be changed: nothing in a file of which somebody else has the lock, nothing in a study open for reading. */
public final class StudyPermissions implements IPermissionProvider {

    @Override
    public boolean provides(ResourceSet set) {
        return set instanceof StudyResources;
    }

    @Override
    public IPermissionAuthority getAuthority(ResourceSet set) {
        return new Locks((StudyResources) set);
    }

    private static final class Locks extends ReadOnlyPermissionAuthority {

        private final StudyResources resources;

        Locks(StudyResources resources) {
            this.resources = resources;
        }

        @Override
        protected boolean checkApproval(EObject object) {
            Resource file = object == null ? null : object.eResource();
            boolean free = file == null || file.getResourceSet() != resources || !resources.isReadOnly(file);
            if (free && isLocked(object)) {
                releaseFromLockedAndNotify(object);
            } else if (!free && !isLocked(object)) {
                storeAsLockedAndNotify(object);
            }
            return free;
        }

        @Override
        protected boolean isLocked(EObject object) {
            return object != null && super.isLocked(object);
        }
    }
}
