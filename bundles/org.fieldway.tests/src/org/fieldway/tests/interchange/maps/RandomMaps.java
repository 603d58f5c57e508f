/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.interchange.maps;

import java.util.List;
import java.util.Random;

import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Basis;

/** Journey maps of any shape, with texts that are hard for formats: their separators, marks, words and codes. */
final class RandomMaps {

    private static final List<String> HARD = List.of(":", "#", ";", ",", "\"", "'", "%%", "%%{", "}", "\n", "\r\n", "\t", " ", "=",
            "+", "-", "@", "journey", "title ", "section ", "accTitle", "accDescr {", "---", "#58;", "#colon;", "&lt;", "<br/>",
            "</text><script>alert(1)</script>", "\u05E9\u05DC\u05D5\u05DD", "\u0627\u0647\u0644\u0627", "\uD83D\uDE80",
            "\uD83D\uDC69\u200D\uD83D\uDC67", "\uFB02\u00B0", "\u00B6\u00DF", "\u00A0", "\u2028", "word", "a", "1.5", "\uFEFF",
            "=HYPERLINK(\"http://x\")", ";=1+1", "\n-2", "no feeling recorded", "sep=;", "stage,lane,text", "NULL", "\\n");

    private final Random random;

    RandomMaps(long seed) {
        random = new Random(seed);
    }

    JourneyMap map() {
        JourneyMap map = JourneyFactory.eINSTANCE.createJourneyMap();
        map.setName("Map " + random.nextInt());
        map.setKind(MapKind.values()[random.nextInt(MapKind.values().length)]);
        int stages = random.nextInt(6);
        int lanes = random.nextInt(6);
        for (int i = 0; i < stages; i++) {
            Stage stage = JourneyFactory.eINSTANCE.createStage();
            stage.setName(name(i));
            stage.setDescription(random.nextBoolean() ? null : text().strip());
            map.getStages().add(stage);
        }
        List<String> kinds = List.of("actions", "feelings", "pain-points", "quotes", "a-kind-of-nobody", "notes");
        for (int i = 0; i < lanes; i++) {
            Lane lane = JourneyFactory.eINSTANCE.createLane();
            lane.setName(name(i));
            lane.setKind(kinds.get(random.nextInt(kinds.size())));
            map.getLanes().add(lane);
        }
        int cards = stages > 0 && lanes > 0 ? random.nextInt(30) : 0;
        for (int i = 0; i < cards; i++) {
            map.getCards().add(card(map, i));
        }
        return map;
    }

    private Card card(JourneyMap map, int order) {
        Card card = JourneyFactory.eINSTANCE.createCard();
        card.setStage(map.getStages().get(random.nextInt(map.getStages().size())));
        card.setLane(map.getLanes().get(random.nextInt(map.getLanes().size())));
        card.setOrder(order);
        card.setText(random.nextInt(12) == 0 ? "" : text());
        card.setBasis(Basis.values()[random.nextInt(Basis.values().length)]);
        if (random.nextBoolean()) {
            card.setFeelingScore(random.nextInt(5) - 2);
            card.setFeelingWord(random.nextBoolean() ? null : text());
        }
        return card;
    }

    /** Sometimes the same as another's, sometimes none at all. */
    private String name(int number) {
        return switch (random.nextInt(5)) {
            case 0 -> "Same";
            case 1 -> number == 0 ? "" : "Part " + number;
            default -> text().strip();
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            text.append(HARD.get(random.nextInt(HARD.size())));
        }
        return text.toString();
    }
}
