/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.command.AddCommand;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.Ids;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.release.ReleaseSource;
import org.fieldway.core.release.ReleasedCodes;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.Releases;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.ethics.EthicsFactory;
import org.fieldway.model.ethics.EthicsPackage;
import org.fieldway.model.ethics.Withdrawal;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Study;
import org.fieldway.sample.SampleStudy;
import org.fieldway.sirius.journey.CardText;
import org.fieldway.sirius.journey.JourneyCards;
import org.fieldway.sirius.release.CodesCopy;
import org.fieldway.sirius.release.DesignCopy;
import org.fieldway.sirius.release.JourneyCopy;
import org.fieldway.sirius.release.ReleasedFacts;
import org.fieldway.sirius.release.ServiceMapCopy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of what is released of the sample study: they hold what the release holds and nothing else. */
class ReleasedCopyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @TempDir
    private Path folder;
    private OpenStudy study;

    @BeforeEach
    void openSample() throws FieldwayException {
        SampleStudy.copyTo(folder.resolve("sample"));
        study = StudyStore.open(folder.resolve("sample"), OpenOptions.toEdit());
    }

    @AfterEach
    void closeSample() {
        study.close();
    }

    private static Audience audience(String id) {
        return Audiences.find(id).orElseThrow();
    }

    private JourneyMap map(String name) {
        return study.maps().stream().filter(map -> map.getName().equals(name)).findFirst().orElseThrow();
    }

    private ServiceMap serviceMap() {
        return study.services().getMaps().getFirst();
    }

    private List<EObject> journey(JourneyMap map, Audience audience) {
        return JourneyCopy.of(Releases.map(study, map, audience, TODAY).content());
    }

    private List<EObject> services(Audience audience) {
        return ServiceMapCopy.of(Releases.serviceMap(study, serviceMap(), audience, TODAY).content(), study::find);
    }

    private List<EObject> design(Audience audience) {
        return DesignCopy.of(Releases.design(ReleaseSource.of(study, TODAY), audience).content());
    }

    private List<EObject> codes(Audience audience) throws FieldwayException {
        return CodesCopy.of(Releases.codes(ReleaseSource.of(study, TODAY), study.codebook(), study.index()::ofCode, audience)
                .content());
    }

    private List<EObject> all(Audience audience) throws FieldwayException {
        List<EObject> all = new ArrayList<>();
        study.maps().forEach(map -> all.addAll(journey(map, audience)));
        all.addAll(services(audience));
        all.addAll(design(audience));
        all.addAll(codes(audience));
        return all;
    }

    private static String written(List<EObject> roots) {
        var resources = new ResourceSetImpl();
        Resource resource = new XMIResourceImpl(URI.createURI("memory:/copy.xmi"));
        resources.getResources().add(resource);
        resource.getContents().addAll(roots);
        var text = new StringWriter();
        try {
            ((XMIResourceImpl) resource).save(text, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private Set<String> names(String text) {
        return study.study().getParticipants().stream().flatMap(person -> List.of(person.getName(), person.getNumber()).stream())
                .filter(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).find())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void withdraw(String name) {
        Withdrawal withdrawal = EthicsFactory.eINSTANCE.createWithdrawal();
        withdrawal.setId(UUID.randomUUID());
        withdrawal.setParticipant(person(name));
        withdrawal.setWithdrawnOn(LocalDate.of(2026, 10, 30));
        study.domain().getCommandStack().execute(AddCommand.create(study.domain(), study.consents(),
                EthicsPackage.Literals.CONSENTS__WITHDRAWALS, withdrawal));
    }

    private Participant person(String name) {
        return study.study().getParticipants().stream().filter(one -> name.equals(one.getName())).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"team", "partners", "event", "archive", "public"})
    void journeyCopyHoldsTheReleasedCardsWithTheirIdsInTheirPlaces(String audience) {
        for (JourneyMap map : study.maps()) {
            ReleasedMap released = Releases.map(study, map, audience(audience), TODAY).content();
            JourneyMap copy = (JourneyMap) JourneyCopy.of(released).getFirst();

            assertEquals(map.getId(), copy.getId());
            assertEquals(released.stages().stream().map(stage -> stage.id() + stage.name()).toList(),
                    copy.getStages().stream().map(stage -> Ids.of(stage) + stage.getName()).toList());
            assertEquals(released.cards().stream().map(card -> card.id() + card.text() + card.stageId() + card.laneId()
                    + card.order() + card.feelingScore()).toList(),
                    copy.getCards().stream().map(card -> Ids.of(card) + card.getText() + Ids.of(card.getStage())
                            + Ids.of(card.getLane()) + card.getOrder() + card.getFeelingScore()).toList());
            assertEquals(released.links().size(), copy.getStageLinks().size() + copy.getCardLinks().size());
        }
    }

    @Test
    void copiesLeadNowhereIntoTheStudyAndHoldNobody() throws FieldwayException {
        List<EObject> copies = all(audience("public"));

        Map<EObject, ?> leading = EcoreUtil.ExternalCrossReferencer.find(copies);

        assertEquals(Set.of(), leading.keySet());
        List<String> people = copies.stream().filter(Study.class::isInstance)
                .flatMap(root -> ((Study) root).getParticipants().stream()).map(Participant::getName).toList();
        assertEquals(List.of("People"), people);
        assertTrue(copies.stream().allMatch(root -> root.eResource() == null));
    }

    @Test
    void publicCopiesNameNobodyWhileTheTeamsDo() throws FieldwayException {
        assertEquals(Set.of(), names(written(all(audience("public")))));
        assertTrue(names(written(all(audience("team")))).size() > 10, names(written(all(audience("team")))).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"partners", "archive"})
    void whoeverWithdrawsIsInNoCopyAnyMore(String audience) throws FieldwayException {
        String before = written(all(audience(audience)));
        assertTrue(names(before).contains("Heron"), names(before).toString());

        withdraw("Heron");

        String after = written(all(audience(audience)));
        assertFalse(names(after).contains("Heron"), after);
        assertFalse(after.contains(Ids.of(person("Heron"))), "the id of the participant");
    }

    @Test
    void cardsKnowHowMuchStandsBehindThemAndFewAreNotCounted() {
        JourneyMap original = map("Finding my place at the college");
        ReleasedMap released = Releases.map(study, original, audience("public"), TODAY).content();
        JourneyMap copy = (JourneyMap) JourneyCopy.of(released).getFirst();

        for (Card card : copy.getCards()) {
            var grounds = released.cards().stream().filter(one -> one.id().equals(Ids.of(card))).findFirst().orElseThrow().grounds();
            assertEquals(grounds, ReleasedFacts.of(card).orElseThrow().grounds(card));
            assertEquals(grounds.excerpts(), card.getEvidence().size());
            assertTrue(card.getEvidence().stream().allMatch(one -> one.getSourceId() == null && one.getQuoteHash() == null));
        }
        assertTrue(copy.getCards().stream().anyMatch(card -> card.getEvidence().size() > 2));
        assertTrue(copy.getCards().stream().noneMatch(card -> List.of(1, 2).contains(card.getEvidence().size())));
    }

    @Test
    void cardsOfACopySayOnWhatTheyStandAsFarAsTheAudienceMayKnow() {
        JourneyMap original = map("Finding my place at the college");
        Set<String> told = new TreeSet<>();

        journey(original, audience("public")).getFirst().eContents().stream().filter(Card.class::isInstance)
                .forEach(card -> told.add(new CardText().evidenceText((Card) card)));

        assertTrue(told.stream().anyMatch(text -> text.matches("\\d+ quotes from \\d+ people: \\w+")), told.toString());
        assertTrue(told.contains("fewer than 3 quotes: said"), told.toString());
        assertTrue(told.stream().noneMatch(text -> text.matches("[12] quotes?.*|.* from [12] (person|people|sources?).*")), told.toString());
    }

    @Test
    void copyOfWhatIsEmptyAsksNobodyToFillIt() {
        JourneyMap copy = (JourneyMap) journey(map("Finding my place at the college"), audience("team")).getFirst();
        copy.getCards().clear();

        assertEquals(List.of(), new JourneyCards().emptyStage(copy.getStages().getFirst()));
        copy.getStages().clear();
        assertEquals(List.of(), new JourneyCards().emptyMap(copy));
    }

    @Test
    void serviceMapCopyHasTheSameBoxesAndLines() {
        var released = Releases.serviceMap(study, serviceMap(), audience("team"), TODAY).content();
        List<EObject> copy = ServiceMapCopy.of(released, study::find);
        ServiceInfrastructure services = (ServiceInfrastructure) copy.getFirst();
        Study organisations = (Study) copy.getLast();

        assertEquals(serviceMap().getId(), services.getMaps().getFirst().getId());
        assertEquals(released.nodes().stream().filter(node -> !node.service()).map(node -> node.id() + node.name()).toList(),
                organisations.getOrganisations().stream().map(one -> Ids.of(one) + one.getName()).toList());
        assertEquals(released.relations().stream().map(line -> line.id() + line.fromId() + line.toId() + line.kind()).toList(),
                services.getRelations().stream().map(line -> Ids.of(line) + Ids.of(line.getFrom()) + Ids.of(line.getTo())
                        + line.getKind().getLiteral()).toList());
        assertEquals(released.centreId(), Ids.of(services.getMaps().getFirst().getCentre()));
    }

    @Test
    void designCopyKeepsWhatInformsWhat() {
        Study copy = (Study) design(audience("public")).getFirst();

        study.study().getQuestions().forEach(question -> {
            var same = copy.getQuestions().stream().filter(one -> one.getId().equals(question.getId())).findFirst().orElseThrow();
            assertEquals(Ids.of(question.getInformedBy()), Ids.of(same.getInformedBy()));
        });
        assertTrue(copy.getSources().stream().anyMatch(source -> source.getName().endsWith("× Transcript")
                && source.getSession().eContainer() == copy.getActivities().stream()
                        .filter(activity -> !activity.getSessions().isEmpty()).findFirst().orElseThrow()),
                copy.getSources().stream().map(source -> source.getName()).toList().toString());
    }

    @Test
    void tableCopyGivesItsCells() throws FieldwayException {
        ReleasedCodes released = Releases.codes(ReleaseSource.of(study, TODAY), study.codebook(), study.index()::ofCode,
                audience("partners")).content();
        List<EObject> copy = CodesCopy.of(released);
        Study columns = (Study) copy.getLast();
        int filled = 0;
        for (EObject code : (Iterable<EObject>) copy.getFirst()::eAllContents) {
            ReleasedFacts facts = ReleasedFacts.of(code).orElseThrow();
            for (Participant column : columns.getParticipants()) {
                assertEquals(released.cell(EcoreUtil.getID(code), Ids.of(column)), facts.cell(code, column));
                filled += facts.cell(code, column).isEmpty() ? 0 : 1;
            }
        }
        assertTrue(filled > 100, filled + " cells say something");
    }

    @Test
    void objectOfTheStudyHasNoReleasedFacts() {
        assertTrue(ReleasedFacts.of(map("Finding my place at the college").getCards().getFirst()).isEmpty());
        assertTrue(ReleasedFacts.of(null).isEmpty());
    }
}
