/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.time.LocalDate;

/**
 * One step of an explanation.
 *
 * @param participantId whose answer it is; "" where it is nobody's
 * @param permissionId what was asked; "" where it is not about a permission
 * @param recordId id of the consent record, withdrawal or release that it rests on; "" for none
 * @param itemId id of the item of the form; "" for none
 * @param since from when it holds; null where that is not known
 * @param sentence all of it in plain words, with pseudonym, form version, item, answer and date
 */
public record Reason(Ground ground, String participantId, String permissionId, String recordId, String itemId,
        LocalDate since, String sentence) {

    public boolean allows() {
        return ground.allows();
    }
}
