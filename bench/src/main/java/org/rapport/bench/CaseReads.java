package org.rapport.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What staff and leadership read of cases, and the public's form beside the empty servlet. */
final class CaseReads {

  static final String EMPTY = "empty servlet";
  static final String FORM = "portal form page";

  private static final String CASES = "/api/v1/cases?size=50";

  private CaseReads() {}

  /**
   * @param staff header of somebody who reads cases and figures
   */
  static void measure(Reads reads, String staff, String period) throws InterruptedException {
    reads.measure(EMPTY, "", "/empty/");
    reads.measure(FORM, "", "/feedback");
    reads.measure("inbox, first page", staff, CASES);
    reads.measure("inbox, open complaints", staff, CASES + "&state=OPEN&type=COMPLAINT");
    reads.measure("inbox, overdue", staff, CASES + "&due=OVERDUE");
    String three = CASES + "&state=CLOSED&type=COMPLAINT&severity=HIGH";
    reads.measure("inbox, three filters", staff, three);
    reads.measure("inbox, three filters and a word", staff, three + "&q=door");
    reads.measureDeep("inbox", staff, CASES);
    reads.measure("search, a word of 20 cases", staff, CASES + words("matter17"));
    reads.measure("search, a word of 1 in 50", staff, CASES + words("lift"));
    String frequent = CASES + words("ramp week");
    reads.measure("search, words of all cases", staff, frequent);
    reads.measureDeep("search", staff, frequent);
    reads.measure("dashboard’s figures", staff, "/api/v1/kpis?" + period);
  }

  /** As a query asks for it. */
  static String words(String typed) {
    return "&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }
}
