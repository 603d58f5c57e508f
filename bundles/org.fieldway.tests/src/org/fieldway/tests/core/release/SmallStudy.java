/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.release;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.consent.ConsentBooks;
import org.fieldway.core.consent.ConsentPolicy;
import org.fieldway.core.consent.ConsentTerms;
import org.fieldway.core.consent.Permission;
import org.fieldway.core.release.Evidence;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleaseSource;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.Releases;
import org.fieldway.core.release.Whose;
import org.fieldway.model.ethics.Answer;
import org.fieldway.model.ethics.ConsentAnswer;
import org.fieldway.model.ethics.ConsentForm;
import org.fieldway.model.ethics.ConsentItem;
import org.fieldway.model.ethics.ConsentRecord;
import org.fieldway.model.ethics.Consents;
import org.fieldway.model.ethics.Ethics;
import org.fieldway.model.ethics.EthicsFactory;
import org.fieldway.model.ethics.Withdrawal;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ParticipantRole;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyFactory;

/** A study of a few people in memory, each of whom said yes to everything for everybody, with one map. */
final class SmallStudy {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    final Study study = with(StudyFactory.eINSTANCE.createStudy(), "study");
    final Ethics ethics = with(EthicsFactory.eINSTANCE.createEthics(), "ethics");
    final Consents consents = with(EthicsFactory.eINSTANCE.createConsents(), "consents");
    final JourneyMap map = with(JourneyFactory.eINSTANCE.createJourneyMap(), "map");
    final ConsentForm form = with(EthicsFactory.eINSTANCE.createConsentForm(), "form");
    private final Map<UUID, Evidence> material = new HashMap<>();
    private final Map<String, Lane> lanes = new LinkedHashMap<>();
    private final Map<String, Stage> stages = new LinkedHashMap<>();

    SmallStudy(MapKind kind, String... people) {
        study.setTitle("The ferry study");
        map.setName("Crossing over");
        map.setKind(kind);
        form.setName("Consent form");
        form.setVersion("1");
        ethics.getDocuments().add(form);
        for (Permission permission : ConsentTerms.shipped().permissions()) {
            form.getItems().add(item(permission));
        }
        for (String name : people) {
            add(name);
        }
    }

    private static ConsentItem item(Permission permission) {
        ConsentItem item = with(EthicsFactory.eINSTANCE.createConsentItem(), "item-" + permission.id());
        item.setStatement("I agree to " + permission.label());
        item.setPermission(permission.id());
        if (permission.perAudience()) {
            item.getAudiences().addAll(List.of("partners", "event", "archive", "public"));
        }
        return item;
    }

    private void add(String name) {
        Participant participant = with(StudyFactory.eINSTANCE.createParticipant(), name);
        participant.setName(name);
        participant.setNumber("P%02d".formatted(study.getParticipants().size() + 1));
        participant.setAttribution("a student, first year");
        participant.getRoles().add(ParticipantRole.STUDENT);
        study.getParticipants().add(participant);
        map.getParticipants().add(participant);
        ConsentRecord record = with(EthicsFactory.eINSTANCE.createConsentRecord(), "record-" + name);
        record.setParticipant(participant);
        record.setForm(form);
        record.setGivenOn(LocalDate.of(2026, 3, 3));
        for (ConsentItem item : form.getItems()) {
            ConsentAnswer answer = with(EthicsFactory.eINSTANCE.createConsentAnswer(), name + item.getPermission());
            answer.setItem(item);
            answer.setAnswer(Answer.YES);
            record.getAnswers().add(answer);
        }
        consents.getRecords().add(record);
    }

    Participant person(String name) {
        return study.getParticipants().stream().filter(one -> one.getName().equals(name)).findFirst().orElseThrow();
    }

    ConsentRecord record(String name) {
        return consents.getRecords().stream().filter(one -> one.getParticipant() == person(name)).findFirst().orElseThrow();
    }

