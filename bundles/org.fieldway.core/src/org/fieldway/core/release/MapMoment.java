/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.fieldway.model.service.ServiceMap;

/**
 * The time that a service map is drawn for. Days count as in the model: something is there from its first to its last
 * day, both included; without a first day it has always been there, without a last day it goes on.
 *
 * @param asOf the day; null for today on a map of the present, for any day up to today on one of the past, for any day
 *        to come on one of the future
 */
public record MapMoment(ServiceTime time, LocalDate asOf) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    public MapMoment {
        Objects.requireNonNull(time);
    }

    /** As the map says. */
    public static MapMoment of(ServiceMap map) {
        return new MapMoment(ServiceTime.valueOf(map.getTime().name()), map.getAsOf());
    }

    /** How something with these days stands; empty where a map of this time leaves it out. */
    Optional<Standing> standing(LocalDate from, LocalDate until, LocalDate today) {
        return Optional.ofNullable(switch (time) {
            case PAST -> past(from, until, today);
            case CURRENT -> current(from, until, asOf == null ? today : asOf);
            case FUTURE -> future(from, until, today);
        });
    }

    /** What was there on the day; what has ended since says so. */
    private Standing past(LocalDate from, LocalDate until, LocalDate today) {
        boolean begun = from == null || !from.isAfter(asOf == null ? today : asOf);
        boolean over = asOf != null && until != null && until.isBefore(asOf);
        if (!begun || over) {
            return null;
        }
        boolean since = until != null && until.isBefore(today);
        return since ? new Standing(Standing.State.EXISTING, until(until)) : Standing.EXISTING;
    }

    private static Standing current(LocalDate from, LocalDate until, LocalDate day) {
        if (until != null && until.isBefore(day)) {
            return new Standing(Standing.State.ENDED, until(until));
        }
        boolean planned = from != null && from.isAfter(day);
        return planned ? new Standing(Standing.State.PLANNED, from(from))
                : until == null ? Standing.EXISTING : new Standing(Standing.State.EXISTING, until(until));
    }

    /** What will be there on the day, and what will have ended between today and then. */
    private Standing future(LocalDate from, LocalDate until, LocalDate today) {
        boolean goneToday = until != null && until.isBefore(today);
        boolean later = asOf != null && from != null && from.isAfter(asOf);
        if (goneToday || later) {
            return null;
        }
        if (until != null && (asOf == null || until.isBefore(asOf))) {
            return new Standing(Standing.State.ENDED, until(until));
        }
        return from != null && from.isAfter(today) ? new Standing(Standing.State.PLANNED, from(from)) : Standing.EXISTING;
    }

    /** Whether a change belongs on a map of this time. */
    boolean shows(LocalDate changedOn, boolean happened, LocalDate today) {
        LocalDate day = asOf == null ? today : asOf;
        boolean byThen = changedOn == null || !changedOn.isAfter(day);
        return switch (time) {
            case PAST -> happened && byThen;
            case CURRENT -> !happened || byThen;
            case FUTURE -> !happened && (asOf == null || byThen);
        };
    }

    /** "as of 30 Oct 2026", "as it was", "as planned". */
    String words() {
        String when = asOf == null ? "" : day(asOf);
        return switch (time) {
            case PAST -> asOf == null ? ServiceMessages.asItWas : NLS.bind(ServiceMessages.asItWasOn, when);
            case CURRENT -> asOf == null ? ServiceMessages.asItIs : NLS.bind(ServiceMessages.asOf, when);
            case FUTURE -> asOf == null ? ServiceMessages.asPlanned : NLS.bind(ServiceMessages.asPlannedFor, when);
        };
    }

    /** A day as it is written on a map; the same on every machine. */
    static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day).replace("Sept", "Sep");
    }

    private static String until(LocalDate day) {
        return NLS.bind(ServiceMessages.until, day(day));
    }

    private static String from(LocalDate day) {
        return NLS.bind(ServiceMessages.from, day(day));
    }
}
