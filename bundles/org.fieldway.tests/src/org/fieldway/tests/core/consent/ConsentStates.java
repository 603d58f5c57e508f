/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.fieldway.core.consent.ConsentBook;
import org.fieldway.core.consent.FilmDecision;
import org.fieldway.core.consent.FormVersion;
import org.fieldway.core.consent.FormVersion.Item;
import org.fieldway.core.consent.GivenConsent;
import org.fieldway.core.consent.WithdrawnConsent;

/** The situations of the truth table: who the speakers are and what they have answered, in a study of two people. */
final class ConsentStates {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final String CUT = "cut-2";

    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 3);
    private static final String OUTSIDE = "partners event archive public";

    static final FormVersion FIRST = form("1", true, "participate", "audio", "quote-anonymous: partners event public");
    static final FormVersion SECOND = form("2", false, "participate", "audio", "video",
            "photograph: partners event public", "quote-anonymous: " + OUTSIDE, "quote-by-name: " + OUTSIDE,
            "name-workplace: " + OUTSIDE, "clip-internal", "clip-film: team partners event public",
            "face-voice: partners event public", "deposit-transcript", "deposit-recording", "reuse", "re-contact",
            "workshop");
    static final FormVersion ASKING_TEAM = form("3", false, "participate", "audio", "quote-anonymous: team " + OUTSIDE);
    static final FormVersion SPLIT = form("4", false, "participate", "audio", "video",
            "quote-anonymous: partners event", "quote-anonymous: archive public", "clip-film: partners",
            "clip-film: event", "clip-film: public", "face-voice: partners", "face-voice: public");

    private final List<GivenConsent> given = new ArrayList<>();
    private final List<WithdrawnConsent> withdrawn = new ArrayList<>();
    private final List<FilmDecision> films = new ArrayList<>();
    private boolean managed = true;
    private List<String> speakers = List.of("heron");
    private String activity = "";

    static Map<String, ConsentStates> all() {
        Map<String, ConsentStates> states = new TreeMap<>();
        single(states);
        withdrawals(states);
        films(states);
        several(states);
        return states;
    }

    private static void single(Map<String, ConsentStates> states) {
        states.put("none", new ConsentStates());
        states.put("yes", new ConsentStates().yes("heron", SECOND));
        states.put("no", new ConsentStates().answers("heron", SECOND, SIGNED, false));
        states.put("left open", new ConsentStates().answers("heron", SECOND, SIGNED, null));
        states.put("takes part only", new ConsentStates().only("heron", SECOND, SIGNED, 0, 1, 2));
        states.put("quote refused, team asked too", new ConsentStates().only("heron", ASKING_TEAM, SIGNED, 0, 1));
        states.put("partners and event, not public", new ConsentStates().only("heron", SPLIT, SIGNED, 0, 1, 2, 3, 5, 6, 8));
        states.put("superseded form", new ConsentStates().yes("heron", FIRST));
        states.put("yes, later no", new ConsentStates().yes("heron", SECOND)
                .answers("heron", SECOND, SIGNED.plusDays(9), false));
        states.put("superseded yes, renewed in part", new ConsentStates().yes("heron", FIRST)
                .only("heron", SECOND, SIGNED.plusDays(9), 0, 1, 2));
        states.put("given tomorrow", new ConsentStates().answers("heron", SECOND, TODAY.plusDays(1), true));
        states.put("another activity", new ConsentStates().elsewhere());
        states.put("no longer valid", new ConsentStates().yes("heron", SECOND).invalid());
        states.put("not managed", new ConsentStates().notManaged());
        states.put("unknown speaker", new ConsentStates().spoken());
    }

    private static void withdrawals(Map<String, ConsentStates> states) {
        states.put("withdrawn in time", new ConsentStates().yes("heron", SECOND).withdraw(20, true));
        states.put("withdrawn after the deadline", new ConsentStates().yes("heron", SECOND).withdraw(20, false));
        states.put("quotation withdrawn in time",
                new ConsentStates().yes("heron", SECOND).withdraw(20, true, "quote-anonymous"));
        states.put("quotation withdrawn after the deadline",
                new ConsentStates().yes("heron", SECOND).withdraw(20, false, "quote-anonymous"));
        states.put("film and video withdrawn in time",
                new ConsentStates().yes("heron", SECOND).release(OUTSIDE, CUT).withdraw(20, true, "video", "clip-film"));
        states.put("taking part withdrawn in time",
                new ConsentStates().yes("heron", SECOND).withdraw(20, true, "participate"));
        states.put("withdrawal dated tomorrow", new ConsentStates().yes("heron", SECOND).withdraw(91, true));
        states.put("withdrawn, then yes again", new ConsentStates().yes("heron", SECOND).withdraw(20, true)
                .answers("heron", SECOND, SIGNED.plusDays(30), true));
        states.put("withdrawn, kept in analysis", new ConsentStates().yes("heron", SECOND)
                .withdraw(20, Set.of(), Set.of(), Set.of(), true, true));
        states.put("withdrawn for the public", new ConsentStates().yes("heron", SECOND)
                .withdraw(20, Set.of(), Set.of("public"), Set.of(), true, false));
        states.put("withdrawn from another activity", new ConsentStates().yes("heron", SECOND)
                .withdraw(20, Set.of(), Set.of(), Set.of("workshops"), true, false).of("vox-pops"));
        states.put("withdrawn without any record", new ConsentStates().withdraw(20, true));
    }

    private static void films(Map<String, ConsentStates> states) {
        states.put("yes, cut released to all", new ConsentStates().yes("heron", SECOND).release(OUTSIDE, CUT));
        states.put("yes, cut released for events", new ConsentStates().yes("heron", SECOND).release("event", CUT));
        states.put("yes, earlier cut released", new ConsentStates().yes("heron", SECOND).release(OUTSIDE, "cut-1"));
        states.put("yes, cut released and then refused", new ConsentStates().yes("heron", SECOND)
                .film(CUT, true, OUTSIDE, true, 15).film(CUT, false, OUTSIDE, true, 16));
        states.put("yes, cut released blurred", new ConsentStates().yes("heron", SECOND)
                .film(CUT, true, OUTSIDE, false, 15));
        states.put("takes part only, cut released",
                new ConsentStates().only("heron", SECOND, SIGNED, 0, 1, 2).release(OUTSIDE, CUT));
        states.put("face refused, cut released",
                new ConsentStates().only("heron", SECOND, SIGNED, 0, 1, 2, 8).release(OUTSIDE, CUT));
    }

    private static void several(Map<String, ConsentStates> states) {
        states.put("two, yes and yes", new ConsentStates().spoken("heron", "otter").yes("heron", SECOND)
                .yes("otter", SECOND));
        states.put("two, yes and takes part only", new ConsentStates().spoken("heron", "otter")
                .yes("heron", SECOND).only("otter", SECOND, SIGNED, 0, 1, 2));
        states.put("two, yes and none", new ConsentStates().spoken("heron", "otter").yes("heron", SECOND));
        states.put("two, yes and quotation withdrawn", new ConsentStates().spoken("otter", "heron")
                .yes("heron", SECOND).yes("otter", SECOND).withdraw(20, true, "quote-anonymous"));
        states.put("two, yes and superseded form", new ConsentStates().spoken("heron", "otter")
                .yes("heron", SECOND).yes("otter", FIRST));
    }

    ConsentBook book() {
        return new ConsentBook(managed, managed ? "" : "the college holds the forms.",
                Map.of("heron", "Heron", "otter", "Otter"), given, withdrawn, films);
    }

    List<String> speakers() {
        return speakers;
    }

    String activity() {
        return activity;
    }

    ConsentStates yes(String who, FormVersion form) {
        return answers(who, form, SIGNED, true);
    }

    /** The same answer to every item; null leaves all of them open. */
    ConsentStates answers(String who, FormVersion form, LocalDate on, Boolean answer) {
        Map<String, Boolean> answers = new HashMap<>();
        if (answer != null) {
            form.items().forEach(item -> answers.put(item.id(), answer));
        }
        return record(who, form, on, answers, Set.of());
    }

    /** Yes to the items at these positions, no to the others. */
    ConsentStates only(String who, FormVersion form, LocalDate on, Integer... positions) {
        Map<String, Boolean> answers = new HashMap<>();
        for (int at = 0; at < form.items().size(); at++) {
            answers.put(form.items().get(at).id(), Arrays.asList(positions).contains(at));
        }
        return record(who, form, on, answers, Set.of());
    }

    ConsentStates withdraw(int daysAfter, boolean inTime, String... scope) {
        return withdraw(daysAfter, Set.of(scope), Set.of(), Set.of(), inTime, false);
    }

    private ConsentStates elsewhere() {
        Map<String, Boolean> answers = new HashMap<>();
        SECOND.items().forEach(item -> answers.put(item.id(), true));
        activity = "vox-pops";
        return record("heron", SECOND, SIGNED, answers, Set.of("workshops"));
    }

    private ConsentStates record(String who, FormVersion form, LocalDate on, Map<String, Boolean> answers,
            Set<String> activities) {
        given.add(new GivenConsent("record-" + given.size(), who, form, on, null, activities, answers));
        return this;
    }

    private ConsentStates release(String audiences, String cut) {
        return film(cut, true, audiences, true, 15);
    }

    private ConsentStates film(String cut, boolean released, String audiences, boolean recognisable, int daysAfter) {
        films.add(new FilmDecision("release", "heron", cut, Set.of(), released, Set.of(audiences.split(" ")),
                recognisable, SIGNED.plusDays(daysAfter)));
        return this;
    }

    private ConsentStates withdraw(int daysAfter, Set<String> scope, Set<String> audiences, Set<String> activities,
            boolean inTime, boolean keptInAnalysis) {
        withdrawn.add(new WithdrawnConsent("withdrawal", "heron", SIGNED.plusDays(daysAfter), scope, audiences,
                activities, inTime, keptInAnalysis));
        return this;
    }

    private ConsentStates invalid() {
        GivenConsent last = given.removeLast();
        given.add(new GivenConsent(last.id(), last.participant(), last.form(), last.givenOn(), TODAY, Set.of(),
                last.answers()));
        return this;
    }

    private ConsentStates of(String recordedIn) {
        activity = recordedIn;
        return this;
    }

    private ConsentStates notManaged() {
        managed = false;
        return this;
    }

    private ConsentStates spoken(String... who) {
        speakers = List.of(who);
        return this;
    }

    private static FormVersion form(String version, boolean superseded, String... items) {
        List<Item> made = new ArrayList<>();
        for (String item : items) {
            String[] parts = item.split(": ");
            Set<String> audiences = parts.length == 1 ? Set.of() : Set.of(parts[1].split(" "));
            made.add(new Item("i" + made.size(), "I agree to " + parts[0], parts[0], audiences));
        }
        return new FormVersion("form-" + version, "Consent form", version, superseded, made);
    }
}
