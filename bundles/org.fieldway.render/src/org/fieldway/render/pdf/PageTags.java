/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;

/** Tags what is drawn on one page, so that assistive technology finds items in the order of reading. */
final class PageTags {

    private final Structure structure;
    private final COSDictionary page;
    private final COSArray elements = new COSArray();
    private boolean repeated;

    PageTags(Structure structure, COSDictionary page) {
        this.structure = structure;
        this.page = page;
    }

    /** What follows was read out already, such as stage headers on a second page. */
    void repeated(boolean whether) {
        repeated = whether;
    }

    /** The operator that begins an item. */
    String begin(Item item) {
        if (repeated || item.role() == Role.LANE) {
            return "/Artifact BMC";
        }
        int number = elements.size();
        elements.add(structure.element(item, page, number));
        return "/" + Structure.type(item.role()) + " <</MCID " + number + ">> BDC";
    }

    /** The elements that the page's pieces belong to, by their numbers. */
    COSArray elements() {
        return elements;
    }
}
