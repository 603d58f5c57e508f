/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Changes of a study as commands with names: what undo and redo show, and where they lead. */
package org.fieldway.ui.command;
