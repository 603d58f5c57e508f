/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.drafting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.drafting.Draft;
import org.fieldway.core.drafting.Drafting;
import org.fieldway.core.drafting.MapUpdate;
import org.fieldway.core.drafting.NewMap;
import org.fieldway.core.drafting.Update;
import org.fieldway.core.store.NewStudy;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.core.text.Quote;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodesFactory;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.codes.Polarity;
import org.fieldway.model.codes.ServiceAspect;
import org.fieldway.model.codes.ValueAttribution;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardWording;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.LaneRule;
import org.fieldway.model.journey.MapTemplate;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.journey.StageRule;
import org.fieldway.model.sources.SourcesFactory;
import org.fieldway.model.sources.SpeakerKind;
import org.fieldway.model.sources.SpeakerMapping;
import org.fieldway.model.sources.TextRange;
import org.fieldway.model.sources.Transcript;
import org.fieldway.model.sources.Turn;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.StudyFactory;
import org.fieldway.model.study.StudyPackage;

/**
 * A study of people who say one sentence after the other, each {@value #SENTENCE} units long, which a test codes; and
 * a template whose stages and lanes it gives rules.
 */
final class DraftStudy implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final int SENTENCE = 100;
    private static final int SENTENCES = 30;

    final OpenStudy study;
    final MapTemplate template = JourneyFactory.eINSTANCE.createMapTemplate();

    DraftStudy(Path folder, String... people) throws FieldwayException {
        StudyStore.create(folder, NewStudy.titled("The ferry study"));
        study = StudyStore.open(folder, OpenOptions.toEdit().by("Ann"));
        Researcher researcher = StudyFactory.eINSTANCE.createResearcher();
        researcher.setName("Ann");
        add(study.study(), StudyPackage.Literals.STUDY__RESEARCHERS, researcher);
        for (String name : people) {
            person(name);
        }
        template.setName("The crossing");
        add(study.study(), StudyPackage.Literals.STUDY__MAP_TEMPLATES, template);
    }

    private void person(String name) {
        Participant person = StudyFactory.eINSTANCE.createParticipant();
        person.setName(name);
        add(study.study(), StudyPackage.Literals.STUDY__PARTICIPANTS, person);
        SourceEntry entry = StudyFactory.eINSTANCE.createSourceEntry();
        entry.setName("Talk with " + name);
        entry.getParticipants().add(person);
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < SENTENCES; sentence++) {
            text.append(words(name, sentence));
        }
        execute(study.additions().source(entry, transcript(person, text.length()), text.toString()));
    }

    static String words(String name, int sentence) {
        String start = name + " says sentence " + sentence + " ";
        return start + "x".repeat(SENTENCE - start.length() - 2) + ". ";
    }

    private static Transcript transcript(Participant person, int length) {
        Transcript transcript = SourcesFactory.eINSTANCE.createTranscript();
        Turn turn = SourcesFactory.eINSTANCE.createTurn();
        turn.setSpeaker(person.getName());
        turn.setEnd(length);
        transcript.getTurns().add(turn);
        SpeakerMapping mapping = SourcesFactory.eINSTANCE.createSpeakerMapping();
        mapping.setLabel(person.getName());
        mapping.setKind(SpeakerKind.PARTICIPANT);
        mapping.setParticipant(person);
        transcript.getSpeakers().add(mapping);
        return transcript;
    }

    Participant participant(String name) {
        return study.study().getParticipants().stream().filter(each -> each.getName().equals(name)).findFirst()
                .orElseThrow();
    }

    SourceEntry source(String person) {
        return study.study().getSources().stream().filter(each -> each.getName().endsWith(person)).findFirst()
                .orElseThrow();
    }

    /** The code of that name, added where it is missing. */
    Code code(String name) {
        for (Code code : study.codebook().getCodes()) {
            if (code.getName().equals(name)) {
                return code;
            }
        }
        Code code = CodesFactory.eINSTANCE.createCode();
        code.setName(name);
        add(study.codebook(), CodesPackage.Literals.CODEBOOK__CODES, code);
        return code;
    }

    Code emotion(String name, int valence) {
        Code code = code(name);
        code.setValence(valence);
        return code;
    }

    ServiceAspect aspect(String name) {
        ServiceAspect aspect = CodesFactory.eINSTANCE.createServiceAspect();
        aspect.setName(name);
        add(study.codebook(), CodesPackage.Literals.CODEBOOK__ASPECTS, aspect);
        return aspect;
    }

    /** Codes a whole sentence of somebody. */
    Coding says(String person, int sentence, String code) throws FieldwayException {
        return says(person, sentence, code, null, Polarity.VALUED);
    }

    Coding says(String person, int sentence, String code, ServiceAspect aspect, Polarity polarity)
            throws FieldwayException {
        int start = sentence * SENTENCE;
        TextRange range = SourcesFactory.eINSTANCE.createTextRange();
        range.setStart(start);
        range.setEnd(start + SENTENCE - 1);
        Quote quote = Quote.of(study.text(source(person)), range.getStart(), range.getEnd());
        Coding coding = CodesFactory.eINSTANCE.createCoding();
        coding.setRegion(range);
        coding.setQuote(quote.text());
        coding.setContextBefore(quote.before());
        coding.setContextAfter(quote.after());
        coding.setCode(code(code));
        if (aspect != null) {
            ValueAttribution value = CodesFactory.eINSTANCE.createValueAttribution();
            value.setAspect(aspect);
            value.setPolarity(polarity);
            coding.getValues().add(value);
        }
        CodingFile file = study.codingFile(source(person), study.study().getResearchers().getFirst());
        add(file, CodesPackage.Literals.CODING_FILE__CODINGS, coding);
        return coding;
    }

    void uncode(Coding coding) {
        execute(RemoveCommand.create(study.domain(), coding.eContainer(),
                CodesPackage.Literals.CODING_FILE__CODINGS, coding));
    }

    Stage stage(String name, String... codes) {
        Stage stage = JourneyFactory.eINSTANCE.createStage();
        stage.setName(name);
        StageRule rule = JourneyFactory.eINSTANCE.createStageRule();
        for (String code : codes) {
            rule.getCodes().add(code(code));
        }
        stage.getRules().add(rule);
        template.getStages().add(stage);
        return stage;
    }

    LaneRule lane(String name, String kind, CardWording wording, String... codes) {
        Lane lane = JourneyFactory.eINSTANCE.createLane();
        lane.setName(name);
        lane.setKind(kind);
        LaneRule rule = JourneyFactory.eINSTANCE.createLaneRule();
        rule.setWording(wording);
        for (String code : codes) {
            rule.getCodes().add(code(code));
        }
        lane.getRules().add(rule);
        template.getLanes().add(lane);
        return rule;
    }

    Draft draft(String... people) throws FieldwayException {
        return Drafting.draft(study, fresh(people).question());
    }

    private NewMap fresh(String... people) throws FieldwayException {
        List<Participant> all = new ArrayList<>();
        for (String name : people) {
            all.add(participant(name));
        }
        NewMap made = all.size() == 1 ? NewMap.ofPerson(study, "Draft", all.getFirst(), TODAY)
                : NewMap.ofPeople(study, "Draft", all, TODAY);
        return made.from(template);
    }

    /** Drafts a map and puts it into the study. */
    JourneyMap map(String... people) throws FieldwayException {
        NewMap made = fresh(people);
        execute(made.command(Drafting.draft(study, made.question())));
        return made.map();
    }

    Update update(JourneyMap map) throws FieldwayException {
        return MapUpdate.of(study, map, Drafting.draft(study, MapUpdate.question(study, map, TODAY)));
    }

    /** Drafts a map anew. */
    Update updated(JourneyMap map) throws FieldwayException {
        Update update = update(map);
        if (update.changesAnything()) {
            execute(update.command());
        }
        return update;
    }

    /** What the cards of a map say, cell by cell, with the number of their excerpts. */
    static Map<String, List<String>> cells(JourneyMap map) {
        return map.getCards().stream().sorted((one, other) -> Integer.compare(one.getOrder(), other.getOrder()))
                .collect(Collectors.groupingBy(card -> card.getStage().getName() + "/" + card.getLane().getName(),
                        TreeMap::new, Collectors.mapping(card -> card.getText() + " " + card.getEvidence().size(),
                                Collectors.toList())));
    }

    static Card card(JourneyMap map, String text) {
        return map.getCards().stream().filter(card -> card.getText().equals(text)).findFirst().orElseThrow();
    }

    void add(EObject owner, EStructuralFeature feature, Object value) {
        execute(AddCommand.create(study.domain(), owner, feature, value));
    }

    void execute(Command command) {
        if (!command.canExecute()) {
            throw new IllegalStateException("cannot execute " + command.getLabel());
        }
        study.domain().getCommandStack().execute(command);
    }

    @Override
    public void close() {
        study.close();
    }
}