    SmallStudy answer(String name, String permission, Answer answer) {
        record(name).getAnswers().stream().filter(one -> one.getItem().getPermission().equals(permission))
                .forEach(one -> one.setAnswer(answer));
        return this;
    }

    SmallStudy no(String name, String permission) {
        return answer(name, permission, Answer.NO);
    }

    Withdrawal withdraw(String name, String... permissions) {
        Withdrawal taken = with(EthicsFactory.eINSTANCE.createWithdrawal(), "withdrawal-" + name);
        taken.setParticipant(person(name));
        taken.setWithdrawnOn(LocalDate.of(2026, 4, 4));
        taken.setEverything(permissions.length == 0);
        taken.getPermissions().addAll(List.of(permissions));
        consents.getWithdrawals().add(taken);
        return taken;
    }

    /** A card in a lane of this kind; the lane and the stage are made where they are not there yet. */
    Card card(String stage, String laneKind, String text, EvidenceRef... evidence) {
        Card card = with(JourneyFactory.eINSTANCE.createCard(), "card-" + map.getCards().size());
        card.setText(text);
        card.setOrder(map.getCards().size());
        card.setStage(stages.computeIfAbsent(stage, this::stage));
        card.setLane(lanes.computeIfAbsent(laneKind, this::lane));
        card.getEvidence().addAll(List.of(evidence));
        map.getCards().add(card);
        return card;
    }

    private Stage stage(String name) {
        Stage stage = with(JourneyFactory.eINSTANCE.createStage(), "stage-" + name);
        stage.setName(name);
        map.getStages().add(stage);
        return stage;
    }

    private Lane lane(String kind) {
        Lane lane = with(JourneyFactory.eINSTANCE.createLane(), "lane-" + kind);
        lane.setName(kind);
        lane.setKind(kind);
        map.getLanes().add(lane);
        return lane;
    }

    /** A reference to a new excerpt. */
    EvidenceRef said(String quote, String... speakers) {
        return felt(null, quote, speakers);
    }

    /** As {@link #said}, coded with an emotion. */
    EvidenceRef felt(Integer valence, String quote, String... speakers) {
        EvidenceRef reference = with(StudyFactory.eINSTANCE.createEvidenceRef(), "ref-" + material.size());
        UUID coding = uuid("coding-" + material.size());
        reference.setCodingId(coding);
        reference.setSourceId(uuid("source"));
        material.put(coding, new Evidence(coding.toString(), "place-" + material.size(), quote,
                Arrays.stream(speakers).map(name -> id(person(name))).toList(), "", Whose.KNOWN, valence));
        return reference;
    }

    /** Another reference to the same excerpt. */
    EvidenceRef again(EvidenceRef other) {
        EvidenceRef reference = with(StudyFactory.eINSTANCE.createEvidenceRef(), "again-" + other.getId());
        reference.setCodingId(other.getCodingId());
        reference.setSourceId(other.getSourceId());
        return reference;
    }

    /** As if the words had been taken out of the source. */
    void lose(EvidenceRef reference) {
        material.remove(reference.getCodingId());
    }

    Release<ReleasedMap> release(Audience audience) {
        return Releases.map(source(), map, audience);
    }

    /** The study with its consent as it is now. */
    ReleaseSource source() {
        ConsentPolicy policy = new ConsentPolicy(ConsentBooks.of(study, ethics, consents));
        return new ReleaseSource(study, policy, reference -> Optional.ofNullable(material.get(reference.getCodingId())),
                TODAY);
    }

    static Audience audience(String id) {
        return Audiences.find(id).orElseThrow();
    }

    static ReleasedCard card(ReleasedMap released, Card card) {
        return released.cards().stream().filter(one -> one.id().equals(id(card))).findFirst().orElseThrow();
    }

    static String id(Identified object) {
        return object.getId().toString();
    }

    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static <T extends Identified> T with(T object, String name) {
        object.setId(uuid(name));
        return object;
    }
}
