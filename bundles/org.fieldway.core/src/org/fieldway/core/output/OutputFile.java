/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;

/** A file outside of any study that something is written into: the whole of it or nothing. An earlier one is replaced; a folder never is. */
public final class OutputFile {

    private final Path target;

    private OutputFile(Path target) {
        this.target = target;
    }

    /** @throws FieldwayException where there is a folder of that name, or no folder to write into */
    public static OutputFile at(Path target) throws FieldwayException {
        if (Files.isDirectory(target)) {
            throw new FieldwayException(NLS.bind(Messages.outputIsFolder, target));
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FieldwayException(NLS.bind(Messages.noOutputFolder, target, folder));
        }
        return new OutputFile(target);
    }

    /**
     * @return whether an earlier file was replaced
     * @throws FieldwayException where it cannot be written; then an earlier file is as it was
     */
    public boolean write(byte[] content) throws FieldwayException {
        Path temporary = null;
        try {
            boolean replaced = Files.exists(target);
            Path real = replaced ? target.toRealPath() : target.toAbsolutePath();
            temporary = real.resolveSibling(".fieldway-" + UUID.randomUUID() + ".part");
            writeAndForce(temporary, content);
            move(temporary, real);
            return replaced;
        } catch (AccessDeniedException e) {
            throw discard(temporary, new FieldwayException(NLS.bind(Messages.outputForbidden, target), e));
        } catch (IOException e) {
            throw discard(temporary, new FieldwayException(NLS.bind(Messages.outputFailed, target, reason(e)), e));
        }
    }

    private static void writeAndForce(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static FieldwayException discard(Path temporary, FieldwayException problem) {
        try {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            problem.addSuppressed(e);
        }
        return problem;
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
