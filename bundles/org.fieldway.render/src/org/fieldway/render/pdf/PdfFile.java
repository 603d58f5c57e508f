/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.screen.ScenePainter;

/** A document that grows page by page and is then written. */
final class PdfFile implements AutoCloseable {

    /** The longest side of a page in its own units (ISO 32000-1, Annex C); larger pages have larger units. */
    static final double LONGEST_SIDE = 14_400;

    private final Scene scene;
    private final PDDocument document = new PDDocument();
    private final PdfObjects objects = new PdfObjects(document);
    private final COSDictionary resources = new COSDictionary();
    private final PdfFonts fonts = new PdfFonts();
    private final Opacities opacities = new Opacities();
    private final Structure structure = new Structure();
    private final Bookmarks bookmarks = new Bookmarks();
    private final CRC32 checksum = new CRC32();

    PdfFile(Scene scene) {
        this.scene = scene;
    }

    void add(Page page) throws IOException {
        double unit = Math.max(1, Math.ceil(Math.max(page.width(), page.height()) / LONGEST_SIDE));
        double height = page.height() / unit;
        var leaf = new PDPage(new PDRectangle((float) (page.width() / unit), (float) height));
        if (unit > 1) {
            leaf.getCOSObject().setItem(COSName.USER_UNIT, new COSFloat((float) unit));
        }
        leaf.getCOSObject().setItem(COSName.RESOURCES, resources);
        var tags = new PageTags(structure, leaf.getCOSObject());
        var out = new Operators();
        out.raw("1 J 1 j");
        for (Page.Part part : page.parts()) {
            tags.repeated(part.repeated());
            draw(part, unit, height, out, tags);
            if (!part.repeated()) {
                bookmarks.add(part, leaf, unit, height);
            }
        }
        byte[] content = out.bytes();
        checksum.update(content);
        leaf.getCOSObject().setItem(COSName.CONTENTS, objects.stream(content));
        leaf.getCOSObject().setInt(COSName.STRUCT_PARENTS, structure.page(tags.elements()));
        leaf.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        document.addPage(leaf);
    }

    private void draw(Page.Part part, double unit, double height, Operators out, PageTags tags) {
        double scale = part.scale() / unit;
        out.raw("q");
        out.view(scale, part.left() / unit - part.clip().x() * scale,
                height - part.top() / unit + part.clip().y() * scale);
        out.rectangle(part.clip(), 0);
        out.raw("W n");
        var canvas = new PdfCanvas(out, fonts, opacities, tags);
        ground(part, out);
        part.items().forEach(item -> ScenePainter.paint(item, canvas));
        out.raw("Q");
    }

    /** Paper is white already. */
    private void ground(Page.Part part, Operators out) {
        if (scene.background().rgb() != 0xffffff) {
            out.raw("/Artifact BMC");
            out.colour("rg", scene.background());
            out.rectangle(part.clip(), 0);
            out.raw("f\nEMC");
        }
    }

    /** True for the items that a reader may want to go to. */
    static boolean isPlace(Item item) {
        return item.role() == Role.STAGE;
    }

    void write(OutputStream out) throws IOException {
        var writer = new FontWriter(objects);
        var dictionary = new COSDictionary();
        for (PdfFont font : fonts.all()) {
            dictionary.setItem(COSName.getPDFName(font.name()), writer.write(font));
        }
        resources.setItem(COSName.FONT, dictionary);
        resources.setItem(COSName.EXT_G_STATE, opacities.states());
        new Metadata(scene).write(document, objects);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, structure.root());
        bookmarks.write(document);
        document.setDocumentId(checksum.getValue());
        document.save(out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
