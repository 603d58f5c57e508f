/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String and;
    public static String assumed;
    public static String cardIn;
    public static String cell;
    public static String descriptionOfStage;
    public static String drawnFrom;
    public static String drawnFromBoth;
    public static String excerpts;
    public static String feelingsIn;
    public static String fewerThan;
    public static String futureMap;
    public static String groupMap;
    public static String individualMap;
    public static String inferred;
    public static String journeyMap;
    public static String labelOfLink;
    public static String madeFor;
    public static String madeWith;
    public static String mapWithheld;
    public static String materialOf;
    public static String namedAttribution;
    public static String nameInTitle;
    public static String nameOfLane;
    public static String nameOfStage;
    public static String nearlyAll;
    public static String nobodys;
    public static String noConsent;
    public static String noConsentForQuotation;
    public static String noNames;
    public static String nothingShown;
    public static String notManaged;
    public static String observed;
    public static String oneExcerpt;
    public static String oneParticipant;
    public static String oneQuoteGone;
    public static String oneUnplaced;
    public static String oneVote;
    public static String participants;
    public static String partOf;
    public static String peopleAndExcerpts;
    public static String peopleWithheld;
    public static String priorityHigh;
    public static String priorityLow;
    public static String priorityMedium;
    public static String privateSector;
    public static String proposedBy;
    public static String publicSector;
    public static String quote;
    public static String quoteChanged;
    public static String quoteDeleted;
    public static String quoteIn;
    public static String quoteMoved;
    public static String quoteNoSource;
    public static String quoteReplaced;
    public static String quotes;
    public static String quotesGone;
    public static String quoteTextChanged;
    public static String quoteUnclear;
    public static String quoteUnreadable;
    public static String roleCarer;
    public static String roleCommissioner;
    public static String roleOther;
    public static String rolePeerTutor;
    public static String roleStaff;
    public static String roleStakeholder;
    public static String roleStudent;
    public static String roleVolunteer;
    public static String saidWithoutExcerpt;
    public static String speakerNotKnown;
    public static String thirdSector;
    public static String title;
    public static String tooFew;
    public static String transcript;
    public static String unplaced;
    public static String votes;
    public static String wholeMap;
    public static String withheld;
    public static String wordsIn;
    public static String workshopIdea;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() { }
}
