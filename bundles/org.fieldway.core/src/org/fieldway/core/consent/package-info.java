/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Answers whether something of these participants may be used for a purpose towards an audience, and says why.
 * Permissions, audiences and purposes are entries of {@code consent.xml}; the answers come from a study's consent
 * records, withdrawals and film releases.
 */
package org.fieldway.core.consent;
