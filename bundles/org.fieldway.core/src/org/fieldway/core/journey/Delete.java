/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;

/**
 * Takes cards, stages, lanes or arrows off a map, with everything that makes no sense without them: a stage's or lane's cards
 * and the links to what is gone. A drafted card leaves its key behind, so that drafting anew does not bring it back.
 */
public final class Delete extends MapChange {

    // Links may lack an end, such as a way out: both can be asked for null.
    private final Set<Card> cards;
    private final Set<EObject> lines;
    private final EObject subject;

    private Delete(String label, EditingDomain domain, JourneyMap map, Collection<Card> cards, Collection<? extends EObject> lines,
            EObject subject) {
        super(label, domain, map);
        this.cards = new HashSet<>(cards);
        this.lines = new HashSet<>(lines);
        this.subject = subject;
    }

    /** Deletes cards of one map. */
    public static Delete cards(EditingDomain domain, JourneyMap map, Collection<Card> cards) {
        String label = cards.size() == 1 ? Messages.deleteCard : Messages.deleteCards;
        EObject place = cards.isEmpty() ? map : cards.iterator().next();
        return new Delete(label, domain, map, cards, Set.of(), place);
    }

    /** Deletes a stage with its cards. */
    public static Delete stage(EditingDomain domain, Stage stage) {
        JourneyMap map = (JourneyMap) stage.eContainer();
        List<Card> gone = map.getCards().stream().filter(c -> c.getStage() == stage).toList();
        return new Delete(Messages.deleteStage, domain, map, gone, Set.of(stage), stage);
    }

    /** Deletes a lane with its cards. */
    public static Delete lane(EditingDomain domain, Lane lane) {
        JourneyMap map = (JourneyMap) lane.eContainer();
        List<Card> gone = map.getCards().stream().filter(c -> c.getLane() == lane).toList();
        return new Delete(Messages.deleteLane, domain, map, gone, Set.of(lane), lane);
    }

    /** Takes arrows off a map. */
    public static Delete links(EditingDomain domain, JourneyMap map, Collection<? extends EObject> links) {
        String label = links.size() == 1 ? Messages.deleteLink : Messages.deleteLinks;
        return new Delete(label, domain, map, Set.of(), links, links.iterator().next());
    }

    /** Deletes stages and lanes of one map with their cards. */
    public static Delete lines(EditingDomain domain, JourneyMap map, Collection<? extends EObject> lines) {
        // A card may stand in no stage or lane: not every collection can be asked for null.
        Set<EObject> all = new HashSet<>(lines);
        List<Card> gone = map.getCards().stream().filter(c -> all.contains(c.getStage()) || all.contains(c.getLane())).toList();
        return new Delete(Messages.deleteLines, domain, map, gone, all, lines.iterator().next());
    }

    @Override
    public EObject subject() {
        return subject;
    }

    @Override
    protected void plan() {
        remove(JourneyPackage.Literals.JOURNEY_MAP__CARD_LINKS, map.getCardLinks().stream()
                .filter(l -> cards.contains(l.getFrom()) || cards.contains(l.getTo()) || lines.contains(l)).toList());
        remove(JourneyPackage.Literals.JOURNEY_MAP__STAGE_LINKS, map.getStageLinks().stream()
                .filter(l -> lines.contains(l.getFrom()) || lines.contains(l.getTo()) || lines.contains(l)).toList());
        remove(JourneyPackage.Literals.JOURNEY_MAP__CARDS, map.getCards().stream().filter(cards::contains).toList());
        remove(JourneyPackage.Literals.JOURNEY_MAP__STAGES, map.getStages().stream().filter(lines::contains).toList());
        remove(JourneyPackage.Literals.JOURNEY_MAP__LANES, map.getLanes().stream().filter(lines::contains).toList());
        dismiss();
    }

    private void dismiss() {
        cards.stream().filter(c -> c.getOrigin() == CardOrigin.DRAFTED).map(Card::getRuleKey).filter(Objects::nonNull)
                .filter(key -> !map.getDismissedKeys().contains(key)).distinct().sorted()
                .forEach(key -> add(JourneyPackage.Literals.JOURNEY_MAP__DISMISSED_KEYS, key, -1));
    }
}
