/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.consent.FormVersion.Item;

/** Puts each ground of a decision into plain words. */
final class Sentences {

    private final ConsentBook book;

    Sentences(ConsentBook book) {
        this.book = book;
    }

    Reason notForAudience(Purpose purpose, Audience audience) {
        return general(Ground.NOT_FOR_AUDIENCE, bind(Messages.notForAudience, purpose.label(), audience.label()));
    }

    Reason notManaged() {
        return general(Ground.NOT_MANAGED, bind(Messages.notManaged, book.reason()));
    }

    Reason unknownPerson(Audience audience) {
        return audience.beyondTeam() ? general(Ground.UNKNOWN_PERSON, Messages.unknownPerson)
                : general(Ground.NO_RECORD_TEAM, Messages.unknownPersonTeam);
    }

    Reason noRecord(String participant, Permission permission, Audience audience) {
        Ground ground = audience.beyondTeam() ? Ground.NO_RECORD : Ground.NO_RECORD_TEAM;
        String text = audience.beyondTeam() ? Messages.noRecord : Messages.noRecordTeam;
        return new Reason(ground, participant, permission.id(), "", "", null, bind(text, book.nameOf(participant)));
    }

    Reason withdrawn(WithdrawnConsent taken, Permission permission) {
        Ground ground = taken.inTime() ? Ground.WITHDRAWN : Ground.WITHDRAWN_LATE;
        return taken(ground, taken, permission, taken.inTime() ? Messages.withdrawn : Messages.withdrawnLate);
    }

    Reason withdrawnLateTeam(WithdrawnConsent taken, Permission permission) {
        return taken(Ground.WITHDRAWN_LATE_TEAM, taken, permission, Messages.withdrawnLate);
    }

    Reason keptInAnalysis(WithdrawnConsent taken, Permission permission) {
        return taken(Ground.KEPT_IN_ANALYSIS, taken, permission, Messages.keptInAnalysis);
    }

    Reason takesPart(GivenConsent given, Permission permission) {
        return given(Ground.TAKES_PART, given, permission, "",
                bind(Messages.takesPart, who(given), permission.label(), form(given), date(given.givenOn())));
    }

    Reason notAsked(GivenConsent given, Permission permission, Audience audience) {
        return given(Ground.NOT_ASKED, given, permission, "", bind(Messages.notAsked, who(given), permission.label(),
                form(given), date(given.givenOn()), audience.label()));
    }

    Reason said(GivenConsent given, Item item, Permission permission, Audience audience) {
        Boolean answer = given.answers().get(item.id());
        Ground ground = answer == null ? Ground.LEFT_OPEN : answer ? Ground.SAID_YES : Ground.SAID_NO;
        String text = switch (ground) {
            case SAID_YES -> Messages.saidYes;
            case SAID_NO -> Messages.saidNo;
            default -> Messages.leftOpen;
        };
        return given(ground, given, permission, item.id(), bind(text, who(given), permission.label(), form(given),
                date(given.givenOn()), permission.perAudience() ? bind(Messages.forAudience, audience.label()) : "",
                item.statement()));
    }

    Reason released(Audience audience, FilmDecision film) {
        return new Reason(Ground.RELEASED, film.participant(), "", film.id(), "", film.on(),
                bind(Messages.released, book.nameOf(film.participant()), audience.label(), date(film.on())));
    }

    Reason notReleased(String participant, Audience audience) {
        return new Reason(Ground.NOT_RELEASED, participant, "", "", "", null,
                bind(Messages.notReleased, book.nameOf(participant), audience.label()));
    }

    private Reason taken(Ground ground, WithdrawnConsent taken, Permission permission, String text) {
        return new Reason(ground, taken.participant(), permission.id(), taken.id(), "", taken.on(),
                bind(text, book.nameOf(taken.participant()), permission.label(), date(taken.on())));
    }

    private static Reason given(Ground ground, GivenConsent given, Permission permission, String item, String sentence) {
        return new Reason(ground, given.participant(), permission.id(), given.id(), item, given.givenOn(), sentence);
    }

    private static Reason general(Ground ground, String sentence) {
        return new Reason(ground, "", "", "", "", null, sentence);
    }

    private String who(GivenConsent given) {
        return book.nameOf(given.participant());
    }

    private static String form(GivenConsent given) {
        FormVersion form = given.form();
        return bind(form.superseded() ? Messages.formReplaced : Messages.form, form.name(), form.version());
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.getDefault()).format(day);
    }

    private static String bind(String text, Object... values) {
        return NLS.bind(text, values);
    }
}
