/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.material;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.fieldway.core.index.RegionKind;
import org.fieldway.core.text.Quote;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.codes.ValueAttribution;
import org.fieldway.model.sources.PageRegion;
import org.fieldway.model.sources.Region;
import org.fieldway.model.sources.Source;
import org.fieldway.model.sources.SourcesPackage;
import org.fieldway.model.sources.SpeakerMapping;
import org.fieldway.model.sources.TextRange;
import org.fieldway.model.sources.TimeRange;
import org.fieldway.model.sources.Transcript;
import org.fieldway.model.study.Identified;

/** Takes plain values from model objects, loaded in a study or beside it. References are not resolved. */
final class Copying {

    private Copying() { }

    static Speech speech(Source source) {
        if (!(source instanceof Transcript transcript)) {
            return Speech.NONE;
        }
        List<SpokenTurn> turns = transcript.getTurns().stream().map(turn -> new SpokenTurn(
                orEmpty(turn.getSpeaker()), turn.getStart(), turn.getEnd(), turn.getStartMs())).toList();
        return new Speech(turns, transcript.getSpeakers().stream().map(Copying::speaker).toList());
    }

    private static MappedSpeaker speaker(SpeakerMapping mapping) {
        return new MappedSpeaker(mapping.getLabel(), mapping.getKind(),
                id(mapping, SourcesPackage.Literals.SPEAKER_MAPPING__PARTICIPANT),
                id(mapping, SourcesPackage.Literals.SPEAKER_MAPPING__RESEARCHER));
    }

    static CodedFile codings(CodingFile file) {
        UUID coder = id(file, CodesPackage.Literals.CODING_FILE__CODER);
        List<Coded> codings = new ArrayList<>();
        file.getCodings().forEach(coding -> codings.add(coded(coding, coder)));
        return new CodedFile(orEmpty(file.getTextHash()), codings);
    }

    private static Coded coded(Coding coding, UUID coder) {
        UUID code = id(coding, CodesPackage.Literals.CODING__CODE);
        Quote quote = new Quote(orEmpty(coding.getQuote()), orEmpty(coding.getContextBefore()),
                orEmpty(coding.getContextAfter()));
        Region region = coding.getRegion();
        UUID place = region == null ? null : region.getId();
        Place at = place(region);
        return new Coded(coding.getId(), code, coder, place, at.kind(), at.start(), at.end(), quote,
                coding.getValues().stream().map(Copying::attributed).filter(each -> each.aspect() != null).toList());
    }

    private record Place(RegionKind kind, int start, int end) { }

    private static Place place(Region region) {
        return switch (region) {
            case TextRange text -> new Place(RegionKind.TEXT, text.getStart(), text.getEnd());
            case TimeRange time -> new Place(RegionKind.TIME, clamp(time.getStartMs()), clamp(time.getEndMs()));
            case PageRegion page -> new Place(RegionKind.PAGE, page.getPage(), page.getPage());
            case null -> new Place(RegionKind.NONE, 0, 0);
            default -> new Place(RegionKind.IMAGE, 0, 0);
        };
    }

    private static Attributed attributed(ValueAttribution value) {
        return new Attributed(id(value, CodesPackage.Literals.VALUE_ATTRIBUTION__ASPECT), value.getPolarity());
    }

    /** The id of what is referred to; an unresolved reference has it in its address. */
    private static UUID id(EObject owner, EReference reference) {
        Object target = owner.eGet(reference, false);
        if (!(target instanceof Identified identified)) {
            return null;
        }
        URI address = ((InternalEObject) identified).eProxyURI();
        return address == null ? identified.getId() : parsed(address.fragment());
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static int clamp(long milliseconds) {
        return (int) Math.clamp(milliseconds, 0, Integer.MAX_VALUE);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
