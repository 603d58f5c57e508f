/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** What all editors and views of Fieldway share. */
package org.fieldway.ui;
