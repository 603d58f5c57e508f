/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What all services share: the one kind of exception that a person reads. The services themselves live in the packages
 * below, each named after what it does.
 */
package org.fieldway.core;
