/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.store;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Set;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.files.DiskFiles;
import org.fieldway.core.store.files.StudyFiles;

/** A process of its own that merges codes in a real folder and halts, without any clean-up, at a chosen step. */
public final class KilledProcess {

    static final int HALTED = 77;
    private static final Set<String> STEPS =
            Set.of("createFolder", "write", "create", "force", "forceFolder", "move", "delete");

    private KilledProcess() {
    }

    /** @param args folder and step */
    public static void main(String[] args) throws FieldwayException, IOException {
        Path folder = Path.of(args[0]);
        int[] left = {Integer.parseInt(args[1])};
        DiskFiles disk = new DiskFiles(folder);
        InvocationHandler halting = (proxy, method, arguments) -> {
            if (STEPS.contains(method.getName()) && left[0]-- == 0) {
                Runtime.getRuntime().halt(HALTED);
            }
            try {
                return method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, arguments)
                        : method.invoke(disk, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        StudyFiles files = (StudyFiles) Proxy.newProxyInstance(StudyFiles.class.getClassLoader(),
                new Class<?>[] {StudyFiles.class}, halting);
        MergeUnderWay.merge(folder, files, OpenOptions.toEdit());
    }
}
