/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.text.Face;

/** An entry for each stage, so that a reader of a long map can go there at once. */
final class Bookmarks {

    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Set<String> known = new HashSet<>();

    /** Adds the stages that a part of a page shows first. */
    void add(Page.Part part, PDPage page, double unit, double height) {
        for (Item item : part.items()) {
            if (PdfFile.isPlace(item) && known.add(item.id())) {
                var place = new PDPageXYZDestination();
                place.setPage(page);
                place.setLeft((int) Math.floor((part.left() + (item.bounds().x() - part.clip().x()) * part.scale()) / unit));
                place.setTop((int) Math.ceil(height
                        - (part.top() + (item.bounds().y() - part.clip().y()) * part.scale()) / unit));
                var entry = new PDOutlineItem();
                entry.setTitle(title(item));
                entry.setDestination(place);
                outline.addLast(entry);
            }
        }
    }

    /** The stage's name without its second line. */
    private static String title(Item item) {
        String name = item.shapes().stream().filter(s -> s instanceof Shape.Text text && text.face() == Face.SEMIBOLD)
                .map(s -> ((Shape.Text) s).text()).collect(Collectors.joining(" "));
        return name.isBlank() ? item.name() : name;
    }

    void write(PDDocument document) {
        if (known.size() > 1) {
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.getDocumentCatalog().setPageMode(document.getNumberOfPages() > 1 ? PageMode.USE_OUTLINES
                    : PageMode.USE_NONE);
        }
    }
}
