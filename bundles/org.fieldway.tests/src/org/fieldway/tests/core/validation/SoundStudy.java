/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.validation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fieldway.core.consent.ConsentBooks;
import org.fieldway.core.consent.ConsentPolicy;
import org.fieldway.core.release.Evidence;
import org.fieldway.core.release.Whose;
import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Finding;
import org.fieldway.core.validation.MaterialFacts;
import org.fieldway.core.validation.MaterialFacts.LostCoding;
import org.fieldway.core.validation.MaterialFacts.UnmappedSpeaker;
import org.fieldway.core.validation.MaterialFacts.UnreadableSource;
import org.fieldway.core.validation.Rule;
import org.fieldway.core.validation.Rules;
import org.fieldway.core.validation.Validator;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.Codebook;
import org.fieldway.model.codes.CodesFactory;
import org.fieldway.model.ethics.Amendment;
import org.fieldway.model.ethics.Answer;
import org.fieldway.model.ethics.Approval;
import org.fieldway.model.ethics.ApprovalDecision;
import org.fieldway.model.ethics.ConsentAnswer;
import org.fieldway.model.ethics.ConsentForm;
import org.fieldway.model.ethics.ConsentItem;
import org.fieldway.model.ethics.ConsentRecord;
import org.fieldway.model.ethics.Consents;
import org.fieldway.model.ethics.Ethics;
import org.fieldway.model.ethics.EthicsApplication;
import org.fieldway.model.ethics.EthicsFactory;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.ActivityKind;
import org.fieldway.model.study.ActivityStatus;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Excerpt;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Instrument;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.OrganisationKind;
import org.fieldway.model.study.Output;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Prompt;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.Sector;
import org.fieldway.model.study.Session;
import org.fieldway.model.study.SessionStatus;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyFactory;

/** A small study in memory that goes against no rule; each test breaks one thing in it. */
final class SoundStudy {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final StudyFactory STUDY = StudyFactory.eINSTANCE;
    private static final EthicsFactory ETHICS = EthicsFactory.eINSTANCE;
    private static final JourneyFactory JOURNEY = JourneyFactory.eINSTANCE;

    private int made;
    final Study study = with(STUDY.createStudy());
    final Codebook codebook = with(CodesFactory.eINSTANCE.createCodebook());
    final ServiceInfrastructure services = with(ServiceFactory.eINSTANCE.createServiceInfrastructure());
    final Ethics ethics = with(ETHICS.createEthics());
    final Consents consents = with(ETHICS.createConsents());
    final JourneyMap map = with(JOURNEY.createJourneyMap());

    final ResearchQuestion question = with(STUDY.createResearchQuestion());
    final Researcher researcher = with(STUDY.createResearcher());
    final Participant heron = with(STUDY.createParticipant());
    final Activity activity = with(STUDY.createActivity());
    final Session session = with(STUDY.createSession());
    final Instrument instrument = with(STUDY.createInstrument());
    final SourceEntry source = with(STUDY.createSourceEntry());
    final Output output = with(STUDY.createOutput());
    final Organisation college = with(STUDY.createOrganisation());
    final Organisation practice = with(STUDY.createOrganisation());
    final EthicsApplication application = with(ETHICS.createEthicsApplication());
    final Approval approval = with(ETHICS.createApproval());
    final Amendment amendment = with(ETHICS.createAmendment());
    final ConsentForm form = with(ETHICS.createConsentForm());
    final ConsentRecord record = with(ETHICS.createConsentRecord());
    final Code welcome = with(CodesFactory.eINSTANCE.createCode());
    final Code worry = with(CodesFactory.eINSTANCE.createCode());
    final Relation relation = with(ServiceFactory.eINSTANCE.createRelation());
    final Card card = with(JOURNEY.createCard());

    final Map<UUID, Integer> codings = new HashMap<>();
    final List<LostCoding> lost = new ArrayList<>();
    final List<UnmappedSpeaker> unmapped = new ArrayList<>();
    final List<UnreadableSource> unreadable = new ArrayList<>();
    final Map<UUID, Evidence> material = new HashMap<>();

    SoundStudy() {
        design();
        approval();
        consent();
        material();
        map();
    }

    private void design() {
        study.setTitle("The ferry study");
        study.setStartsOn(LocalDate.of(2026, 1, 1));
        study.setEndsOn(LocalDate.of(2026, 12, 31));
        question.setText("How do people cross?");
        study.getQuestions().add(question);
        researcher.setName("A. Researcher");
        study.getResearchers().add(researcher);
        heron.setName("Heron");
        study.getParticipants().add(heron);
        instrument.setName("Topic guide");
        Prompt prompt = with(STUDY.createPrompt());
        prompt.setText("Tell me about the ferry.");
        prompt.getServes().add(question);
        instrument.getPrompts().add(prompt);
        study.getInstruments().add(instrument);
        activity.setName("Vox pops");
        activity.setKind(ActivityKind.VOX_POP);
        activity.setStatus(ActivityStatus.UNDER_WAY);
        activity.setStartsOn(LocalDate.of(2026, 3, 1));
        activity.setEndsOn(LocalDate.of(2026, 8, 31));
        activity.getFacilitators().add(researcher);
        activity.getInstruments().add(instrument);
        session.setName("At the pier");
        session.setStatus(SessionStatus.HELD);
        session.setStartsAt(LocalDate.of(2026, 3, 10).atTime(10, 0));
        session.getParticipants().add(heron);
        activity.getSessions().add(session);
        study.getActivities().add(activity);
        organisations();
    }

