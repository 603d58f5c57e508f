/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.Optional;

import org.fieldway.model.study.EvidenceRef;

/** Finds the material that the core of a study points to. */
public interface EvidenceSource {

    /** The excerpt; empty where the quote is no longer in its source. */
    Optional<Evidence> find(EvidenceRef reference);
}
