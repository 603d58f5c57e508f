/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.table;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedLink;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.Priority;
import org.fieldway.model.study.Basis;
import org.fieldway.ui.journey.board.BoardObjects;
import org.fieldway.ui.journey.geometry.Place;

/** What stands in each cell of the table: words for everything that the board draws. */
final class RowTexts {

    private final TableRows rows;
    private final BoardObjects objects;
    private final boolean team;

    /** @param team true where the map is shown to the team, who may see what is in no release: proposers, priorities */
    RowTexts(TableRows rows, BoardObjects objects, boolean team) {
        this.rows = rows;
        this.objects = objects;
        this.team = team;
    }

    String of(Place place, Column column) {
        return switch (place) {
            case Place.Stage stage -> rows.stage(stage.stageId()).map(s -> stage(s, column)).orElse("");
            case Place.Lane lane -> rows.lane(lane.laneId()).map(l -> lane(l, column)).orElse("");
            case Place.Card card -> rows.card(card.cardId()).map(c -> card(c, column)).orElse("");
            case Place.Cell cell -> cell(cell, column);
            case Place.NewStage ignored -> column == Column.TEXT ? Messages.newStage : "";
            case Place.NewLane ignored -> column == Column.TEXT ? Messages.newLane : "";
            case null -> column == Column.TEXT ? Messages.lanes : "";
            default -> "";
        };
    }

    private String stage(ReleasedStage stage, Column column) {
        return switch (column) {
            case TEXT -> stage.description().isBlank() ? stage.name() : stage.name() + " (" + stage.description() + ")";
            case LANE -> NLS.bind(Messages.stageOf, 1 + rows.map().stages().indexOf(stage), rows.map().stages().size());
            case EVIDENCE -> cards(rows.map().cards().stream().filter(c -> stage.id().equals(c.stageId())).count());
            case LINKS -> links(stage.id());
            default -> "";
        };
    }

    private String lane(ReleasedLane lane, Column column) {
        return switch (column) {
            case TEXT -> lane.name();
            case LANE -> lane.kind().name() + (lane.collapsed() ? ", " + Messages.foldedUp : "");
            case BASIS -> lane.kind().belowVisibility() ? Messages.unseen : "";
            case EVIDENCE -> cards(rows.map().cards().stream().filter(c -> lane.id().equals(c.laneId())).count());
            default -> "";
        };
    }

    private static String cards(long number) {
        return number == 1 ? Messages.oneCard : NLS.bind(Messages.cards, number);
    }

    private String cell(Place.Cell cell, Column column) {
        return switch (column) {
            case TEXT -> rows.isCurve(cell) ? Messages.noFeeling : Messages.noCard;
            case LANE -> laneName(cell.laneId());
            case FEELING -> median(cell);
            case WORD -> rows.feeling(cell).map(FeelingPoint::word).orElse("");
            default -> "";
        };
    }

    private String laneName(String id) {
        return rows.lane(id).map(ReleasedLane::name).orElse("");
    }

    private String card(ReleasedCard card, Column column) {
        return switch (column) {
            case TEXT -> card.text();
            case LANE -> laneName(card.laneId());
            case FEELING -> card.feelingScore() == null ? median(TableRows.cellOf(card)) : score(card.feelingScore());
            case WORD -> card.feelingWord();
            case BASIS -> ModelNames.literal(Basis.valueOf(card.basis().name()));
            case EVIDENCE -> evidence(card);
            case PRIORITY -> model(card).map(Card::getPriority).filter(p -> p != Priority.UNSTATED)
                    .map(ModelNames::literal).orElse("");
            case PROPOSERS -> model(card).map(c -> c.getProposedBy().stream().map(p -> p.getName() == null ? "" : p.getName())
                    .collect(Collectors.joining(", "))).orElse("");
            case LINKS -> links(card.id());
        };
    }

    private Optional<Card> model(ReleasedCard card) {
        return team && !card.withheld() ? objects.card(card.id()) : Optional.empty();
    }

    /** A score with its words: “+1 good”. */
    static String score(int score) {
        return switch (score) {
            case 2 -> Messages.veryGood;
            case 1 -> Messages.good;
            case -1 -> Messages.bad;
            case -2 -> Messages.veryBad;
            default -> Messages.neutral;
        };
    }

    private String evidence(ReleasedCard card) {
        Grounds grounds = card.grounds();
        boolean told = grounds.participants() > 0 && grounds.excerpts() > 0;
        String counts = told ? people(grounds.participants()) + ", " + excerpts(grounds.excerpts())
                : grounds.dots() == 0 && grounds.label().isEmpty() && card.detail().isEmpty() && !card.withheld()
                        ? Messages.noExcerpt : grounds.label();
        return Stream.of(counts, card.detail()).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String people(int number) {
        return number == 1 ? Messages.oneParticipant : NLS.bind(Messages.participants, number);
    }

    private static String excerpts(int number) {
        return number == 1 ? Messages.oneExcerpt : NLS.bind(Messages.excerpts, number);
    }

    private String median(Place.Cell cell) {
        return rows.feeling(cell).map(point -> {
            NumberFormat format = NumberFormat.getNumberInstance();
            String median = NLS.bind(Messages.median, format.format(point.median()));
            String half = point.q1() == point.q3() ? ""
                    : NLS.bind(Messages.middleHalf, format.format(point.q1()), format.format(point.q3()));
            String number = point.n() > 0 ? people(point.n()) : "";
            return Stream.of(median, half, number).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        }).orElse("");
    }

    private String links(String id) {
        List<String> told = rows.map().links().stream().filter(link -> id.equals(link.fromId())).map(this::link).toList();
        return String.join("; ", told);
    }

    String link(ReleasedLink link) {
        String to = rows.card(link.toId()).map(ReleasedCard::text)
                .or(() -> rows.stage(link.toId()).map(ReleasedStage::name)).orElse("");
        String what = switch (link.kind()) {
            case "returns-to" -> NLS.bind(Messages.returnsTo, to);
            case "leaves" -> Messages.leaves;
            default -> NLS.bind(Messages.leadsTo, to);
        };
        return link.label().isEmpty() ? what : what + " (" + link.label() + ")";
    }

    /** The whole row in sentences, for whoever reads it in full. */
    String whole(Place place) {
        return Stream.of(Column.values()).filter(column -> !of(place, column).isEmpty())
                .map(column -> label(place, column) + of(place, column)).collect(Collectors.joining("\n"));
    }

    private static String label(Place place, Column column) {
        boolean line = place instanceof Place.Stage || place instanceof Place.Lane;
        if (column == Column.TEXT || line && column != Column.LANE && column != Column.LINKS || place instanceof Place.Stage && column == Column.LANE) {
            return "";
        }
        String title = column != Column.LANE ? column.title() : line ? Messages.kindOfLane : Messages.lane;
        return title + ": ";
    }
}