    private void organisations() {
        college.setName("River college");
        college.setSector(Sector.VCSE);
        practice.setName("Quay practice");
        practice.setSector(Sector.NHS);
        practice.setKind(OrganisationKind.GP_PRACTICE);
        study.getOrganisations().addAll(List.of(college, practice));
        relation.setFrom(practice);
        relation.setTo(college);
        services.getRelations().add(relation);
    }

    private void approval() {
        approval.setDecision(ApprovalDecision.APPROVED);
        approval.setDecidedOn(LocalDate.of(2026, 2, 1));
        approval.setExpires(LocalDate.of(2027, 2, 1));
        application.getApprovals().add(approval);
        application.getCovers().add(activity);
        amendment.setNumber(1);
        amendment.setInUseFrom(LocalDate.of(2026, 5, 1));
        Approval later = with(ETHICS.createApproval());
        later.setDecision(ApprovalDecision.APPROVED);
        later.setDecidedOn(LocalDate.of(2026, 4, 20));
        amendment.setApproval(later);
        application.getAmendments().add(amendment);
        ethics.getApplications().add(application);
    }

    private void consent() {
        form.setName("Consent form");
        form.setVersion("1");
        form.setApprovedBy(approval);
        ethics.getDocuments().add(form);
        record.setParticipant(heron);
        record.setForm(form);
        record.setGivenOn(LocalDate.of(2026, 3, 10));
        for (String permission : List.of("participate", "video", "quote-anonymous", "clip-film")) {
            ConsentItem item = with(ETHICS.createConsentItem());
            item.setPermission(permission);
            item.setStatement("I agree to " + permission);
            if (permission.startsWith("quote") || permission.startsWith("clip")) {
                item.getAudiences().add("public");
            }
            form.getItems().add(item);
            ConsentAnswer answer = with(ETHICS.createConsentAnswer());
            answer.setItem(item);
            answer.setAnswer(Answer.YES);
            record.getAnswers().add(answer);
        }
        consents.getRecords().add(record);
    }

    private void material() {
        source.setName("Heron at the pier");
        source.getParticipants().add(heron);
        source.setSession(session);
        study.getSources().add(source);
        welcome.setName("Welcome");
        welcome.setDefinition("How people are met when they first come.");
        worry.setName("Worry");
        worry.setDefinition("What people fear before they come.");
        codebook.getCodes().addAll(List.of(welcome, worry));
        codings.put(welcome.getId(), 3);
        codings.put(worry.getId(), 1);
        output.setName("Film");
        output.setAudience("public");
        Excerpt excerpt = with(STUDY.createExcerpt());
        excerpt.setSourceId(source.getId());
        excerpt.setCodingId(said("I was met at the gate"));
        output.getExcerpts().add(excerpt);
        study.getOutputs().add(output);
    }

    private void map() {
        map.setName("Heron's crossing");
        map.setKind(MapKind.INDIVIDUAL);
        map.getParticipants().add(heron);
        Stage stage = with(JOURNEY.createStage());
        stage.setName("Pier");
        map.getStages().add(stage);
        Lane lane = with(JOURNEY.createLane());
        lane.setName("Actions");
        lane.setKind("actions");
        map.getLanes().add(lane);
        card.setText("Waits");
        card.setStage(stage);
        card.setLane(lane);
        EvidenceRef reference = with(STUDY.createEvidenceRef());
        reference.setCodingId(said("I waited"));
        card.getEvidence().add(reference);
        map.getCards().add(card);
    }

    /** The id of a new coding of Heron's words. */
    UUID said(String quote) {
        UUID coding = next();
        material.put(coding, new Evidence(coding.toString(), coding.toString(), quote,
                List.of(heron.getId().toString()), "", Whose.KNOWN, null));
        return coding;
    }

    Checked checked() {
        ConsentPolicy policy = new ConsentPolicy(ConsentBooks.of(study, ethics, consents));
        return new Checked(study, codebook, services, ethics, consents, List.of(map), policy,
                reference -> Optional.ofNullable(material.get(reference.getCodingId())),
                new MaterialFacts(codings, lost, unmapped, unreadable), TODAY);
    }

    /** What one rule finds, or all of them where the id is null. */
    List<Finding> findings(String ruleId) {
        List<Rule> rules = Rules.installed().stream().filter(rule -> ruleId == null || rule.id().equals(ruleId)).toList();
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("no rule " + ruleId);
        }
        return new Validator(rules).run(checked(), new NullProgressMonitor());
    }

    /** The sentences of what one rule finds. */
    List<String> found(String ruleId) {
        return findings(ruleId).stream().map(Finding::message).toList();
    }

    <T extends Identified> T with(T object) {
        object.setId(next());
        return object;
    }

    private UUID next() {
        return UUID.nameUUIDFromBytes(("object " + made++).getBytes(StandardCharsets.UTF_8));
    }
}
