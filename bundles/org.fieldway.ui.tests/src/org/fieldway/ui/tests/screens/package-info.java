/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Takes the pictures of the workbench that the documents show; does nothing unless asked to. */
package org.fieldway.ui.tests.screens;
