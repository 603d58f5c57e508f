/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.interchange.ImportNote;
import org.fieldway.interchange.ImportNote.Kind;

/**
 * The characters of a file: UTF-8, UTF-16 with its byte order mark, or, where it can be nothing else, Windows-1252, as older
 * spreadsheets write it.
 *
 * @param text without byte order mark
 * @param notes how the bytes were understood, where that was not certain
 */
public record MapText(Path file, String text, List<ImportNote> notes) {

    /** Some 100,000 cards; no map that a person can read is as large. */
    static final long MOST_BYTES = 32L << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    public MapText {
        notes = List.copyOf(notes);
    }

    /** @throws FieldwayException where the file is missing, a folder, too large, empty or no text */
    public static MapText read(Path file) throws FieldwayException {
        byte[] bytes = bytes(file);
        Charset marked = marked(bytes);
        if (marked == null) {
            refuseBinary(file, bytes);
        }
        MapText result = marked == null ? guessed(file, bytes) : new MapText(file, unmarked(file, bytes, marked), List.of());
        if (result.text().isBlank()) {
            throw new FieldwayException(NLS.bind(Messages.empty, file));
        }
        return result;
    }

    private static byte[] bytes(Path file) throws FieldwayException {
        try {
            if (Files.isDirectory(file)) {
                throw new FieldwayException(NLS.bind(Messages.isFolder, file));
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new FieldwayException(NLS.bind(Messages.tooLarge, file, MOST_BYTES >> 20));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new FieldwayException(NLS.bind(Messages.noFile, file), e);
        } catch (IOException e) {
            throw new FieldwayException(NLS.bind(Messages.unreadable, file), e);
        }
    }

    private static Charset marked(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF ? StandardCharsets.UTF_16BE : null;
    }

    private static String unmarked(Path file, byte[] bytes, Charset charset) throws FieldwayException {
        try {
            return withoutMark(decode(bytes, charset));
        } catch (CharacterCodingException e) {
            throw new FieldwayException(NLS.bind(Messages.noText, file), e);
        }
    }

    private static MapText guessed(Path file, byte[] bytes) throws FieldwayException {
        try {
            return new MapText(file, withoutMark(decode(bytes, StandardCharsets.UTF_8)), List.of());
        } catch (CharacterCodingException notUtf8) {
            return new MapText(file, unmarked(file, bytes, WINDOWS), List.of(new ImportNote(Kind.REPAIRED, Messages.windows)));
        }
    }

    private static void refuseBinary(Path file, byte[] bytes) throws FieldwayException {
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                throw new FieldwayException(NLS.bind(Messages.noText, file));
            }
        }
        if (new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            throw new FieldwayException(NLS.bind(Messages.noText, file));
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
