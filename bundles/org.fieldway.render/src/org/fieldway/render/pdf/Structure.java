/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;

/** The tree of tagged content (ISO 32000-1, 14.7): headings, paragraphs and figures, in the order of reading. */
final class Structure {

    private static final COSName PAGE = COSName.getPDFName("Pg");
    private static final COSName ALTERNATIVE = COSName.getPDFName("Alt");

    private final COSDictionary root = new COSDictionary();
    private final COSDictionary document = new COSDictionary();
    private final COSArray items = new COSArray();
    private final COSArray pages = new COSArray();
    private final Map<String, COSDictionary> byItem = new HashMap<>();

    Structure() {
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        root.setItem(COSName.K, document);
        document.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        document.setItem(COSName.S, COSName.getPDFName("Document"));
        document.setItem(COSName.P, root);
        document.setItem(COSName.K, items);
    }

    static String type(Role role) {
        return switch (role) {
            case TITLE -> "H1";
            case STAGE, LANE_TITLE -> "H2";
            case FEELINGS, FEELING_POINT, LINK -> "Figure";
            default -> "P";
        };
    }

    /** The element of an item, with one more piece of it on a page. */
    COSDictionary element(Item item, COSDictionary page, int number) {
        COSDictionary element = byItem.computeIfAbsent(item.role() + " " + item.id(), key -> element(item));
        var piece = new COSDictionary();
        piece.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        piece.setItem(PAGE, page);
        piece.setInt(COSName.MCID, number);
        ((COSArray) element.getDictionaryObject(COSName.K)).add(piece);
        return element;
    }

    private COSDictionary element(Item item) {
        var element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, COSName.getPDFName(type(item.role())));
        element.setItem(COSName.P, document);
        element.setItem(COSName.K, new COSArray());
        if (!item.name().isBlank()) {
            element.setString(ALTERNATIVE, item.name());
        }
        items.add(element);
        return element;
    }

    /** Takes the elements of a page; gives the number that the page refers to them by. */
    int page(COSArray elements) {
        int number = pages.size() / 2;
        pages.add(COSInteger.get(number));
        pages.add(elements);
        return number;
    }

    COSDictionary root() {
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, pages);
        root.setItem(COSName.PARENT_TREE, parents);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() / 2);
        return root;
    }
}
