/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The codebook, which belongs to the core, and codings and memos, which are material of one coder each.
 * Generated from {@code codes.ecore}.
 */
package org.fieldway.model.codes;
