/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The landscape of services: services, relations, referral routes, changes, and maps of them.
 * Generated from {@code service.ecore}.
 */
package org.fieldway.model.service;
