/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.codes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.validation.Finding;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodeStatus;
import org.fieldway.model.codes.Codebook;
import org.fieldway.model.edit.labels.Labels;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Study;
import org.fieldway.sirius.parts.Parts;
import org.fieldway.sirius.release.ReleasedFacts;
import org.fieldway.sirius.rules.StudyFindings;

/** The lines, columns and cells of the table of codes by participant. */
public final class CodeTable {

    private static final List<String> RULES = List.of("code-without-definition", "similar-code-names", "code-never-used");

    /** The codes at the top of a codebook. */
    public List<Code> codesWithin(Codebook codebook) {
        return codebook.getCodes();
    }

    /** The codes below a code. */
    public List<Code> codesWithin(Code code) {
        return code.getChildren();
    }

    /** The people of the study; those whose material was erased are left out. */
    public List<Participant> peopleOf(Codebook codebook) {
        return Parts.study(codebook).map(Study::getParticipants).map(List::copyOf).orElse(List.of()).stream()
                .filter(person -> person.getErasedOn() == null).toList();
    }

    /** Those of whom something is coded so; nobody as long as the codings were not read. In a copy as it was released. */
    public List<Participant> peopleCoded(Code code) {
        return codebook(code).stream().map(this::peopleOf).flatMap(List::stream)
                .filter(person -> !codings(code, person).isEmpty()).toList();
    }

    private static List<Codebook> codebook(Code code) {
        return Parts.codebook(code).map(List::of).orElse(List.of());
    }

    /** The codebook that a code is in, for the columns that are about the code alone. */
    public List<Codebook> bookOf(Code code) {
        return codebook(code);
    }

    /** How often a person's words are coded so; "" for never, and as long as the codings were not read. */
    public String codings(Code code, EObject person) {
        return ReleasedFacts.of(code).map(facts -> facts.cell(code, person)).orElseGet(() -> person instanceof Participant one
                ? Counts.of(code).map(counts -> number(counts.of(code, one))).orElse("") : "");
    }

    /** How often a code was used; a passage of several people counts once. */
    public String codingsInAll(Code code) {
        return Counts.of(code).map(counts -> number(counts.codes().getOrDefault(code.getId(), 0))).orElse("");
    }

    /** How many codings there are of a person, over all codes. */
    public String codingsOf(Codebook codebook, EObject person) {
        return person instanceof Participant one
                ? Counts.of(codebook).map(counts -> number(counts.people().getOrDefault(one.getId(), 0))).orElse("") : "";
    }

    /** How many codings there are. */
    public String codingsOfAll(Codebook codebook) {
        return Counts.of(codebook).map(counts -> number(counts.all())).orElse("");
    }

    private static String number(int count) {
        return count == 0 ? "" : Integer.toString(count);
    }

    /** The codebook itself where the codings were read, so that there is a line of sums; else nothing. */
    public List<Codebook> withCounts(Codebook codebook) {
        return Counts.of(codebook).isPresent() && !codebook.getCodes().isEmpty() ? List.of(codebook) : List.of();
    }

    /** The codebook itself where something has to be said about the table; else nothing. */
    public List<Codebook> withHint(Codebook codebook) {
        boolean numbers = Counts.of(codebook).isPresent() || ReleasedFacts.of(codebook).isPresent();
        return codebook.getCodes().isEmpty() || !numbers ? List.of(codebook) : List.of();
    }

    /** The codebook itself unless it is a released copy, of which only the cells are known; else nothing. */
    public List<Codebook> notReleased(Codebook codebook) {
        return ReleasedFacts.of(codebook).isPresent() ? List.of() : List.of(codebook);
    }

    /** Why a table shows no codes or no numbers, and what to do. */
    public String tableHint(Codebook codebook) {
        boolean unread = OpenStudy.of(codebook).filter(study -> !study.isIndexReady()).isPresent();
        return codebook.getCodes().isEmpty() ? Messages.noCodes : unread ? Messages.notRead : Messages.noNumbers;
    }

    /** Name of a code; a retired one says so. */
    public String codeLabel(Code code) {
        String name = code.getName() == null || code.getName().isBlank() ? Labels.of(code) : code.getName().strip();
        return code.getStatus() == CodeStatus.RETIRED ? NLS.bind(Messages.retired, name) : name;
    }

    /** The pseudonym; the number where there is none. */
    public String personLabel(Participant person) {
        return Stream.of(person.getName(), person.getNumber()).filter(name -> name != null && !name.isBlank())
                .map(String::strip).findFirst().orElseGet(() -> Labels.of(person));
    }

    /** What Fieldway's rules say of a code, one sentence after the other; "" where all is well. */
    public String codeRemarks(Code code) {
        return ReleasedFacts.of(code).isPresent() ? "" : RULES.stream().flatMap(rule -> StudyFindings.of(code, rule).stream()).map(Finding::message).distinct()
                .collect(Collectors.joining(" "));
    }

    /**
     * Title of a column that is about the codes alone.
     *
     * @param column "name", "all" or "remarks"
     */
    public String headerOf(Codebook codebook, String column) {
        return switch (column) {
            case "name" -> Messages.nameColumn;
            case "all" -> Messages.sumColumn;
            default -> Messages.remarksColumn;
        };
    }

    /** Title of the line of sums. */
    public String sumsTitle(Codebook codebook) {
        return Messages.sumLine;
    }

    /** Name of a new table. */
    public String codesTitle(Codebook codebook) {
        return Messages.title;
    }

    /** Whether a code is not applied any more. */
    public boolean isRetired(Code code) {
        return code.getStatus() == CodeStatus.RETIRED;
    }
}
