/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** What tests in the workbench share: waiting, answering dialogs, pressing keys, a study to work on. */
package org.fieldway.ui.tests.support;
