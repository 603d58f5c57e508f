/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs a command of the map in front; which one is said behind the class name, as in {@code ServiceHandler:connect}. */
public final class ServiceHandler extends AbstractHandler implements IExecutableExtension {

    private static final Map<String, Consumer<ServiceEditor>> COMMANDS = Map.ofEntries(
            Map.entry("newOrganisation", editor -> editor.workspace().newOrganisation()),
            Map.entry("newService", editor -> editor.workspace().newService()),
            Map.entry("connect", editor -> editor.workspace().connect()),
            Map.entry("kind", editor -> editor.workspace().askKind()),
            Map.entry("hide", editor -> editor.workspace().hide()),
            Map.entry("layOut", editor -> editor.workspace().layOutAgain()),
            Map.entry("find", editor -> editor.find().open()),
            Map.entry("findNext", editor -> editor.find().next()),
            Map.entry("findPrevious", editor -> editor.find().previous()),
            Map.entry("export", editor -> editor.export().ask()),
            Map.entry("lists", editor -> editor.lists().show(!editor.lists().isShown())));

    private Consumer<ServiceEditor> command;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        command = COMMANDS.get(data);
        if (command == null) {
            throw new IllegalArgumentException("no such command: " + data);
        }
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ServiceEditor editor) {
            command.accept(editor);
        }
        return null;
    }
}
