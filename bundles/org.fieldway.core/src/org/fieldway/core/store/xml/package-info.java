/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Reading and writing a study's XMI files. A file may come from anybody: nothing outside of the study's folder is
 * opened, no class but Fieldway's own is made, and what is not understood is refused with the line it stands in.
 */
package org.fieldway.core.store.xml;
