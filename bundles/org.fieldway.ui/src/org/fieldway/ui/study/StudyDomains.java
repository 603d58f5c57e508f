/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import org.fieldway.core.store.DomainProvider;

/**
 * Makes the editing domains of the studies that are opened in this workbench, and stays with each study until it is closed.
 * Contributed to the extension point {@code org.fieldway.ui.domains}, once at most; without a contribution studies have EMF.Edit's
 * own domain. Apart from {@link #provider}, whose domains are made beside it, all calls come in the user-interface thread.
 */
public interface StudyDomains {

    /** What makes the domain of the next study; used in the thread that opens it. */
    DomainProvider provider();

    /** The study is open; nobody else has been told of it yet. */
    default void opened(StudySession session) {
    }

    /** The study is about to be closed: its editors are closed already, its files still have their locks. Unsaved changes are lost. */
    default void closing(StudySession session) {
    }
}
