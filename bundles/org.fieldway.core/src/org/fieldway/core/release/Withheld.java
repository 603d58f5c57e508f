/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.List;

/**
 * One thing that a release left out.
 *
 * @param what names the thing, such as "quote in Joining in"; never the words themselves
 * @param why the reason in plain words
 * @param objectId id of the model object that the thing stands for
 * @param participantIds ids of the participants whose answer decided; may be empty
 */
public record Withheld(String what, String why, String objectId, List<String> participantIds) {

    public Withheld {
        participantIds = List.copyOf(participantIds);
    }
}
