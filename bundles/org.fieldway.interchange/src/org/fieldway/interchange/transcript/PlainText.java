/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.transcript;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;

/** Reads a whole text file as UTF-8, and refuses with the place of the fault what is none. */
final class PlainText {

    /** A transcript of ten hours of speech has less than one million characters; ten times that is no transcript. */
    static final long MOST_BYTES = 32L << 20;

    private static final int BOM_BYTES = 3;

    private PlainText() { }

    /**
     * The file's characters, byte order mark included.
     *
     * @throws FieldwayException where the file is missing, a folder, too long, empty, or not UTF-8
     */
    static String read(Path file) throws FieldwayException {
        byte[] bytes = bytes(file);
        refuseOtherFormats(file, bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new FieldwayException(NLS.bind(Messages.notUtf8, file, in.position()));
        }
        return out.flip().toString();
    }

    private static byte[] bytes(Path file) throws FieldwayException {
        try {
            if (Files.isDirectory(file)) {
                throw new FieldwayException(NLS.bind(Messages.isFolder, file));
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new FieldwayException(NLS.bind(Messages.tooLong, file, MOST_BYTES >> 20));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new FieldwayException(NLS.bind(Messages.noFile, file), e);
        } catch (IOException e) {
            throw new FieldwayException(NLS.bind(Messages.unreadable, file), e);
        }
    }

    private static void refuseOtherFormats(Path file, byte[] bytes) throws FieldwayException {
        if (bytes.length == 0 || bytes.length == BOM_BYTES && starts(bytes, 0xEF, 0xBB, 0xBF)) {
            throw new FieldwayException(NLS.bind(Messages.empty, file));
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            throw new FieldwayException(NLS.bind(Messages.utf16, file));
        }
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, '%', 'P', 'D', 'F') || starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)
                || starts(bytes, '{', '\\', 'r', 't', 'f')) {
            throw new FieldwayException(NLS.bind(Messages.otherFormat, file));
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new FieldwayException(NLS.bind(Messages.notUtf8, file, i));
            }
        }
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
