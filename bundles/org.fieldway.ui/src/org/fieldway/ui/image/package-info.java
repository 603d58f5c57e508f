/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Icons of the workbench and of the model's objects. */
package org.fieldway.ui.image;
