/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.dialect.command.CreateRepresentationCommand;
import org.eclipse.sirius.business.api.dialect.command.DeleteRepresentationCommand;
import org.eclipse.sirius.business.api.dialect.command.RenameRepresentationCommand;
import org.eclipse.sirius.business.api.query.DRepresentationQuery;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.swt.widgets.Display;
import org.fieldway.core.FieldwayException;
import org.fieldway.ui.study.StudySession;

/**
 * The diagrams and tables of an open study. The session of Sirius behind them is made when the first is asked for, or at once where the
 * study has a file of diagrams. Belongs to the user-interface thread.
 */
public final class Diagrams {

    private static final Map<StudySession, Diagrams> ALL = new WeakHashMap<>();

    private final StudySession study;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private DiagramSession session;
    private FieldwayException failure;
    private OpenRepresentations open;

    private Diagrams(StudySession study) {
        this.study = study;
    }

    /** The diagrams of a study that is open in this workbench. */
    public static Diagrams of(StudySession study) {
        return ALL.computeIfAbsent(study, Diagrams::new);
    }

    static void forget(StudySession study) {
        ALL.remove(study);
    }

    /** True where the session has been made; until then the study has no diagrams that are known. */
    public boolean isOpen() {
        return session != null;
    }

    /**
     * The session of Sirius for the study, made now where there is none. It works on the study's own domain and history; saving it saves
     * the study; it ends when the study is closed.
     *
     * @throws FieldwayException where the file of diagrams cannot be read
     */
    public Session session() throws FieldwayException {
        if (failure != null) {
            throw failure;
        }
        if (session == null) {
            try {
                begin(new SessionOpening(study).open());
            } catch (FieldwayException e) {
                failure = e;
                throw e;
            }
        }
        return session;
    }

    private void begin(DiagramSession made) {
        session = made;
        study.openStudy().companions().add(new DiagramFile(made));
        made.addListener(change -> {
            if (change == SessionListener.REPRESENTATION_CHANGE) {
                Display.getDefault().asyncExec(() -> listeners.forEach(Runnable::run));
            }
        });
        SessionUIManager.INSTANCE.getOrCreateUISession(made).open();
        open = new OpenRepresentations(study, made);
    }

    /** All diagrams and tables by name; none where the study has no file of them and none was made. */
    public List<Diagram> representations() {
        return session == null ? List.of() : DialectManager.INSTANCE.getAllRepresentationDescriptors(session).stream().map(Diagram::new)
                .sorted(Comparator.comparing(Diagram::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    /** The diagram of a representation that is open in an editor. */
    public Optional<Diagram> of(DRepresentation representation) {
        return Optional.ofNullable(new DRepresentationQuery(representation).getRepresentationDescriptor()).map(Diagram::new);
    }

    /** What can be made of an object, in the order of the viewpoint specification. */
    public List<RepresentationDescription> kinds(EObject target) throws FieldwayException {
        Session opened = session();
        return opened.getSelectedViewpoints(false).stream().flatMap(viewpoint -> viewpoint.getOwnedRepresentations().stream())
                .filter(kind -> DialectManager.INSTANCE.canCreate(target, kind)).toList();
    }

    /**
     * Makes a diagram or table as one step of the history.
     *
     * @param kind name in the viewpoint specification
     * @param target what it is to show
     * @return empty where it cannot be made of that object
     * @throws FieldwayException where there is no such kind, or the file of diagrams cannot be read, or cannot be written now
     */
    public Optional<Diagram> create(String kind, EObject target, String name) throws FieldwayException {
        requireWritable();
        Session opened = session();
        RepresentationDescription description = opened.getSelectedViewpoints(false).stream()
                .flatMap(viewpoint -> viewpoint.getOwnedRepresentations().stream()).filter(each -> kind.equals(each.getName())).findFirst()
                .orElseThrow(() -> new FieldwayException(NLS.bind(Messages.noKind, kind)));
        var create = new CreateRepresentationCommand(opened, description, target, name, new NullProgressMonitor());
        return study.execute(NLS.bind(Messages.addDiagram, name), target, create)
                ? Optional.ofNullable(create.getCreatedRepresentation()).flatMap(this::of) : Optional.empty();
    }

    /** Gives a diagram another name, as one step of the history. @return false where it is not possible now */
    public boolean rename(Diagram diagram, String name) throws FieldwayException {
        requireWritable();
        var rename = new RenameRepresentationCommand((StudyEditingDomain) study.domain(), diagram.descriptor(), name);
        return study.execute(NLS.bind(Messages.renameDiagram, diagram.name()), diagram.target().orElse(null), rename);
    }

    /** Deletes diagrams, never what they show, as one step of the history; their editors close. @return false where it is not possible now */
    public boolean delete(Collection<Diagram> diagrams) throws FieldwayException {
        requireWritable();
        Set<DRepresentationDescriptor> descriptors = new HashSet<>();
        diagrams.forEach(diagram -> descriptors.add(diagram.descriptor()));
        String doing = diagrams.size() == 1 ? NLS.bind(Messages.deleteDiagram, diagrams.iterator().next().name())
                : NLS.bind(Messages.deleteDiagrams, diagrams.size());
        return study.execute(doing, null, new DeleteRepresentationCommand(session(), descriptors));
    }

    private void requireWritable() throws FieldwayException {
        Optional<String> why = whyReadOnly();
        if (why.isPresent()) {
            throw new FieldwayException(why.get());
        }
    }

    /** A sentence that says why diagrams cannot be made, moved or deleted now; empty where they can. */
    public Optional<String> whyReadOnly() {
        return study.openStudy().companions().whyReadOnly(DiagramFile.NAME);
    }

    /** Makes changes of diagrams that follow from the study and are no step of the history, such as what opening one brings up to date. */
    public void unrecorded(Runnable work) {
        ((StudyCommandStack) study.domain().getCommandStack()).unrecorded(work);
    }

    /** Is run a moment after diagrams came, went or were renamed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Ends the session with the study; what was not saved is lost. */
    void close() {
        if (session == null) {
            return;
        }
        open.close();
        IEditingSession shown = SessionUIManager.INSTANCE.getUISession(session);
        if (shown != null) {
            shown.close(false);
            SessionUIManager.INSTANCE.remove(shown);
        }
        session.closeWithStudy();
    }
}
