/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Shows a scene on the screen: draws it with the graphics of SWT, the shipped fonts and exact positions at each zoom, and keeps
 * what part of it is seen in step with the scroll bars, the workbench's selection and assistive technology. Nothing here knows
 * what the shapes mean.
 */
package org.fieldway.ui.canvas;
