/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.transfer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Display;
import org.fieldway.core.evidence.QuoteKey;

/** Carries {@link DraggedQuotes} by drag and drop and on the clipboard: the study's folder, then a line for each quote. */
public final class EvidenceTransfer extends ByteArrayTransfer {

    private static final String TYPE_NAME = "fieldway-quotes";
    private static final int TYPE = registerType(TYPE_NAME);
    private static final EvidenceTransfer INSTANCE = new EvidenceTransfer();

    private EvidenceTransfer() {
    }

    public static EvidenceTransfer getInstance() {
        return INSTANCE;
    }

    /** The quotes on the clipboard; empty where something else is there. */
    public static Optional<DraggedQuotes> onClipboard() {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            return Optional.ofNullable((DraggedQuotes) clipboard.getContents(INSTANCE));
        } finally {
            clipboard.dispose();
        }
    }

    @Override
    public void javaToNative(Object object, TransferData transferData) {
        if (object instanceof DraggedQuotes dragged && isSupportedType(transferData)) {
            super.javaToNative(bytes(dragged), transferData);
        }
    }

    @Override
    public Object nativeToJava(TransferData transferData) {
        return super.nativeToJava(transferData) instanceof byte[] bytes ? read(bytes).orElse(null) : null;
    }

    static byte[] bytes(DraggedQuotes dragged) {
        StringBuilder text = new StringBuilder(dragged.study().toString());
        dragged.quotes().forEach(quote -> text.append('\n').append(quote.source()).append(' ').append(quote.coding()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Another program may put anything there. */
    static Optional<DraggedQuotes> read(byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n");
        List<QuoteKey> quotes = new ArrayList<>();
        try {
            for (int at = 1; at < lines.length; at++) {
                String[] ids = lines[at].strip().split(" ");
                quotes.add(new QuoteKey(UUID.fromString(ids[0]), UUID.fromString(ids[ids.length - 1])));
            }
            return Optional.of(new DraggedQuotes(Path.of(lines[0]), quotes));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    protected int[] getTypeIds() {
        return new int[] { TYPE };
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] { TYPE_NAME };
    }
}
