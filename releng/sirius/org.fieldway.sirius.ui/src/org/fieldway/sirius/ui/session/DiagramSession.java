/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.sirius.business.api.session.SavingPolicy;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.business.internal.session.danalysis.DAnalysisSessionImpl;
import org.eclipse.sirius.viewpoint.DAnalysis;
import org.fieldway.core.store.xml.StudyResource;
import org.fieldway.ui.study.StudyListener;
import org.fieldway.ui.study.StudySession;

/**
 * The session of Sirius for a study that Fieldway has opened: it works on the study's own domain, knows its core files and never its
 * material, is changed when the study is, and saves by saving the study.
 */
final class DiagramSession extends DAnalysisSessionImpl implements StudyListener {

    private final StudySession study;
    private final StudySaving saving;
    private final NewMaps newMaps = new NewMaps();
    private boolean withStudy;

    DiagramSession(DAnalysis analysis, StudySession study) {
        super(analysis);
        this.study = study;
        this.saving = new StudySaving(study);
    }

    @Override
    public void open(IProgressMonitor monitor) {
        super.open(monitor);
        study.domain().getResourceSet().eAdapters().add(newMaps);
        study.addListener(this);
    }

    /** Does nothing: Sirius would unload the study. The session ends with the study alone. */
    @Override
    public void close(IProgressMonitor monitor) {
        if (withStudy) {
            super.close(monitor);
        }
    }

    /** Ends the session and unloads the study; what was not saved is lost. */
    void closeWithStudy() {
        study.removeListener(this);
        study.domain().getResourceSet().eAdapters().remove(newMaps);
        withStudy = true;
        close(new NullProgressMonitor());
    }

    /** The core of the study; a file of diagrams need not list it, and so stays the same where a map is added. */
    @Override
    public Collection<Resource> getSemanticResources() {
        super.getSemanticResources();
        ResourceSet all = getTransactionalEditingDomain() == null ? null : getTransactionalEditingDomain().getResourceSet();
        return all == null ? List.of() : all.getResources().stream().filter(DiagramSession::isCore).toList();
    }

    private static boolean isCore(Resource resource) {
        return resource instanceof StudyResource file && !file.name().startsWith("sources/") && !file.name().startsWith("memos/");
    }

    @Override
    public SessionStatus getStatus() {
        return study == null || !study.isDirty() ? SessionStatus.SYNC : SessionStatus.DIRTY;
    }

    @Override
    public void dirtyChanged(boolean dirty) {
        notifyListeners(dirty ? SessionListener.DIRTY : SessionListener.SYNC);
    }

    @Override
    public void save(Map<?, ?> options, IProgressMonitor monitor) {
        saving.save();
    }

    @Override
    public SavingPolicy getSavingPolicy() {
        return (resources, options, monitor) -> {
            saving.save();
            return List.of();
        };
    }

    /** References from a map that is added later are found as those of the others are. */
    private final class NewMaps extends AdapterImpl {

        @Override
        public void notifyChanged(Notification change) {
            if (change.getEventType() == Notification.ADD && change.getNewValue() instanceof Resource added && isCore(added)) {
                registerResourceInCrossReferencer(added);
            }
        }
    }
}
