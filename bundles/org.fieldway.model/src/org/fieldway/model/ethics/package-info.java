/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Ethics of a study: applications, approvals and documents, consents and withdrawals, films, risks and data protection.
 * Generated from {@code ethics.ecore}; what consent allows is decided in {@code org.fieldway.core.consent}, not here.
 */
package org.fieldway.model.ethics;
