/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.workshop;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String add;
    public static String agreed;
    public static String cancel;
    public static String changed;
    public static String check;
    public static String checked;
    public static String checkedOn;
    public static String checkedWith;
    public static String checkedWithOne;
    public static String checksIntroduction;
    public static String checksTitle;
    public static String choose;
    public static String columnAgreed;
    public static String columnDay;
    public static String columnSaid;
    public static String columnWith;
    public static String day;
    public static String delete;
    public static String deleteQuestion;
    public static String deleteVerb;
    public static String doAdd;
    public static String doDelete;
    public static String doEdit;
    public static String doFuture;
    public static String edit;
    public static String futureCards;
    public static String futureMessage;
    public static String futureName;
    public static String futureNameMissing;
    public static String futureTitle;
    public static String futureWithCards;
    public static String futureWithout;
    public static String manyWithheld;
    public static String markChecked;
    public static String newCheck;
    public static String no;
    public static String noOccasion;
    public static String notAgreed;
    public static String notPrinted;
    public static String nothingWithheld;
    public static String occasion;
    public static String oneWithheld;
    public static String paper;
    public static String pdf;
    public static String plainIntroduction;
    public static String plainTitle;
    public static String printCards;
    public static String printed;
    public static String said;
    public static String savePdf;
    public static String saveVerb;
    public static String sayDay;
    public static String shownTo;
    public static String with;
    public static String withMessage;
    public static String withTitle;
    public static String worksheetIntroduction;
    public static String worksheetTitle;
    public static String yes;

    static {
        NLS.initializeMessages("org.fieldway.ui.journey.workshop.messages", Messages.class);
    }

    private Messages() { }
}
