/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Tests of the editor of service maps in a real workbench, by keys and mouse. */
package org.fieldway.ui.tests.service;
