/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver.commands;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.ide.IDE;
import org.fieldway.sirius.driver.Arguments;
import org.fieldway.sirius.driver.Driven;
import org.fieldway.sirius.driver.Vocabulary;

/** Projects and files of the workspace, for scripts that work on models without a study. */
final class WorkspaceCommands {

    private final Driven driven;

    WorkspaceCommands(Driven driven) {
        this.driven = driven;
    }

    void register(Vocabulary vocabulary) {
        vocabulary.onScreen("project", this::project);
        vocabulary.onScreen("import", this::importProject);
        vocabulary.onScreen("copy", this::copy);
        vocabulary.onScreen("openfile", this::openFile);
    }

    private String project(Arguments arguments) throws CoreException {
        IProject project = root().getProject(arguments.at(1));
        if (!project.exists()) {
            project.create(driven.monitor());
        }
        project.open(driven.monitor());
        return null;
    }

    private String importProject(Arguments arguments) throws CoreException {
        Path folder = driven.path(arguments.at(1));
        IProjectDescription description = ResourcesPlugin.getWorkspace().loadProjectDescription(IPath.fromPath(folder.resolve(".project")));
        description.setLocation(IPath.fromPath(folder));
        IProject project = root().getProject(description.getName());
        project.create(description, driven.monitor());
        project.open(driven.monitor());
        return description.getName();
    }

    private String copy(Arguments arguments) throws CoreException, IOException {
        byte[] bytes = Files.readAllBytes(driven.path(arguments.at(1)));
        IFile file = file(arguments.at(2));
        makeFolders(file.getParent());
        var content = new ByteArrayInputStream(bytes);
        if (file.exists()) {
            file.setContents(content, true, false, driven.monitor());
        } else {
            file.create(content, true, driven.monitor());
        }
        return bytes.length + " bytes";
    }

    private String openFile(Arguments arguments) throws CoreException {
        return IDE.openEditor(driven.user().page(), file(arguments.at(1))).getClass().getName();
    }

    private void makeFolders(IContainer container) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            makeFolders(folder.getParent());
            folder.create(true, true, driven.monitor());
        }
    }

    static IFile file(String path) {
        return root().getFile(IPath.fromOSString(path));
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
